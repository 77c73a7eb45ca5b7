import { readPrefix } from './readName.ts'

/**
 * Empties what anybody has read on this device, or anybody but one. Emptied, not deleted: a deletion waits for every tab
 * that has the database open, and whoever opens it waits for the deletion.
 */
export async function wipeReadCaches(except?: string): Promise<void> {
  const databases = (await indexedDB.databases?.()) ?? []
  const names = databases.flatMap(({ name }) => (name?.startsWith(readPrefix) ? [name] : []))
  await Promise.all(names.filter((name) => !name.startsWith(`${readPrefix}${except}`)).map(empty))
}

function empty(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    // It has gone since it was listed: nothing to empty, and an empty one of ours would be in the way.
    request.onupgradeneeded = () => request.transaction?.abort()
    request.onerror = () => resolve()
    request.onsuccess = () => {
      const database = request.result
      database.onversionchange = () => database.close()
      const stores = [...database.objectStoreNames]
      if (stores.length === 0) return resolve(database.close())
      const emptying = database.transaction(stores, 'readwrite')
      for (const store of stores) emptying.objectStore(store).clear()
      emptying.oncomplete = () => resolve(database.close())
      emptying.onabort = () => reject(emptying.error)
    }
  })
}
