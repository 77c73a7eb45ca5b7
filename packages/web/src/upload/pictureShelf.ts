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

export type PictureShelf = {
  /** In the order in which they were put. */
  of(personId: string, key: string): Promise<ShelvedPicture[]>
  put(picture: ShelvedPicture): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** Those of drafts about one thing belong to those about another from now on. */
  rename(personId: string, from: string, to: string): Promise<void>
}

const storeName = 'pictures'

/** Keeps pictures in the browser's database; ids are UUIDv7, so their order is that of time. */
function createPictureShelf(): PictureShelf {
  let opened: Promise<IDBDatabase> | undefined
  const store = async (mode: IDBTransactionMode) => {
    opened ??= open()
    return (await opened).transaction(storeName, mode).objectStore(storeName)
  }
  return {
    async of(personId, key) {
      return settled((await store('readonly')).index('of').getAll([personId, key]))
    },
    async put(picture) {
      await settled((await store('readwrite')).put(picture))
    },
    async rename(personId, from, to) {
      const pictures = await store('readwrite')
      const all = await settled<ShelvedPicture[]>(pictures.getAll())
      const moved = all.filter((each) => each.personId === personId && each.key.includes(from))
      await Promise.all(
        moved.map((each) => settled(pictures.put({ ...each, key: each.key.replace(from, to) }))),
      )
    },
    async remove(ids) {
      const pictures = await store('readwrite')
      await Promise.all(ids.map((id) => settled(pictures.delete(id))))
    },
  }
}

/** The one of this device. */
export const pictureShelf = createPictureShelf()

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('kewo-unsent-pictures', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore(storeName, { keyPath: 'id' }).createIndex('of', ['personId', 'key'])
  }
  return settled(request)
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
