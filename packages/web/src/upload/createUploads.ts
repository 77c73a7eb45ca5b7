import { Failure } from '../failure/Failure.ts'
import { idempotencyKey } from '../act/idempotencyKey.ts'
import type { PictureShelf, ShelvedPicture } from './pictureShelf.ts'
import { isStorageFull, StorageFull } from './storageFull.ts'

export type Upload = {
  id: string
  /** Something an <img> can show. */
  preview: string
  /** waiting: for its turn or for a signal; failed: for the person to try again or take it away. */
  state: 'waiting' | 'uploading' | 'uploaded' | 'failed'
  /** 0 to 1 while uploading. */
  progress?: number
  /** Why it failed: a Failure, a PictureRefused with the server's words, or StorageFull. */
  reason?: Error
  /** What the server calls it, once it has it. */
  fileId: string | null
  /** What the server called it before it had to be sent again. */
  formerly?: string | null
}

/** The server takes away after a day what hangs nowhere; what lay on the shelf for longer than this is sent again. */
const staysOnServerMs = 20 * 60 * 60 * 1000

const reportUnlessFull = (thrown: unknown) => {
  if (!isStorageFull(thrown)) reportError(thrown)
}

export type Uploads = {
  current(): readonly Upload[]
  subscribe(listener: () => void): () => void
  /** Takes up what an earlier visit left on the shelf. */
  load(): Promise<void>
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

/** Pictures for one draft: kept on the device first, then sent one after the other. */
export function createUploads({ personId, key, shelf, shrink, send, preview }: Surroundings): Uploads {
  let uploads: readonly Upload[] = []
  let sending = false
  const pictures = new Map<string, Blob>()
  const listeners = new Set<() => void>()

  const become = (next: readonly Upload[]) => {
    uploads = next
    for (const listener of listeners) listener()
  }
  const change = (id: string, part: Partial<Upload>) =>
    become(uploads.map((upload) => (upload.id === id ? { ...upload, ...part } : upload)))

  const show = ({ id, picture, fileId, sentAt }: ShelvedPicture): Upload => {
    pictures.set(id, picture)
    const stale = fileId !== null && Date.now() - (sentAt ?? 0) > staysOnServerMs
    if (stale) return { id, preview: preview(picture), state: 'waiting', fileId: null, formerly: fileId }
    return { id, preview: preview(picture), state: fileId ? 'uploaded' : 'waiting', fileId }
  }

  const sendWaiting = async () => {
    if (sending) return
    sending = true
    for (let next = waiting(); next; next = waiting()) if (!(await sendOne(next.id))) break
    sending = false
  }
  const waiting = () => uploads.find(({ state }) => state === 'waiting')

  /** False when there is no signal: then the others need not be tried. */
  const sendOne = async (id: string): Promise<boolean> => {
    const picture = pictures.get(id)!
    change(id, { state: 'uploading', progress: 0, reason: undefined })
    try {
      const fileId = await send(picture, (progress) => change(id, { progress }))
      if (pictures.has(id)) await shelf.put({ id, personId, key, picture, fileId, sentAt: Date.now() })
      change(id, { state: 'uploaded', progress: undefined, fileId })
      return true
    } catch (thrown) {
      const reason = thrown as Error
      const offline = reason instanceof Failure && reason.kind === 'OFFLINE'
      change(id, { state: offline ? 'waiting' : 'failed', progress: undefined, reason })
      return !offline
    }
  }

  const take = async (picture: Blob) => {
    const taken = { id: idempotencyKey(), personId, key, picture, fileId: null }
    const refused = await shelf.put(taken).catch((thrown: unknown) => {
      if (!isStorageFull(thrown)) throw thrown
      return { state: 'failed' as const, reason: new StorageFull() }
    })
    become([...uploads, { ...show(taken), ...refused }])
  }
  const sendAgain = (id: string) => {
    change(id, { state: 'waiting', reason: undefined })
    void sendWaiting()
  }

  return {
    current: () => uploads,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async load() {
      const shelved = await shelf.of(personId, key)
      become([...shelved.filter(({ id }) => !pictures.has(id)).map(show), ...uploads])
      void sendWaiting()
    },
    async add(added) {
      // One by one: a phone has no memory for ten whole photos at once.
      for (const picture of added) await take(await shrink(picture))
      void sendWaiting()
    },
    async remove(id) {
      pictures.delete(id)
      become(uploads.filter((upload) => upload.id !== id))
      await shelf.remove([id])
    },
    retry(id) {
      if (!(uploads.find((upload) => upload.id === id)?.reason instanceof StorageFull)) return sendAgain(id)
      const picture = { id, personId, key, picture: pictures.get(id)!, fileId: null }
      shelf.put(picture).then(() => sendAgain(id), reportUnlessFull)
    },
    resume: () => void sendWaiting(),
    async moveTo(other, moved) {
      const shelved = await shelf.of(personId, key)
      const staying = shelved.filter(({ id }) => !moved.includes(id)).map(({ id }) => id)
      // As they lie there: when each was sent goes with it.
      const going = shelved.filter(({ id }) => moved.includes(id))
      await Promise.all(going.map((each) => shelf.put({ ...each, key: other })))
      pictures.clear()
      become([])
      await shelf.remove(staying)
    },
    async clear() {
      const ids = uploads.map(({ id }) => id)
      pictures.clear()
      become([])
      await shelf.remove(ids)
    },
  }
}
