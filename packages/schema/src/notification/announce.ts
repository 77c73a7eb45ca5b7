import type { Announcement, DbTransaction, Prisma } from '@kewo/db'
import type { NotificationKind, NotificationParams } from '@kewo/domain'
import type { JobContext } from '../job/jobs.ts'

/** The shops that an announcement about a row is for, by what stands when they are told; null: it is no longer to be told. */
type ShopsOf = (
  db: DbTransaction,
  subjectId: string,
  context: JobContext,
) => Promise<Prisma.RetailerWhereInput | null>

const shopsOf = new Map<string, ShopsOf>()

/** Each feature says whom its announcements are for, from its own folder. */
export function addAnnouncement(kind: NotificationKind, shops: ShopsOf): void {
  shopsOf.set(kind, shops)
}

type Announced<Kind extends NotificationKind> = {
  params: NotificationParams<Kind>
  subjectId: string
  dueAt: Date
}

/**
 * Orders that many shops be told, when the surrounding transaction commits: 200,000 shops are not written in the request of whoever
 * presses the button. One order of a kind about a row waits at a time; a further one takes its place.
 */
export async function announce<Kind extends NotificationKind>(
  db: DbTransaction,
  kind: Kind,
  { params, subjectId, dueAt }: Announced<Kind>,
): Promise<void> {
  await db.announcement.deleteMany({ where: { kind, subjectId, doneAt: null, toldToId: null } })
  await db.announcement.create({ data: { kind, params, subjectId, dueAt } })
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
  const to = await shopsOf.get(order.kind)!(db, order.subjectId, context)
  const shops = to ? await nextShops(db, to, order.toldToId) : []
  const told = await write(
    db,
    order,
    shops.flatMap(({ userId }) => userId ?? []),
    now,
  )
  const last = shops.length === chunk ? shops.at(-1)!.id : null
  await db.announcement.update({
    where: next,
    data: last ? { toldToId: last } : { doneAt: now },
  })
  if (told > 0) await live.publish(db, 'notification', { id: order.id, userId: null })
  return told
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
  { id, kind, params, subjectId }: Announcement,
  people: readonly string[],
  now: Date,
) {
  return db.$executeRaw`
    INSERT INTO "Notification" ("userId", kind, params, "subjectId", "announcementId", "createdAt")
    SELECT person, ${kind}, ${params}::jsonb, ${subjectId}::uuid, ${id}::uuid, ${now}
    FROM unnest(${people}::uuid[]) person
    ON CONFLICT ("announcementId", "userId") DO NOTHING`
}
