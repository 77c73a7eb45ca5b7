import type { Prisma } from '@kewo/db'
import { mayReadBrands, type Viewer } from '../viewer/viewer.ts'
import type { NotificationKind } from './notify.ts'

/** Their words name campaigns or guidance, which a shop without a valid licence may not read. */
const brandKinds: readonly NotificationKind[] = ['GUIDANCE_REMINDER', 'CAMPAIGN_CANCELLED']

/** A person's own, less what has become closed to them. */
export function visibleNotifications(viewer: Viewer): Prisma.NotificationWhereInput {
  const own = { userId: viewer.userId }
  return mayReadBrands(viewer) ? own : { ...own, kind: { notIn: [...brandKinds] } }
}

export function seesNotification(viewer: Viewer | null, row: { userId: string; kind: string }): boolean {
  if (viewer?.userId !== row.userId) return false
  return mayReadBrands(viewer) || !brandKinds.some((kind) => kind === row.kind)
}
