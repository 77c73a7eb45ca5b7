import {
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  HelpRequestMovedOn,
  HelpRequestNotAnsweredYet,
  NotYourDesk,
  SentBefore,
  whyNotResolve,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { inviteAfterRequest } from '../rating/inviteAfterRequest.ts'
import { seenBefore } from './edition.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { stepOnce } from './stepOnce.ts'

builder.mutationField('resolveHelpRequest', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description:
      'The staff say that it is done. The shop then closes or reopens it; after seven days the clock closes it.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
      expected: t.arg({ type: 'Edition', description: seenBefore }),
    },
    errors: {
      types: [
        HelpRequestIsClosed,
        HelpRequestIsResolved,
        HelpRequestMovedOn,
        HelpRequestNotAnsweredYet,
        NotYourDesk,
        SentBefore,
      ],
    },
    resolve: async (query, _root, args, context) => {
      await stepOnce(context, 'resolveHelpRequest', args, () => ({
        kind: 'RESOLVED',
        whyNot: whyNotResolve,
        also: (db, request) => inviteAfterRequest({ ...context, db }, request),
      }))
      return readHelpRequest(query, context, args.id.id)
    },
  }),
)
