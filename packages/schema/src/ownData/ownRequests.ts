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
  return requests.map(({ messages, ...request }) => ({
    ...request,
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
