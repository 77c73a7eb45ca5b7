import { type DefaultStorage, makeDefaultStorage } from '@urql/exchange-graphcache/default-storage'
import { takeKept } from '../early/kept.ts'
import { isMine } from '../session/whosePage.ts'
import { within } from '../within.ts'
import { daysKept, readPrefix } from '../connection/readName.ts'

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
