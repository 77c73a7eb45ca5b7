import { ChangedMeanwhile, InvalidInput, whyNotServiceLevel } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { HelpRequestCategory, Urgency } from '../helpRequest/helpRequest.ts'
import { lockRow } from '../write/lockRow.ts'
import { currentServiceLevel, ServiceLevel, serviceLevelEdition } from './serviceLevel.ts'

/** The edition of targets that there are not. */
const none = 'none'

/** Those in force, which nobody replaces until the transaction ends. */
async function heldServiceLevel(
  db: DbTransaction,
  about: Parameters<typeof currentServiceLevel>[1],
  now: Date,
) {
  const seen = await currentServiceLevel(db, about, now)
  if (!seen) return null
  await lockRow(db, 'ServiceLevelPolicy', seen.id)
  return currentServiceLevel(db, about, now)
}

builder.mutationField('setServiceLevel', (t) =>
  t.withAuth({ may: 'setServiceLevels' }).field({
    type: ServiceLevel,
    ...makesStale('serviceLevels', 'serviceLevelTrial'),
    description:
      'Other targets for requests of a category and urgency that are opened from now on; those opened before keep theirs.',
    args: {
      category: t.arg({ type: HelpRequestCategory, required: true }),
      urgency: t.arg({ type: Urgency, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the targets that were seen; none where there were none.',
      }),
      firstResponseMinutes: t.arg.int({ required: true, description: 'Working minutes, 1 to 120,000.' }),
      resolutionMinutes: t.arg.int({
        required: true,
        description: 'Working minutes, not fewer than to the first response.',
      }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (_root, { category, urgency, expected, ...targets }, context) => {
      const refusal = whyNotServiceLevel(targets)
      if (refusal) throw refusal
      return context.db.$transaction(async (transaction) => {
        const before = await heldServiceLevel(transaction, { category, urgency }, context.now)
        const { firstResponseMinutes, resolutionMinutes } = targets
        // Pressed twice: there is nothing new to say.
        if (
          before?.firstResponseMinutes === firstResponseMinutes &&
          before.resolutionMinutes === resolutionMinutes
        )
          return before
        if (before) serviceLevelEdition.expect(before, expected)
        else if (expected !== none) throw new ChangedMeanwhile(null)
        const from = { category, urgency, validFrom: context.now }
        const made = await transaction.serviceLevelPolicy.upsert({
          where: { category_urgency_validFrom: from },
          create: { ...from, ...targets },
          update: targets,
        })
        await recordAct(transaction, context, {
          action: 'setServiceLevel',
          subjectType: 'ServiceLevelPolicy',
          subjectId: made.id,
          ...(before && {
            before: {
              firstResponseMinutes: before.firstResponseMinutes,
              resolutionMinutes: before.resolutionMinutes,
            },
          }),
          after: { category, urgency, ...targets },
        })
        return made
      })
    },
  }),
)
