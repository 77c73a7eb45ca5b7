import { Failure } from '../failure/Failure.ts'
import { idempotencyKey } from '../act/idempotencyKey.ts'
import { fileIdOf, type PictureShelf, type ShelvedPicture } from './pictureShelf.ts'
import { isStorageFull, StorageFull } from './storageFull.ts'

export type Upload = {
  id: string
  /** Something an <img> can show, or an <audio> play. */
  preview: string
  /** Said aloud, no picture. */
  isVoice: boolean
  /** waiting: for its turn or for a signal; failed: for the person to try again or take it away. */
  state: 'waiting' | 'uploading' | 'uploaded' | 'failed'
  /** 0 to 1 while uploading. */
  progress?: number
  /** Why it failed: a Failure, a PictureRefused with the server's words, StorageFull, or that the shelf does not open. */
  reason?: Error
  /** What the server calls it, once it has it. */
  fileId: string | null
}

export type Uploads = {
  current(): readonly Upload[]
  subscribe(listener: () => void): () => void
  /** Takes up what lies on the shelf, and what another tab puts there or takes away, until what it answers is called. */
  follow(): () => void
  add(pictures: readonly Blob[]): Promise<void>
  remove(id: string): Promise<void>
  /** One that failed. */
  retry(id: string): void
  /** Sends what waits; call it when the signal is back. */
  resume(): void
  /** Some of them belong to another draft from now on; the others are forgotten. */
  moveTo(key: string, ids: readonly string[]): Promise<void>
  /** After the server has the whole: forgets them all. */
  clear(): Promise<void>
}

type Surroundings = {
  personId: string
  key: string
  shelf: PictureShelf
  /** Before it is kept: what lies here for days, and goes on a poor signal, is small. */
  shrink: (picture: Blob) => Promise<Blob>
  send: (picture: Blob, onProgress: (share: number) => void) => Promise<string>
  preview: (picture: Blob) => string
}

const isVoice = ({ type }: Blob) => type.startsWith('audio/')

/** Ids are UUIDv7. */
const byTime = (one: Upload, other: Upload) => (one.id < other.id ? -1 : 1)

/** Pictures for one draft, and what was said aloud: kept on the device first, then sent one after the other. */
export function createUploads({ personId, key, shelf, shrink, send, preview }: Surroundings): Uploads {
  let uploads: readonly Upload[] = []
  let sending = false
  /** Those that could not be put on the shelf. */
  const unshelved = new Map<string, Blob>()
  const listeners = new Set<() => void>()

  const become = (next: readonly Upload[]) => {
    uploads = next.toSorted(byTime)
    for (const listener of listeners) listener()
  }
  const change = (id: string, part: Partial<Upload>) =>
    become(uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)))

  const shown = (id: string, picture: Blob, before?: string) => ({
    ...{ id, preview: before ?? preview(picture), isVoice: isVoice(picture) },
  })
  /** As it is, with what the shelf says of it. */
  const show = (shelved: ShelvedPicture): Upload => {
    const { id, picture } = shelved
    const known = uploads.find((each) => each.id === id)
    const fileId = fileIdOf(shelved)
    if (known && (known.fileId === fileId || fileId === null)) return known
    return { ...shown(id, picture, known?.preview), state: fileId ? 'uploaded' : 'waiting', fileId }
  }
  const hear = (shelved: readonly ShelvedPicture[]) => {
    become([...shelved.map(show), ...uploads.filter(({ id }) => unshelved.has(id))])
    void sendWaiting()
  }
  const look = async () => hear(await shelf.of(personId, key))

  const sendWaiting = async () => {
    if (sending) return
    sending = true
    for (let next = waiting(); next; next = waiting()) if (!(await sendOne(next.id))) break
    sending = false
  }
  const waiting = () => uploads.find(({ state }) => state === 'waiting')

  /** False when there is no signal: then the others need not be tried. */
  const sendOne = async (id: string): Promise<boolean> => {
    change(id, { state: 'uploading', progress: 0, reason: undefined })
    try {
      const fileId = await shelf.send(id, (picture) => send(picture, (progress) => change(id, { progress })))
      if (fileId) change(id, { state: 'uploaded', progress: undefined, fileId })
      else become(uploads.filter((upload) => upload.id !== id))
      return true
    } catch (thrown) {
      const reason = thrown as Error
      const offline = reason instanceof Failure && reason.kind === 'OFFLINE'
      change(id, { state: offline ? 'waiting' : 'failed', progress: undefined, reason })
      return !offline
    }
  }

  /** Puts one on the shelf; one that finds no place there is shown, and can be tried again. */
  const put = async (id: string, picture: Blob) => {
    try {
      await shelf.put({ id, personId, key, picture, fileId: null })
      if (unshelved.delete(id)) become(uploads.filter((each) => each.id !== id))
    } catch (thrown) {
      if (!isStorageFull(thrown)) reportError(thrown)
      unshelved.set(id, picture)
      const reason = isStorageFull(thrown) ? new StorageFull() : (thrown as Error)
      const refused = { ...shown(id, picture), state: 'failed', fileId: null, reason } as const
      become([...uploads.filter((each) => each.id !== id), refused])
    }
  }

  return {
    current: () => uploads,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    follow: () => shelf.follow(personId, key, hear, reportError),
    async add(added) {
      // One by one: a phone has no memory for ten whole photos at once.
      for (const picture of added)
        await put(idempotencyKey(), isVoice(picture) ? picture : await shrink(picture))
      await look()
    },
    async remove(id) {
      unshelved.delete(id)
      become(uploads.filter((upload) => upload.id !== id))
      await shelf.remove([id])
    },
    retry(id) {
      const picture = unshelved.get(id)
      if (picture) return void put(id, picture).then(look).catch(reportError)
      change(id, { state: 'waiting', reason: undefined })
      return void sendWaiting()
    },
    resume: () => void sendWaiting(),
    async moveTo(other, moved) {
      const shelved = await shelf.of(personId, key)
      const staying = shelved.filter(({ id }) => !moved.includes(id)).map(({ id }) => id)
      // As they lie there: when each was sent goes with it.
      const going = shelved.filter(({ id }) => moved.includes(id))
      await Promise.all(going.map((each) => shelf.put({ ...each, key: other })))
      unshelved.clear()
      become([])
      await shelf.remove(staying)
    },
    async clear() {
      const ids = uploads.map(({ id }) => id)
      unshelved.clear()
      become([])
      await shelf.remove(ids)
    },
  }
}
