import type { Prisma } from '@kewo/db'
import { ofVisibleHelpRequest, seesHelpRequest } from '../helpRequest/access.ts'
import { helpRequestScope, type HelpRequestScope } from '../helpRequest/helpRequestScope.ts'
import type { Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a notification. */
export const notificationScope = {
  userId: true,
  helpRequest: { select: helpRequestScope },
} satisfies Prisma.NotificationSelect

type NotificationScope = { userId: string; helpRequest: HelpRequestScope | null }

/** A person's own, less what has become closed to them. */
export function visibleNotifications(viewer: Viewer): Prisma.NotificationWhereInput {
  return { userId: viewer.userId, ...ofVisibleHelpRequest(viewer) }
}

export function seesNotification(viewer: Viewer | null, row: NotificationScope): boolean {
  if (viewer?.userId !== row.userId) return false
  return !row.helpRequest || seesHelpRequest(viewer, row.helpRequest)
}
