import { readPrefix } from '../connection/readName.ts'

/** What the head of a page has begun to read of what its person has read on this device before. */
export type KeptEarly = { name: string; entries: Promise<Record<string, string> | null> }

declare global {
  var kewoKept: KeptEarly | undefined
}

const dayMs = 86_400_000

/**
 * What lies in a database of graphcache's default storage: an object of entries a day, a later one over an earlier. Null where there is
 * none, or it cannot be read.
 */
export function readKept(name: string, daysKept: number): Promise<Record<string, string> | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name)
    const none = () => resolve(null)
    // An empty one of ours would be in the way.
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort())
    opening.addEventListener('error', none)
    opening.addEventListener('success', () => {
      const database = opening.result
      database.addEventListener('versionchange', () => database.close())
      const since = IDBKeyRange.lowerBound(Math.floor(Date.now() / dayMs) - daysKept)
      const reading = database.transaction('entries').objectStore('entries').getAll(since)
      reading.addEventListener('error', none)
      reading.addEventListener('success', () => {
        database.close()
        resolve(Object.assign({}, ...(reading.result as object[])) as Record<string, string>)
      })
    })
  })
}

/** Whether the head of the page has found something that this person has read before. */
export async function isKept(viewerId: string): Promise<boolean> {
  const kept = globalThis.kewoKept
  if (kept?.name !== readPrefix + viewerId) return false
  return Object.keys((await kept.entries) ?? {}).length > 0
}

/** What was begun to be read of a database, once; null where that was another's, or nothing. */
export function takeKept(name: string): Promise<Record<string, string> | null> {
  const kept = globalThis.kewoKept
  dropKept()
  return kept?.name === name ? kept.entries : Promise.resolve(null)
}

/** What the device is to forget shows no more. */
export function dropKept(): void {
  globalThis.kewoKept = undefined
}
