import { InvalidInput, type LineFault, NothingToPay, paymentFaults, SentBefore } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { notifyEach } from '../notification/notify.ts'
import { once } from '../once/once.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { PaymentFile } from './paymentFile.ts'

/** Rewards of one payment file at most; what is left goes into the next. */
const mostLines = 5_000

builder.queryField('paymentFiles', (t) =>
  t.withAuth({ may: 'payRewards' }).prismaConnection({
    type: PaymentFile,
    cursor: 'id',
    description: 'What was given out to be paid, the last first.',
    totalCount: (_connection, _args, { db }) => db.paymentFile.count(bounded),
    resolve: (query, _root, _args, { db }) =>
      db.paymentFile.findMany({ ...query, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] }),
  }),
)

builder.mutationField('makePaymentFile', (t) =>
  t.withAuth({ may: 'payRewards' }).prismaField({
    type: PaymentFile,
    ...makesStale('paymentFiles', 'rewards'),
    description:
      'Puts approved rewards that are in no file yet into one, at most 5,000, the oldest first. From then on they are not taken back.',
    args: {
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [NothingToPay, SentBefore] },
    resolve: async (query, _root, sent, context) => {
      const write = { mutation: 'makePaymentFile', type: 'PaymentFile', sent }
      const id = await once(context, write, (db) => giveOut(db, context))
      return context.db.paymentFile.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function giveOut(db: DbTransaction, context: SignedIn<StaffViewer>): Promise<{ id: string }> {
  const { viewer, now } = context
  // Held: who takes one back at the same time waits, and finds it given out.
  const rewards = await db.$queryRaw<{ id: string; cents: number }[]>`
    SELECT id, cents FROM "Reward" WHERE state = 'APPROVED'
      AND NOT EXISTS (SELECT FROM "PaymentLine" WHERE "rewardId" = "Reward".id)
    ORDER BY "changedAt", id LIMIT ${mostLines} FOR UPDATE`
  if (rewards.length === 0) throw new NothingToPay()
  const file = await db.paymentFile.create({ data: { createdById: viewer.staffId, createdAt: now } })
  await db.paymentLine.createMany({
    data: rewards.map(({ id, cents }) => ({ fileId: file.id, rewardId: id, cents })),
  })
  const act = { action: 'makePaymentFile', subjectType: 'PaymentFile', subjectId: file.id } as const
  const cents = rewards.reduce((sum, reward) => sum + reward.cents, 0)
  await recordAct(db, context, { ...act, after: { number: file.number, count: rewards.length, cents } })
  return file
}

const PaidLineInput = builder.inputType('PaidLineInput', {
  fields: (t) => ({
    row: t.int({ required: true, description: 'Where it stands in the file, for the words of a fault.' }),
    number: t.int({ description: 'Of the reward; none where it cannot be read.' }),
    cents: t.int({ description: 'What was paid, integer cents; none where it cannot be read.' }),
  }),
})

builder.mutationField('confirmPayment', (t) =>
  t.withAuth({ may: 'payRewards' }).prismaField({
    type: PaymentFile,
    ...makesStale('paymentFiles', 'rewards', 'rewardSums'),
    description:
      'A payment file came back: its lines are paid, and the shops are told. A sum that was changed, a line twice, one that is unknown or was confirmed before refuses the whole file, by row. Lines that are left out stay to be confirmed.',
    args: {
      id: t.arg.globalID({ for: PaymentFile, required: true }),
      lines: t.arg({ type: [PaidLineInput], required: true }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { id: { id }, lines }, context) => {
      await context.db.$transaction((db) => confirm(db, context, id, lines), { timeout: 60_000 })
      return context.db.paymentFile.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function confirm(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  id: string,
  lines: readonly (typeof PaidLineInput.$inferInput)[],
): Promise<void> {
  const { now, viewer } = context
  found(await lockRow(db, 'PaymentFile', id))
  const file = await db.paymentFile.findUniqueOrThrow({
    where: { id },
    select: {
      number: true,
      lines: {
        select: {
          cents: true,
          reward: {
            select: {
              ...{ id: true, number: true, state: true },
              participation: { select: { retailer: { select: { userId: true } } } },
            },
          },
        },
      },
    },
  })
  const given = file.lines.map(({ cents, reward: { number, state } }) => {
    return { number, cents, paid: state === 'PAID' }
  })
  const read = lines.map(({ row, number, cents }) => ({ row, number: number ?? null, cents: cents ?? null }))
  refuse(read.length === 0 ? [nothingIn] : paymentFaults(read, given))
  const numbers = new Set(read.map(({ number }) => number))
  const paid = file.lines.filter(({ reward }) => numbers.has(reward.number))
  await db.rewardEntry.createMany({
    data: paid.map(({ cents, reward }) => {
      return { rewardId: reward.id, state: 'PAID', cents, at: now, byId: viewer.staffId }
    }),
  })
  const act = { action: 'confirmPayment', subjectType: 'PaymentFile', subjectId: id } as const
  const cents = paid.reduce((sum, line) => sum + line.cents, 0)
  await recordAct(db, context, { ...act, after: { number: file.number, count: paid.length, cents } })
  const shops = Map.groupBy(paid, ({ reward }) => reward.participation.retailer.userId)
  await notifyEach(
    { ...context, db },
    'REWARD_PAID',
    [...shops].map(([to, own]) => ({
      ...{ to, subjectId: own[0]!.reward.id },
      params: { count: own.length, cents: own.reduce((sum, line) => sum + line.cents, 0) },
    })),
  )
}

const nothingIn: LineFault = {
  row: 1,
  words: { 'zh-CN': '文件里没有一行付款。', en: 'There is no payment in the file.' },
}

/** All faults at once, each as the fault of its row. */
function refuse(faults: readonly LineFault[]): void {
  const [first, ...others] = faults.map(({ row, words }) => new InvalidInput(`lines.${row}`, words))
  if (first) throw new InvalidInput(first.field, first.words, null, others)
}
