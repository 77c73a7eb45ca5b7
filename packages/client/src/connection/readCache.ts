import { type DefaultStorage, makeDefaultStorage } from '@urql/exchange-graphcache/default-storage'

/** How long an answer that was not asked for again stays on the device. */
const daysKept = 14

const prefix = 'kewo-read-'
const open = new Map<string, DefaultStorage & { close: () => void }>()

/** The database on the device with what one person has read. `onRead` is called once it has been taken into memory. */
export function openReadCache(viewerId: string, onRead: () => void): DefaultStorage {
  const name = `${prefix}${viewerId}`
  const storage = makeDefaultStorage({ idbName: name, maxAge: daysKept, onCacheHydrated: onRead })
  let closed = false
  const cache = {
    ...storage,
    // An answer that arrives while the person signs out must not be written after the wiping.
    writeData: async (entries: Parameters<DefaultStorage['writeData']>[0]) => {
      if (!closed) await storage.writeData(entries)
    },
    close: () => {
      closed = true
    },
  }
  open.set(name, cache)
  return cache
}

/** Empties what this page has open, deletes the rest: whoever read it. */
export async function wipeReadCaches(): Promise<void> {
  const databases = await indexedDB.databases()
  const others = databases.flatMap(({ name }) => (name?.startsWith(prefix) && !open.has(name) ? [name] : []))
  const clearing = [...open.values()].map((cache) => {
    cache.close()
    return cache.clear()
  })
  await Promise.all([...clearing, ...others.map(deleteDatabase)])
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
    // Another tab holds it open; it is deleted when that one goes.
    request.onblocked = () => resolve()
  })
}
