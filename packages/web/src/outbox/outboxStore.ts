import { Dexie, liveQuery, type Table } from 'dexie'
import type { Entry, OutPicture } from './entry.ts'
import { savesIn } from './saves.ts'

/** Where acts lie until the server has them, on this device. */
export type OutboxStore = ReturnType<typeof openOutboxStore>

/** A receipt is shown for as long. */
const receiptsKeptMs = 24 * 60 * 60 * 1000

export function openOutboxStore(name = 'kewo-outbox') {
  const dexie = new Dexie(name)
  dexie.version(1).stores({ entries: 'key, personId' })
  const entries: Table<Entry, string> = dexie.table('entries')
  const of = (personId: string) => entries.where({ personId }).sortBy('key')
  return {
    ...savesIn(entries),
    of,
    get: (key: string) => entries.get(key),
    put: (entry: Entry) => entries.put(entry),
    /** Whose acts wait here. */
    peopleWaiting: async () => {
      const waiting = await entries.filter(({ state }) => state === 'waiting').toArray()
      return [...new Set(waiting.map(({ personId }) => personId))]
    },
    /** Changes one that is still there; false when it was taken back meanwhile. */
    change: async (key: string, part: Partial<Entry>) => (await entries.update(key, part)) === 1,
    /** Notes that one picture of an act is there, whatever else of it changes at the same time. */
    pictureArrived: (key: string, id: string, arrival: Pick<OutPicture, 'fileId' | 'sentAt'>) =>
      entries.where({ key }).modify((entry) => {
        entry.pictures = entry.pictures.map((each) => (each.id === id ? { ...each, ...arrival } : each))
      }),
    remove: (key: string) => entries.delete(key),
    /** What waits for one thing waits for another from now on: it is called otherwise than was thought. */
    rename: (personId: string, from: string, to: string) =>
      entries
        .where({ personId })
        .filter(({ state, about }) => state !== 'sent' && about === from)
        .modify((entry) => {
          if (entry.makes) return
          const { variables, path, draft, saves } = entry
          const named = JSON.stringify({ variables, path, draft, saves }).replaceAll(from, to)
          Object.assign(entry, { about: to }, JSON.parse(named) as Partial<Entry>)
        }),
    /** Calls back with all of a person's, now and after each change, of another tab too, until what it answers is called. */
    follow(personId: string, onChange: (entries: Entry[]) => void, onError: (error: unknown) => void) {
      const subscription = liveQuery(() => of(personId)).subscribe(onChange, onError)
      return () => subscription.unsubscribe()
    },
    async forgetOldReceipts(personId: string, now: number) {
      const old = (await of(personId)).filter(({ sentAt }) => sentAt && now - sentAt > receiptsKeptMs)
      await entries.bulkDelete(old.map(({ key }) => key))
    },
    close: () => dexie.close(),
  }
}
