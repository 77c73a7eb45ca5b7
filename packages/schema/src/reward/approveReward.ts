import {
  InvalidInput,
  RewardGivenOut,
  RewardMovedOn,
  RewardNeedsSecondPerson,
  whyNotApprove,
  whyNotReverse,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { notify } from '../notification/notify.ts'
import { titleWords } from '../notification/titleWords.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { visibleRewards } from './access.ts'
import { reverse } from './enter.ts'
import { ledgerColumns, ledgerOf, Reward } from './reward.ts'

const subject = {
  participation: {
    select: {
      campaign: { select: { title: true, titleEn: true } },
      retailer: { select: { userId: true } },
    },
  },
} as const

/** The reward, held, if the viewer sees it. */
async function held(db: DbTransaction, viewer: Viewer, now: Date, id: string) {
  await lockRow(db, 'Reward', id)
  return found(
    await db.reward.findFirst({
      where: { id, AND: visibleRewards(viewer, now) },
      select: { ...ledgerColumns, ...subject },
    }),
  )
}

builder.mutationField('approveReward', (t) =>
  t.withAuth({ may: 'approveRewards' }).prismaField({
    type: Reward,
    ...makesStale('rewardSums'),
    description: 'A second person lets an earned sum be paid. Who accepted its photo cannot.',
    args: { id: t.arg.globalID({ for: Reward, required: true }) },
    errors: { types: [RewardMovedOn, RewardNeedsSecondPerson] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { viewer, now } = context
      await context.db.$transaction(async (db) => {
        const reward = await held(db, viewer, now, id)
        const refusal = whyNotApprove(ledgerOf(reward), viewer.staffId)
        if (refusal) throw refusal
        const { cents } = reward
        await db.rewardEntry.create({
          data: { rewardId: id, state: 'APPROVED', cents, at: now, byId: viewer.staffId },
        })
        const act = { action: 'approveReward', subjectType: 'Reward', subjectId: id } as const
        await recordAct(db, context, { ...act, after: { cents } })
      })
      return context.db.reward.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('reverseReward', (t) =>
  t.withAuth({ may: 'approveRewards' }).prismaField({
    type: Reward,
    ...makesStale('rewardSums'),
    description: 'Takes back what was promised or earned and is not in a payment file; the shop is told why.',
    args: {
      id: t.arg.globalID({ for: Reward, required: true }),
      reason: t.arg.string({ required: true, description: 'What the shop reads; at most 500 characters.' }),
    },
    errors: { types: [InvalidInput, RewardGivenOut, RewardMovedOn] },
    resolve: async (query, _root, { id: { id }, reason }, context) => {
      const { viewer, now } = context
      await context.db.$transaction(async (db) => {
        const reward = await held(db, viewer, now, id)
        const refusal = whyNotReverse(ledgerOf(reward), reason)
        if (refusal) throw refusal
        const { cents, participation } = reward
        await reverse(db, [reward], { reason, byId: viewer.staffId, now })
        const act = { action: 'reverseReward', subjectType: 'Reward', subjectId: id } as const
        await recordAct(db, context, { ...act, after: { cents, reason } })
        await notify({ ...context, db }, [participation.retailer.userId], 'REWARD_REVERSED', {
          params: { title: titleWords(participation.campaign), cents, reason },
          subjectId: id,
        })
      })
      return context.db.reward.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
