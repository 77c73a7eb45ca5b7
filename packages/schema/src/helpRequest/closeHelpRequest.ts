import { HelpRequestIsClosed, HelpRequestMovedOn, OwnWork, SentBefore, whyNotClose } from '@kewo/domain'
import { whyNotForOther } from '../assistance/whyNotForOther.ts'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { inviteAfterRequest } from '../rating/inviteAfterRequest.ts'
import { seenBefore } from './edition.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { stepOnce } from './stepOnce.ts'

builder.mutationField('closeHelpRequest', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description: 'The shop says that it is settled. Only the shop can.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is closed once.' }),
      expected: t.arg({ type: 'Edition', description: seenBefore }),
    },
    errors: { types: [HelpRequestIsClosed, HelpRequestMovedOn, OwnWork, SentBefore] },
    resolve: async (query, _root, args, context) => {
      await stepOnce(context, 'closeHelpRequest', args, () => ({
        kind: 'CLOSED',
        whyNot: (request, actor) =>
          whyNotClose(request, actor, context.now) ??
          whyNotForOther(context.viewer, { staffId: request.assigneeId }),
        also: (db, request) => inviteAfterRequest({ ...context, db }, request),
      }))
      return readHelpRequest(query, context, args.id.id)
    },
  }),
)
