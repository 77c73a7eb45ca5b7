import type { Announcement, DbTransaction, Prisma } from '@kewo/db'
import type { NotificationKind, NotificationParams } from '@kewo/domain'
import type { SignedInWithin } from '../builder/context.ts'
import type { JobContext } from '../job/jobs.ts'
import type { Telling } from './notify.ts'
import { jobLine } from '../job/queues.ts'

/** The shops that an announcement about a row is for, by what stands when they are told; null: it is no longer to be told. */
type ShopsOf = (
  db: DbTransaction,
  subjectId: string,
  context: JobContext,
) => Promise<Prisma.RetailerWhereInput | null>

/** Of these shops those that are to be told at all, each with the parameters that are its own. */
type OwnOf<Kind extends NotificationKind> = (
  db: DbTransaction,
  subjectId: string,
  shopIds: readonly string[],
) => Promise<ReadonlyMap<string, Partial<NotificationParams<Kind>>>>

const shopsOf = new Map<string, { shops: ShopsOf; own: OwnOf<NotificationKind> | undefined }>()

/** Each feature says whom its announcements are for, from its own folder; and what differs from shop to shop. */
export function addAnnouncement<Kind extends NotificationKind>(
  kind: Kind,
  shops: ShopsOf,
  own?: OwnOf<Kind>,
): void {
  shopsOf.set(kind, { shops, own: own as OwnOf<NotificationKind> | undefined })
}

/** What ordering an announcement needs, whoever does it. */
export type Announcing = Telling & { queue: SignedInWithin['queue'] }

type Announced<Kind extends NotificationKind> = {
  params: NotificationParams<Kind>
  subjectId: string
  dueAt: Date
}

/** The job that tells what is due; the clock calls it for what is announced for later. */
export const tellAnnouncements = 'tell-announcements'

/**
 * Orders that many shops be told, when the surrounding transaction commits: 200,000 shops are not written in the request of whoever
 * presses the button. What is due is told at once. One order of a kind about a row waits at a time; a further one takes its place.
 */
export async function announce<Kind extends NotificationKind>(
  { db, queue, now }: Pick<SignedInWithin, 'db' | 'queue' | 'now'>,
  kind: Kind,
  { params, subjectId, dueAt }: Announced<Kind>,
): Promise<void> {
  await db.announcement.deleteMany({ where: { kind, subjectId, doneAt: null, toldToId: null } })
  await db.announcement.create({ data: { kind, params, subjectId, dueAt } })
  if (dueAt <= now) await queue.order(db, jobLine(tellAnnouncements), '', {})
}

/** Shops that one transaction tells. */
const chunk = 5_000

/** Carries out what is due, so many shops at a time; answers how many were told. */
export async function carryOutAnnouncements(context: JobContext): Promise<number> {
  let told = 0
  for (;;) {
    const step = await context.db.$transaction((db) => tellNext(db, context), { timeout: 60_000 })
    if (step === null) return told
    told += step
  }
}

/** The next shops of the announcement that waits longest; null when none is due. */
async function tellNext(db: DbTransaction, context: JobContext): Promise<number | null> {
  const { live, now } = context
  // Another process may be at one: it is passed over, not waited for.
  const [next] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Announcement" WHERE "doneAt" IS NULL AND "dueAt" <= ${now}
    ORDER BY "dueAt", id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!next) return null
  const order = await db.announcement.findUniqueOrThrow({ where: next })
  const told = shopsOf.get(order.kind)!
  const to = await told.shops(db, order.subjectId, context)
  const shops = to ? await nextShops(db, to, order.toldToId) : []
  const own = await told.own?.(
    db,
    order.subjectId,
    shops.map(({ id }) => id),
  )
  const people = shops.flatMap(({ id, userId }) => {
    if (userId === null || (own && !own.has(id))) return []
    return { userId, params: { ...(order.params as object), ...own?.get(id) } }
  })
  const count = await write(db, order, people, now)
  const last = shops.length === chunk ? shops.at(-1)!.id : null
  await db.announcement.update({
    where: next,
    data: last ? { toldToId: last } : { doneAt: now },
  })
  if (count > 0) await live.publish(db, 'notification', { id: order.id, userId: null })
  return count
}

function nextShops(db: DbTransaction, shops: Prisma.RetailerWhereInput, after: string | null) {
  return db.retailer.findMany({
    where: { AND: [shops, { userId: { not: null }, closedAt: null }, after ? { id: { gt: after } } : {}] },
    select: { id: true, userId: true },
    orderBy: { id: 'asc' },
    take: chunk,
  })
}

function write(
  db: DbTransaction,
  { id, kind, subjectId }: Announcement,
  people: readonly { userId: string; params: object }[],
  now: Date,
) {
  return db.$executeRaw`
    INSERT INTO "Notification" ("userId", kind, params, "subjectId", "announcementId", "createdAt")
    SELECT told."userId", ${kind}, told.params, ${subjectId}::uuid, ${id}::uuid, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS told("userId" uuid, params jsonb)
    ON CONFLICT ("announcementId", "userId") DO NOTHING`
}
