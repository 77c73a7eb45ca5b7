import { HelpRequestIsOpen, InvalidInput, ReopenTooLate, whyNotReopen, whyNotWords } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { takeStep } from './takeStep.ts'

builder.mutationField('reopenHelpRequest', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'HelpRequest',
    description: 'The shop says that it is not settled after all, within 14 days. The clocks go on.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      reason: t.arg.string({ required: true, description: 'What is still wrong; at most 2,000 characters.' }),
    },
    errors: { types: [InvalidInput, HelpRequestIsOpen, ReopenTooLate] },
    resolve: async (query, _root, { id: { id }, reason }, context) => {
      const refusal = whyNotWords({ words: reason, photoCount: 0 })
      if (refusal) throw new InvalidInput('reason', refusal.words)
      await takeStep(context, id, {
        kind: 'REOPENED',
        whyNot: (request, actor) => whyNotReopen(request, actor, context.now),
        details: { reason },
      })
      return readHelpRequest(query, context, id)
    },
  }),
)
