import {
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  HelpRequestNotAnsweredYet,
  NotYourDesk,
  whyNotResolve,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { inviteAfterRequest } from '../rating/inviteAfterRequest.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { takeStep } from './takeStep.ts'

builder.mutationField('resolveHelpRequest', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    description:
      'The staff say that it is done. The shop then closes or reopens it; after seven days the clock closes it.',
    args: { id: t.arg.globalID({ for: HelpRequest, required: true }) },
    errors: { types: [HelpRequestIsClosed, HelpRequestIsResolved, HelpRequestNotAnsweredYet, NotYourDesk] },
    resolve: async (query, _root, { id: { id } }, context) => {
      await takeStep(context, id, {
        kind: 'RESOLVED',
        whyNot: whyNotResolve,
        also: (db, request) => inviteAfterRequest(db, context.now, request),
      })
      return readHelpRequest(query, context, id)
    },
  }),
)
