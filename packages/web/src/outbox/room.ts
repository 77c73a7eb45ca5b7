const megabyte = 1024 * 1024
/** Below this, some hundreds of photos, it is said. */
const little = 50 * megabyte

/** How many megabytes this device has left for what waits, where that is little; null where it is enough, or not known. */
export async function littleRoom(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
  if (quota === undefined || usage === undefined || quota - usage > little) return null
  return Math.max(0, Math.floor((quota - usage) / megabyte))
}
