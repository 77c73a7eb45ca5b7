import type { PictureShelf } from '../upload/pictureShelf.ts'
import { PictureRefused } from '../upload/sendPicture.ts'
import { pictureRef } from '@kewo/domain'
import type { Entry, OutPicture, Save } from './entry.ts'
import type { OutboxStore } from './outboxStore.ts'

/** The server takes away after a day what hangs nowhere. */
const staysOnServerMs = 20 * 60 * 60 * 1000
/** One after the other a slow line stands still between two pictures; many at once each take too long to arrive at all. */
const sideBySide = 3

type Surroundings = {
  store: Pick<OutboxStore, 'pictureArrived'>
  sendPicture: (picture: Blob) => Promise<string>
  shelf: Pick<PictureShelf, 'of' | 'send'>
  now: () => number
  /** What means that no other picture need be tried now. */
  isBreak: (thrown: unknown) => boolean
}

/**
 * The pictures of one sending: they go ahead of their acts, a few side by side, in the order of the acts, and each once. What has
 * arrived is written down at once, so that it is not sent again after a break.
 */
export function openPictureLine({ store, sendPicture, shelf, now, isBreak }: Surroundings) {
  const fileIds = new Map<string, Promise<string>>()
  const turns: (() => void)[] = []
  let going = 0
  let broken: { by: unknown } | null = null

  async function send(key: string, { id, picture }: OutPicture): Promise<string> {
    if (going >= sideBySide) await new Promise<void>((turn) => turns.push(turn))
    going += 1
    try {
      if (broken) throw broken.by
      const fileId = await sendPicture(picture)
      await store.pictureArrived(key, id, { fileId, sentAt: now() })
      return fileId
    } catch (thrown) {
      if (isBreak(thrown)) broken = { by: thrown }
      throw thrown
    } finally {
      going -= 1
      turns.shift()?.()
    }
  }

  function fileIdOf(key: string, picture: OutPicture): Promise<string> {
    const there = picture.fileId !== null && now() - (picture.sentAt ?? 0) < staysOnServerMs
    if (there) return Promise.resolve(picture.fileId!)
    const known = fileIds.get(picture.id)
    if (known) return known
    const sent = send(key, picture)
    // Whoever needs it hears of it; one that nobody comes to need is tried again with the next sending.
    sent.catch(() => undefined)
    fileIds.set(picture.id, sent)
    return sent
  }

  return {
    /** Sends those of acts to come. */
    ahead(entries: readonly Entry[]): void {
      for (const { key, pictures } of entries) for (const picture of pictures) void fileIdOf(key, picture)
    },
    /** The server's ids of an act's pictures by ours, once all are there. */
    async idsOf({ key, pictures }: Entry): Promise<ReadonlyMap<string, string>> {
      const ids = pictures.map(async (picture) => [picture.id, await fileIdOf(key, picture)] as const)
      return new Map(await Promise.all(ids))
    },
    /** Those that a draft names, from its shelf: what is refused, or there no more, the draft goes without. */
    async idsOfDraft({ personId, saves, variables }: Save): Promise<ReadonlyMap<string, string>> {
      const named = JSON.stringify(variables)
      const ids = new Map<string, string>()
      if (!named.includes(pictureRef(''))) return ids
      for (const { id } of await shelf.of(personId, saves.draft)) {
        if (!named.includes(pictureRef(id))) continue
        const fileId = await shelf.send(id, sendPicture).catch((thrown: unknown) => {
          if (thrown instanceof PictureRefused) return null
          throw thrown
        })
        if (fileId) ids.set(id, fileId)
      }
      return ids
    },
    /** Once nothing is on its way any more. */
    settled: () => Promise.allSettled(fileIds.values()),
  }
}

export type PictureLine = ReturnType<typeof openPictureLine>
