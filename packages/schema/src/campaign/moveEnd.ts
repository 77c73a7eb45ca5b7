import {
  CampaignHasEnded,
  CampaignIsCancelled,
  CampaignNotStarted,
  ChangedMeanwhile,
  InvalidInput,
  localDayOf,
  proofSteps,
  whyNotMoveEnd,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { reverseUnearned } from '../reward/enter.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Campaign, campaignEdition } from './campaign.ts'
import { tellOfEnd } from './tellOfCampaign.ts'
import { presentTerms, writeTerms } from './terms.ts'
import { wholeCampaign } from './wholeCampaign.ts'

builder.mutationField('moveCampaignEnd', (t) =>
  t.withAuth({ may: 'runCampaigns' }).prismaField({
    type: Campaign,
    ...answerTellsAll,
    description:
      'A campaign that runs ends later, or earlier. It is a new version of the terms; shops are told with the reason. Ended early, photos whose time has begun may still be sent, and what was to be earned afterwards is taken back.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the campaign that was looked at.',
      }),
      endsAt: t.arg({ type: 'DateTime', required: true, description: 'The first instant after it.' }),
      reason: t.arg.string({ required: true, description: 'What shops are told; at most 500 characters.' }),
    },
    errors: {
      types: [CampaignHasEnded, CampaignIsCancelled, CampaignNotStarted, ChangedMeanwhile, InvalidInput],
    },
    resolve: async (query, _root, { id: { id }, expected, endsAt, reason }, context) => {
      const { now, viewer, timeZone } = context
      await saveAudited(context, {
        ...{ action: 'moveCampaignEnd', subject: 'Campaign', id },
        load: (db) => wholeCampaign(db, id),
        // Whoever could answer until the end still can; nobody may answer what is over.
        after: ({ replyBy }) => ({ endsAt, replyBy: replyBy && replyBy > endsAt ? endsAt : replyBy }),
        whyNot: (before) => whyNotMoveEnd(before, { endsAt, reason }, now),
        expect: (before) => campaignEdition.expect(before, expected),
        write: async (db, after, before) => {
          await presentTerms(db, id, now)
          await db.campaign.update({ where: { id }, data: after })
          await writeTerms(db, id, { reason, now })
          const early = before.endsAt !== null && endsAt < before.endsAt
          const telling = { ...context, db }
          await tellOfEnd(telling, id, { early, reason })
          if (!early) return
          const begun = await begunBy(db, id, localDayOf(new Date(endsAt.getTime() - 1), timeZone), timeZone)
          await reverseUnearned(telling, id, { reason, byId: viewer.staffId, keeps: begun })
        },
        timeout: 60_000,
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

/** Whether a step has begun by a day, by the terms that the shop has. */
async function begunBy(db: DbTransaction, campaignId: string, lastDay: string, timeZone: string) {
  const versions = await db.campaignTerms.findMany({ where: { campaignId } })
  const opens = new Map(
    versions.flatMap((terms) =>
      proofSteps(terms, timeZone).map(({ step, opensOn }) => [`${terms.id} ${step}`, opensOn] as const),
    ),
  )
  return ({ step, termsId }: { step: number; termsId: string | null }) =>
    (opens.get(`${termsId} ${step}`) ?? '9999') <= lastDay
}
