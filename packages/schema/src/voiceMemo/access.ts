import type { Prisma } from '@kewo/db'
import { visibleHelpRequests } from '../helpRequest/access.ts'
import { readerOf, type Viewer } from '../viewer/viewer.ts'

/** The viewer's own as long as they belong to no request: from then on the request's permission decides, for them as well. */
export function looseVoices(viewer: Viewer): Prisma.VoiceMemoWhereInput {
  return { uploadedById: readerOf(viewer).userId, helpRequestId: null }
}

/** The memos that a viewer may hear: those of requests that the viewer may read, and the viewer's own that are with none yet. */
export function visibleVoices(viewer: Viewer): Prisma.VoiceMemoWhereInput {
  return { OR: [looseVoices(viewer), { helpRequest: visibleHelpRequests(viewer) }] }
}
