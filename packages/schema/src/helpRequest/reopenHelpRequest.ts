import {
  HelpRequestIsOpen,
  HelpRequestMovedOn,
  InvalidInput,
  ReopenTooLate,
  SentBefore,
  whyNotReopen,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { seenBefore } from './edition.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { whyNotReason } from './whyNotReason.ts'
import { stepOnce } from './stepOnce.ts'

builder.mutationField('reopenHelpRequest', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description: 'The shop says that it is not settled after all, within 14 days. The clocks go on.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      reason: t.arg.string({ required: true, description: 'What is still wrong; at most 2,000 characters.' }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is reopened once.',
      }),
      expected: t.arg({ type: 'Edition', description: seenBefore }),
    },
    errors: { types: [InvalidInput, HelpRequestIsOpen, HelpRequestMovedOn, ReopenTooLate, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { reason } = args
      await stepOnce(context, 'reopenHelpRequest', args, () => ({
        kind: 'REOPENED',
        whyNot: (request, actor) => whyNotReason(reason) ?? whyNotReopen(request, actor, context.now),
        details: { reason },
      }))
      return readHelpRequest(query, context, args.id.id)
    },
  }),
)
