import { Dexie, type Table } from 'dexie'
import type { LastTold } from './tellOutbox.ts'

/**
 * What this device has told of each person's outbox. A database of its own: pages of an earlier version hold that of the
 * outbox open while a service worker of a new one is at work.
 */
export function openToldStore(name = 'kewo-outbox-told') {
  const dexie = new Dexie(name)
  dexie.version(1).stores({ told: 'personId' })
  const told: Table<LastTold & { personId: string }, string> = dexie.table('told')
  return (personId: string) => ({
    read: async (): Promise<LastTold | null> => (await told.get(personId)) ?? null,
    write: async (last: LastTold | null): Promise<void> =>
      void (await (last ? told.put({ personId, ...last }) : told.delete(personId))),
  })
}
