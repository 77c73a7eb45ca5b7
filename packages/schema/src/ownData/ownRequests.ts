import type { Db } from '@kewo/db'
import { visibleHelpRequests, visibleMessages } from '../helpRequest/access.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import type { OwnPicture } from './ownPicture.ts'

export async function ownRequests(db: Db, viewer: RetailerViewer, pictures: OwnPicture[]) {
  const requests = await db.helpRequest.findMany({
    where: visibleHelpRequests(viewer),
    orderBy: { number: 'asc' },
    select: {
      ...{ number: true, openedAt: true, category: true, urgency: true, confidential: true, words: true },
      ...{ status: true, resolvedAt: true, closedAt: true },
      voice: { select: { storageKey: true, mimeType: true } },
      messages: {
        where: visibleMessages(viewer),
        orderBy: [{ at: 'asc' }, { id: 'asc' }],
        select: {
          ...{ at: true, body: true, staff: { select: { name: true } } },
          photos: { select: { storageKey: true }, orderBy: { id: 'asc' } },
        },
      },
    },
  })
  return requests.map(({ messages, voice, ...request }) => ({
    ...request,
    voice: voice && ownVoice(request.number, voice, pictures),
    messages: messages.map(({ at, body, staff, photos }) => ({
      at,
      by: staff?.name ?? viewer.name,
      words: body,
      pictures: photos.map(({ storageKey }) => {
        const name = `request-${request.number}-${pictures.length + 1}.webp`
        pictures.push({ name, storageKey })
        return name
      }),
    })),
  }))
}

function ownVoice(
  number: number,
  { storageKey, mimeType }: { storageKey: string; mimeType: string },
  pictures: OwnPicture[],
): string {
  const name = `request-${number}-voice.${mimeType.replace('audio/', '')}`
  pictures.push({ name, storageKey, isVoice: true })
  return name
}
