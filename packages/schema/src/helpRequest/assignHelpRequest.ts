import {
  ComplaintAboutThem,
  EnforcementWall,
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  HelpRequestMovedOn,
  NotAtThatDesk,
  NotYourDesk,
  SentBefore,
  whyNotAssign,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { Staff } from '../staff/staff.ts'
import { seenBefore } from './edition.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { requestPeople, servingStaff } from './requestPeople.ts'
import { stepOnce } from './stepOnce.ts'

builder.mutationField('assignHelpRequest', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description: 'Gives a request to one person of the desk that it lies with, the viewer included.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      assigneeId: t.arg.globalID({ for: Staff, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is given once.' }),
      expected: t.arg({ type: 'Edition', description: seenBefore }),
    },
    errors: {
      types: [
        ComplaintAboutThem,
        EnforcementWall,
        HelpRequestIsClosed,
        HelpRequestIsResolved,
        HelpRequestMovedOn,
        NotAtThatDesk,
        NotYourDesk,
        SentBefore,
      ],
    },
    resolve: async (query, _root, args, context) => {
      const { id: assigneeId } = args.assigneeId
      await stepOnce(context, 'assignHelpRequest', args, (db) => ({
        kind: 'ASSIGNED',
        whyNot: async (request, actor) =>
          whyNotAssign(
            request,
            actor,
            await servingStaff(db, request, assigneeId),
            await requestPeople(db, request),
          ),
        details: { assigneeId },
      }))
      return readHelpRequest(query, context, args.id.id)
    },
  }),
)
