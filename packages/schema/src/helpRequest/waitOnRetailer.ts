import {
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  HelpRequestIsWaiting,
  HelpRequestMovedOn,
  HelpRequestNotAnsweredYet,
  NotYourDesk,
  SentBefore,
  whyNotWait,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { seenBefore } from './edition.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { stepOnce } from './stepOnce.ts'

builder.mutationField('waitOnRetailer', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description: 'We asked the shop something: the resolution clock pauses until it answers.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
      expected: t.arg({ type: 'Edition', description: seenBefore }),
    },
    errors: {
      types: [
        HelpRequestIsClosed,
        HelpRequestIsResolved,
        HelpRequestIsWaiting,
        HelpRequestMovedOn,
        HelpRequestNotAnsweredYet,
        NotYourDesk,
        SentBefore,
      ],
    },
    resolve: async (query, _root, args, context) => {
      await stepOnce(context, 'waitOnRetailer', args, () => ({ kind: 'WAITING', whyNot: whyNotWait }))
      return readHelpRequest(query, context, args.id.id)
    },
  }),
)
