import { HelpRequestIsClosed, whyNotClose } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { inviteAfterRequest } from '../rating/inviteAfterRequest.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { takeStep } from './takeStep.ts'

builder.mutationField('closeHelpRequest', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'HelpRequest',
    description: 'The shop says that it is settled. Only the shop can.',
    args: { id: t.arg.globalID({ for: HelpRequest, required: true }) },
    errors: { types: [HelpRequestIsClosed] },
    resolve: async (query, _root, { id: { id } }, context) => {
      await takeStep(context, id, {
        kind: 'CLOSED',
        whyNot: (request, actor) => whyNotClose(request, actor, context.now),
        also: (db, request) => inviteAfterRequest(db, context.now, request),
      })
      return readHelpRequest(query, context, id)
    },
  }),
)
