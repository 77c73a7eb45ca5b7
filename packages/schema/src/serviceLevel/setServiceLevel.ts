import { InvalidInput, whyNotServiceLevel } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { HelpRequestCategory, Urgency } from '../helpRequest/helpRequest.ts'
import { currentServiceLevel, ServiceLevel } from './serviceLevel.ts'

builder.mutationField('setServiceLevel', (t) =>
  t.withAuth({ may: 'setServiceLevels' }).field({
    type: ServiceLevel,
    ...makesStale('serviceLevels', 'serviceLevelTrial'),
    description:
      'Other targets for requests of a category and urgency that are opened from now on; those opened before keep theirs.',
    args: {
      category: t.arg({ type: HelpRequestCategory, required: true }),
      urgency: t.arg({ type: Urgency, required: true }),
      firstResponseMinutes: t.arg.int({ required: true, description: 'Working minutes, 1 to 120,000.' }),
      resolutionMinutes: t.arg.int({
        required: true,
        description: 'Working minutes, not fewer than to the first response.',
      }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (_root, { category, urgency, ...targets }, context) => {
      const refusal = whyNotServiceLevel(targets)
      if (refusal) throw refusal
      return context.db.$transaction(async (transaction) => {
        const before = await currentServiceLevel(transaction, { category, urgency }, context.now)
        const { firstResponseMinutes, resolutionMinutes } = targets
        // Pressed twice: there is nothing new to say.
        if (
          before?.firstResponseMinutes === firstResponseMinutes &&
          before.resolutionMinutes === resolutionMinutes
        )
          return before
        const made = await transaction.serviceLevelPolicy.create({
          data: { category, urgency, ...targets, validFrom: context.now },
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
