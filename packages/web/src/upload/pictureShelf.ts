import { Dexie, liveQuery, type Table } from 'dexie'
import { within } from '../within.ts'

/** A picture that a person has taken for something not sent yet. It stays on the device until that has been sent. */
export type ShelvedPicture = {
  id: string
  /** Whose it is and for which draft. */
  personId: string
  key: string
  picture: Blob
  /** Set once the server has it. */
  fileId: string | null
  /** When it was sent: the server keeps what no form has taken for a day only. */
  sentAt?: number
}

export type PictureShelf = ReturnType<typeof openPictureShelf>

/** The server takes away after a day what hangs nowhere; what lay on the shelf for longer than this is sent again. */
const staysOnServerMs = 20 * 60 * 60 * 1000

/** What the server calls a picture, as long as it is sure to have it. */
export const fileIdOf = ({ fileId, sentAt }: ShelvedPicture): string | null =>
  fileId !== null && Date.now() - (sentAt ?? 0) < staysOnServerMs ? fileId : null

/**
 * Keeps the pictures of drafts; ids are UUIDv7, so their order is that of time. A database of its own: that of the outbox would have
 * to wait, for a new table, until each page of an earlier version lets go of it.
 */
export function openPictureShelf(name = 'kewo-drafts', former = 'kewo-unsent-pictures') {
  const dexie = new Dexie(name)
  dexie.version(1).stores({ pictures: 'id, personId, [personId+key]' })
  const pictures: Table<ShelvedPicture, string> = dexie.table('pictures')
  let takenOver: Promise<void> | undefined
  const whole = () =>
    (takenOver ??= within(
      takeOverMs,
      takeOver(former, pictures).catch((thrown: unknown) => reportError(thrown)),
      undefined,
    ))
  const on = (personId: string, key: string) => pictures.where({ personId, key }).sortBy('id')

  return {
    /** In the order in which they were put. */
    of: async (personId: string, key: string): Promise<ShelvedPicture[]> => {
      await whole()
      return on(personId, key)
    },
    put: async (picture: ShelvedPicture): Promise<void> => void (await pictures.put(picture)),
    remove: (ids: readonly string[]): Promise<void> => pictures.bulkDelete([...ids]),
    /** Those of drafts about one thing belong to those about another from now on. */
    rename: async (personId: string, from: string, to: string): Promise<void> =>
      void (await pictures
        .where({ personId })
        .filter(({ key }) => key.includes(from))
        .modify((each) => void (each.key = each.key.replace(from, to)))),
    /** Calls back with those of a draft, now and after each change, of another tab too, until what it answers is called. */
    follow(
      personId: string,
      key: string,
      onChange: (pictures: ShelvedPicture[]) => void,
      onError: (error: unknown) => void,
    ) {
      void whole()
      const subscription = liveQuery(() => on(personId, key)).subscribe(onChange, onError)
      return () => subscription.unsubscribe()
    },
    /**
     * Sends one and notes that it has arrived; answers with what the server calls it, null where it is on the shelf no more. One that
     * another tab or the service worker sends meanwhile is not sent twice.
     */
    send: (id: string, send: (picture: Blob) => Promise<string>): Promise<string | null> =>
      oneAtATime(`kewo-picture-${id}`, async () => {
        const shelved = await pictures.get(id)
        if (!shelved) return null
        const there = fileIdOf(shelved)
        if (there) return there
        const fileId = await send(shelved.picture)
        await pictures.update(id, { fileId, sentAt: Date.now() })
        return fileId
      }),
    close: () => dexie.close(),
  }
}

/** The one of this device. */
export const pictureShelf = openPictureShelf()

const oneAtATime = <Result>(name: string, work: () => Promise<Result>): Promise<Result> =>
  navigator.locks ? (navigator.locks.request(name, work) as Promise<Result>) : work()

/** A page of an earlier version may hold what is taken over for as long as it is open. */
const takeOverMs = 3_000

/** What an earlier version of the app has kept in a database of another form. */
async function takeOver(former: string, pictures: Table<ShelvedPicture, string>): Promise<void> {
  const known = await indexedDB.databases?.()
  if (known && !known.some(({ name }) => name === former)) return
  const database = await openFormer(former)
  if (!database) return
  const all = database.transaction('pictures', 'readonly').objectStore('pictures').getAll()
  await pictures.bulkPut(await settled<ShelvedPicture[]>(all))
  database.close()
  indexedDB.deleteDatabase(former)
}

/** Null where there is none. */
async function openFormer(former: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(former, 1)
  let isNew = false
  request.onupgradeneeded = () => {
    isNew = true
    request.transaction?.abort()
  }
  return settled(request).catch((thrown: unknown) => {
    if (isNew) return null
    throw thrown
  })
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () =>
      reject(request.error ?? new Error('The pictures of an earlier version do not open'))
  })
}
