import {
  AlreadyOpened,
  CannotBeTold,
  type NotificationKind,
  NobodyToRemind,
  NotAtNight,
  NotShownNow,
  RemindedLately,
  remindLeftOut,
  type RemindLeftOut,
  whyNotRemind,
  whyNotRemindAll,
} from '@kewo/domain'
import { type DbTransaction, Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { type Notice, notify } from '../notification/notify.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { reachedRefs } from './reached.ts'
import { leftOutSql, type ReachRow, shopRows } from './shopRows.ts'
import { loadReach, type ReachSubject } from './subject.ts'

/** Told in one go; the rest with the next press. */
const mostAtOnce = 5_000
const longestMs = 60_000

const leftReasons = [...remindLeftOut, 'NEXT_TIME'] as const
type LeftReason = (typeof leftReasons)[number]
type Left = { reason: LeftReason; count: number }

const ReminderLeftReason = builder.enumType('ReminderLeftReason', {
  description: 'Why shops were not reminded.',
  values: {
    OPENED: { description: 'They have opened it.' },
    CANNOT_BE_TOLD: { description: 'They have no sign-in, or no valid licence.' },
    REMINDED_LATELY: { description: 'They were reminded within three days.' },
    NEXT_TIME: { description: `More than ${mostAtOnce} at once: they are reminded when it is done again.` },
  } satisfies Record<LeftReason, object>,
})

const ReminderLeft = builder.objectRef<Left>('ReminderLeft').implement({
  description: 'Shops that were not reminded, by why.',
  fields: (t) => ({
    reason: t.expose('reason', { type: ReminderLeftReason }),
    count: t.exposeInt('count'),
  }),
})

type Done = { of: string; count: number; left: Left[] }

const ShopReminder = builder.objectRef<Done>('ShopReminder').implement({
  description: 'What a reminder did.',
  fields: (t) => ({
    of: t.exposeID('of', { description: 'Of what the shops were reminded.' }),
    count: t.exposeInt('count', { description: 'Shops that were reminded.' }),
    left: t.expose('left', { type: [ReminderLeft], description: 'The others, only reasons that there are.' }),
  }),
})

builder.mutationField('remindShops', (t) =>
  t.withAuth({ may: 'remindShops' }).field({
    type: ShopReminder,
    ...answerTellsAll,
    description:
      'Tells shops of the viewer that have not opened it, each at most once in three days and never from 21:00 to 07:00.',
    args: {
      of: t.arg.globalID({
        for: reachedRefs,
        required: true,
        description: 'A published version of a guidance or of a supply policy, or a campaign.',
      }),
      retailerId: t.arg.globalID({ for: Retailer, description: 'Only this shop; left out: all of them.' }),
    },
    errors: { types: [NotShownNow, NobodyToRemind, NotAtNight, AlreadyOpened, RemindedLately, CannotBeTold] },
    resolve: async (_root, { of, retailerId }, context) => {
      const subject = found(await loadReach(context, of.typename, of.id))
      const done = await context.db.$transaction(
        (db) => remind(db, context, subject, retailerId?.id ?? null),
        { timeout: longestMs },
      )
      return { of: Buffer.from(`${of.typename}:${of.id}`).toString('base64'), ...done }
    },
  }),
)

async function remind(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  subject: ReachSubject,
  retailerId: string | null,
): Promise<Omit<Done, 'of'>> {
  const { now, timeZone, viewer } = context
  // Two people pressing at once: the second waits here, and then nobody is left to be told twice.
  await lockRow(db, subject.lock.table, subject.lock.id, 'NO KEY UPDATE')
  if (!subject.isShown) throw new NotShownNow()
  const rows = Prisma.sql`SELECT shop.*, ${leftOutSql(now)} AS "leftOut"
    FROM (${shopRows(subject, context, { shopByShop: false })}) shop`
  if (retailerId) await checkOne(db, context, rows, retailerId)
  const only = retailerId ? Prisma.sql`AND id = ${retailerId}::uuid` : Prisma.empty
  const told = await db.$queryRaw<{ id: string; userId: string }[]>`
    SELECT id, "userId" FROM (${rows}) shop WHERE "leftOut" IS NULL ${only} ORDER BY id LIMIT ${mostAtOnce}`
  const left = retailerId ? [] : await leftOf(db, rows, told.length)
  const refusal = whyNotRemindAll(told.length, now, timeZone)
  if (refusal) throw refusal
  await noteReminded(db, subject, told, now)
  const { kind, params, subjectId } = subject.reminder
  const notice = { params: { ...params, name: viewer.name }, subjectId } as Notice<NotificationKind>
  await notify(
    { ...context, db },
    told.map(({ userId }) => userId),
    kind,
    notice,
  )
  return { count: told.length, left }
}

async function leftOf(db: DbTransaction, rows: Prisma.Sql, told: number): Promise<Left[]> {
  const groups = await db.$queryRaw<{ reason: RemindLeftOut | null; count: number }[]>`
    SELECT "leftOut" AS reason, count(*)::int AS count FROM (${rows}) shop GROUP BY 1`
  return leftReasons.flatMap((reason): Left[] => {
    const group = groups.find((one) => one.reason === (reason === 'NEXT_TIME' ? null : reason))
    const count = (group?.count ?? 0) - (reason === 'NEXT_TIME' ? told : 0)
    return count > 0 ? [{ reason, count }] : []
  })
}

function noteReminded(db: DbTransaction, subject: ReachSubject, told: readonly { id: string }[], now: Date) {
  const { table, of, id } = subject.receipts
  const [into, column] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${of}"`)]
  return db.$executeRaw`
    INSERT INTO ${into} (${column}, "retailerId", "remindedAt")
    SELECT ${id}::uuid, shop, ${now}::timestamptz FROM unnest(${told.map((shop) => shop.id)}::uuid[]) AS shop
    ON CONFLICT (${column}, "retailerId") DO UPDATE SET "remindedAt" = EXCLUDED."remindedAt"`
}

/** Of one shop that was pointed at, the reason why not is told. */
async function checkOne(
  db: DbTransaction,
  { now, timeZone }: SignedIn,
  rows: Prisma.Sql,
  retailerId: string,
): Promise<void> {
  const [shop] = await db.$queryRaw<ReachRow[]>`SELECT * FROM (${rows}) shop WHERE id = ${retailerId}::uuid`
  const refusal = whyNotRemind(found(shop ?? null), now, timeZone)
  if (refusal) throw refusal
}
