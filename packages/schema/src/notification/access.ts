import type { Prisma } from '@kewo/db'
import {
  helpRequestScope,
  type HelpRequestScope,
  ofVisibleHelpRequest,
  seesHelpRequest,
} from '../helpRequest/access.ts'
import { mayReadBrands, type Viewer } from '../viewer/viewer.ts'
import type { NotificationKind } from './notify.ts'

/** What a row check needs to know of a notification. */
export const notificationScope = {
  userId: true,
  kind: true,
  helpRequest: { select: helpRequestScope },
} satisfies Prisma.NotificationSelect

type NotificationScope = { userId: string; kind: string; helpRequest: HelpRequestScope | null }

/** Their words name campaigns or guidance, which a shop without a valid licence may not read. */
const brandKinds: readonly NotificationKind[] = ['GUIDANCE_REMINDER', 'CAMPAIGN_CANCELLED']

/** A person's own, less what has become closed to them. */
export function visibleNotifications(viewer: Viewer): Prisma.NotificationWhereInput {
  const own = { userId: viewer.userId, ...ofVisibleHelpRequest(viewer) }
  return mayReadBrands(viewer) ? own : { ...own, kind: { notIn: [...brandKinds] } }
}

export function seesNotification(viewer: Viewer | null, row: NotificationScope): boolean {
  if (viewer?.userId !== row.userId) return false
  if (row.helpRequest && !seesHelpRequest(viewer, row.helpRequest)) return false
  return mayReadBrands(viewer) || !brandKinds.some((kind) => kind === row.kind)
}
