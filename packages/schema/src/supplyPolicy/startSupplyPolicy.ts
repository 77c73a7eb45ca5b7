import {
  dayOfDateColumn,
  InvalidInput,
  localDayOf,
  SentBefore,
  usualOrderUntil,
  whyNotSupplyWeek,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import { lockRow } from '../write/lockRow.ts'
import { isCurrent } from './access.ts'
import { SupplyPolicy } from './supplyPolicy.ts'

builder.mutationField('startSupplyPolicy', (t) =>
  t.withAuth({ may: 'keepSupply' }).prismaField({
    type: SupplyPolicy,
    ...newInLists,
    description:
      'Begins the draft of a week: an empty one, or, where the week is published, a correction that begins with what holds. Where somebody has begun it already, it is theirs that is answered with.',
    args: {
      week: t.arg({
        type: 'Day',
        required: true,
        description: 'Monday of this week or one of the next eight.',
      }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is begun once.' }),
    },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const write = { mutation: 'startSupplyPolicy', type: 'SupplyPolicy', sent: args }
      const id = await once(context, write, async (db) => {
        const today = localDayOf(context.now, context.timeZone)
        const refusal = whyNotSupplyWeek(dayOfDateColumn(args.week), today)
        if (refusal) throw refusal
        return begin(db, args.week)
      })
      return context.db.supplyPolicy.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function begin(db: DbTransaction, week: Date): Promise<{ id: string }> {
  // Two admins at once: the row is made before it is held, so that the second goes on with the first one's.
  await db.supplyPolicy.createMany({ data: [{ week }], skipDuplicates: true })
  const { id } = await db.supplyPolicy.findUniqueOrThrow({ where: { week }, select: { id: true } })
  await lockRow(db, 'SupplyPolicy', id)
  const draft = await db.supplyPolicyVersion.findFirst({ where: { policyId: id, publishedAt: null } })
  if (draft) return { id }
  const held = await db.supplyPolicyVersion.findFirst({
    where: { policyId: id, ...isCurrent },
    include: { rules: true },
  })
  const { _max: newest } = await db.supplyPolicyVersion.aggregate({
    where: { policyId: id },
    _max: { number: true },
  })
  const version = await db.supplyPolicyVersion.create({
    data: {
      policyId: id,
      number: (newest.number ?? 0) + 1,
      orderUntil: held?.orderUntil ?? usualOrderUntil,
    },
  })
  const rules = (held?.rules ?? []).map(({ id: _id, updatedAt: _updatedAt, ...rule }) => ({
    ...rule,
    versionId: version.id,
  }))
  await db.supplyRule.createMany({ data: rules })
  return { id }
}
