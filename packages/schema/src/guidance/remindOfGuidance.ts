import { titleWords } from '../notification/titleWords.ts'
import {
  GuidanceAlreadyOpened,
  GuidanceNotShown,
  guidanceStatusAt,
  NobodyToRemind,
  NotAtNight,
  RemindedLately,
  whyNotRemind,
  whyNotRemindAll,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { notify } from '../notification/notify.ts'
import { Retailer } from '../retailer/retailer.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { guidanceScope, visibleGuidances } from './access.ts'
import { Guidance, isCurrent } from './guidance.ts'
import { reachedInSight } from './reach.ts'
import { isRemindable } from './remindable.ts'
import { lockRow } from '../write/lockRow.ts'

/** Told in one go; the rest with the next press. */
const mostAtOnce = 5_000
const longestMs = 60_000

type Reminded = { guidanceId: string; count: number }

const GuidanceReminder = builder.objectRef<Reminded>('GuidanceReminder').implement({
  description: 'What a reminder did.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'Shops that were told.' }),
    guidance: t.prismaField({
      type: 'Guidance',
      resolve: (query, { guidanceId }, _args, { db }) =>
        db.guidance.findUniqueOrThrow({ ...query, where: { id: guidanceId } }),
    }),
  }),
})

builder.mutationField('remindOfGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).field({
    type: GuidanceReminder,
    ...answerTellsAll,
    description:
      'Tells shops of the viewer that have not opened the newest version, each at most once in three days and never from 21:00 to 07:00.',
    args: {
      id: t.arg.globalID({ for: Guidance, required: true }),
      retailerId: t.arg.globalID({ for: Retailer, description: 'Only this shop; left out: all of them.' }),
    },
    errors: { types: [GuidanceNotShown, NobodyToRemind, NotAtNight, GuidanceAlreadyOpened, RemindedLately] },
    resolve: async (_root, { id: { id }, retailerId }, context) => ({
      guidanceId: id,
      count: await context.db.$transaction((db) => remind(db, context, id, retailerId?.id ?? null), {
        timeout: longestMs,
      }),
    }),
  }),
)

async function remind(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  id: string,
  retailerId: string | null,
): Promise<number> {
  const { viewer, now, timeZone } = context
  // Two people pressing at once: the second waits here, and then nobody is left to be told twice.
  await lockRow(db, 'Guidance', id)
  const guidance = found(
    await db.guidance.findFirst({
      where: { id, AND: visibleGuidances(viewer, context) },
      select: { ...guidanceScope, versions: { where: isCurrent, orderBy: { number: 'desc' }, take: 1 } },
    }),
  )
  const [version] = guidance.versions
  if (!version) throw new GuidanceNotShown()
  const inSight = reachedInSight(guidance, viewer)
  if (retailerId) await checkOne(db, context, version.id, { id: retailerId, AND: inSight })
  const told = await db.retailer.findMany({
    where: { AND: [inSight, isRemindable(version.id, now), retailerId ? { id: retailerId } : {}] },
    select: { id: true, userId: true },
    orderBy: { id: 'asc' },
    take: mostAtOnce,
  })
  const status = guidanceStatusAt(guidance, now, timeZone)
  const refusal = whyNotRemindAll({ status, remindableCount: told.length }, now, timeZone)
  if (refusal) throw refusal

  const receipts = told.map((shop) => ({ versionId: version.id, retailerId: shop.id, remindedAt: now }))
  await db.receipt.createMany({ data: receipts, skipDuplicates: true })
  await db.receipt.updateMany({
    where: { versionId: version.id, retailerId: { in: told.map((shop) => shop.id) } },
    data: { remindedAt: now },
  })
  await notify(
    { ...context, db },
    told.map(({ userId }) => userId),
    'GUIDANCE_REMINDER',
    { params: { name: viewer.name, title: titleWords(version) }, subjectId: id },
  )
  return told.length
}

/** Of one shop that was pointed at, the reason why not is told. */
async function checkOne(
  db: DbTransaction,
  { now, timeZone }: SignedIn,
  versionId: string,
  where: NonNullable<Parameters<DbTransaction['retailer']['findFirst']>[0]>['where'],
): Promise<void> {
  const shop = found(
    await db.retailer.findFirst({
      where: where ?? {},
      select: { receipts: { where: { versionId }, select: { openedAt: true, remindedAt: true } } },
    }),
  )
  const refusal = whyNotRemind(shop.receipts[0] ?? null, now, timeZone)
  if (refusal) throw refusal
}
