import type { NotificationKind, NotificationParams, ReachStep } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'

/** The things whose reach is followed, by their types of node. */
export const reachedTypes = ['GuidanceVersion', 'SupplyPolicyVersion', 'Campaign'] as const
export type ReachedType = (typeof reachedTypes)[number]

type ReminderKind = 'GUIDANCE_REMINDER' | 'SUPPLY_REMINDER' | 'CAMPAIGN_REMINDER'

/**
 * All that a feature says of a thing that was sent out to shops. Its SQL stands in one statement with the rows "Retailer" and
 * `region`, that of the shop, and goes on from `joins`.
 */
export type ReachSubject = {
  /** The steps that it has, in their order. */
  steps: readonly ReachStep[]
  /** Condition: the shop is meant now. Closed shops are left out anyway. */
  meant: Prisma.Sql
  /** Left joins to what is recorded of a shop, at most one row each. */
  joins: Prisma.Sql
  /** When the shop did it first; null: not yet. */
  openedAt: Prisma.Sql
  readAt: Prisma.Sql
  understoodAt: Prisma.Sql
  /** Whether it has acted, and when, where that is known. */
  acted: Prisma.Sql
  actedAt: Prisma.Sql
  wrongAnswers: Prisma.Sql
  remindedAt: Prisma.Sql
  /** Whether it has read a version before this one to its end. */
  readEarlier: Prisma.Sql
  /** Notices of these kinds about this row tell a shop of it, from `since` until something newer took its place. */
  told: { kinds: readonly NotificationKind[]; subjectId: string; since: Date; until: Date | null }
  /** When it was sent out. */
  since: Date
  /** Who stands above the managers of the shops sees no farther than READ shop by shop: an answer would point at a shop. */
  keepsAnswers: boolean
  /** Shops can read it now. */
  isShown: boolean
  /** The row that two reminders at once meet at. */
  lock: { table: Prisma.ModelName; id: string }
  /** Where it is noted that a shop was reminded: a table with one row a shop, and its column that names this thing. */
  receipts: { table: Prisma.ModelName; of: string; id: string }
  reminder: { [Kind in ReminderKind]: Reminder<Kind> }[ReminderKind]
}

type Reminder<Kind extends ReminderKind> = {
  kind: Kind
  params: Omit<NotificationParams<Kind>, 'name'>
  subjectId: string
}

/** What is followed of a row, as far as the viewer may see the row; null: it was not sent out yet, or is out of sight. */
type Load = (context: SignedIn<StaffViewer>, id: string) => Promise<ReachSubject | null>

const loaders = new Map<string, Load>()

/** A feature says how its thing reaches shops, from its own folder. */
export const addReach = (type: ReachedType, load: Load): void => void loaders.set(type, load)

export const loadReach = (
  context: SignedIn<StaffViewer>,
  type: string,
  id: string,
): Promise<ReachSubject | null> => loaders.get(type)?.(context, id) ?? Promise.resolve(null)
