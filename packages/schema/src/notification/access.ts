import { kindsAbout } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { ofVisibleHelpRequest, seesHelpRequest } from '../helpRequest/access.ts'
import { helpRequestScope, type HelpRequestScope } from '../helpRequest/helpRequestScope.ts'
import type { RetailerViewer, Viewer } from '../viewer/viewer.ts'

/** What a row check needs to know of a notification. */
export const notificationScope = {
  userId: true,
  kind: true,
  user: { select: { retailer: { select: { id: true } } } },
  helpRequest: { select: helpRequestScope },
} satisfies Prisma.NotificationSelect

type NotificationScope = {
  userId: string
  kind: string
  user: { retailer: { id: string } | null }
  helpRequest: HelpRequestScope | null
}

/** A person's own, less what has become closed to them. */
export function visibleNotifications(viewer: Viewer): Prisma.NotificationWhereInput {
  if (viewer.kind === 'retailer' && viewer.seenBy)
    return { ...toShop(viewer), ...ofVisibleHelpRequest(viewer) }
  return { userId: viewer.userId, ...ofVisibleHelpRequest(viewer) }
}

/** What tells nothing that only the shop may know: how it answered a campaign, what it earns, what it rates, how it signs in. */
const openKinds: readonly string[] = kindsAbout([
  'HELP_REQUEST',
  'VISIT',
  'PROMISE',
  'TRACE',
  'GUIDANCE',
  'SUPPLY_POLICY',
  'LICENCE',
])

/** The shop's notices for who looks with its eyes. */
const toShop = ({ retailerId }: RetailerViewer) => ({
  user: { retailer: { id: retailerId } },
  kind: { in: [...openKinds] },
})

export function seesNotification(viewer: Viewer | null, row: NotificationScope): boolean {
  if (viewer?.kind === 'retailer' && viewer.seenBy) {
    if (row.user.retailer?.id !== viewer.retailerId || !openKinds.includes(row.kind)) return false
  } else if (viewer?.userId !== row.userId) return false
  return !row.helpRequest || seesHelpRequest(viewer, row.helpRequest)
}
