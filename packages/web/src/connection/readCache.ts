import { type DefaultStorage, makeDefaultStorage } from '@urql/exchange-graphcache/default-storage'
import { takeKept } from '../early/kept.ts'
import { isMine } from '../session/whosePage.ts'
import { within } from '../within.ts'
import { daysKept, readPrefix } from './readName.ts'

/** Longer than this nobody waits for what was kept: another tab may hold it. */
const patience = 5_000

/** The database on the device with what one person has read. `onRead` is called once it has been taken into memory. */
export function openReadCache(viewerId: string, onRead: () => void): DefaultStorage {
  const name = readPrefix + viewerId
  const storage = makeDefaultStorage({ idbName: name, maxAge: daysKept, onCacheHydrated: onRead })
  let whole: Promise<unknown> | undefined
  /** As the storage itself reads, which by it knows to what of today it adds. */
  const read = () => {
    const data = storage.readData()
    whole = data
    return data
  }
  return {
    ...storage,
    readData: () =>
      within(
        patience,
        takeKept(name).then((kept) => kept ?? read()),
        {},
      ),
    // Acts wait in the outbox, never here.
    readMetadata: () => Promise.resolve(null),
    // An answer that arrives while the person signs out must not be written after the wiping.
    writeData: async (entries) => {
      await (whole ?? read())
      if (isMine()) await storage.writeData(entries)
    },
  }
}

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
