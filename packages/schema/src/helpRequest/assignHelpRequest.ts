import {
  ComplaintAboutThem,
  EnforcementWall,
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  NotAtThatDesk,
  NotYourDesk,
  whyNotAssign,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { Staff } from '../staff/staff.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { requestPeople, servingStaff } from './requestPeople.ts'
import { takeStep } from './takeStep.ts'

builder.mutationField('assignHelpRequest', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    description: 'Gives a request to one person of the desk that it lies with, the viewer included.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      assigneeId: t.arg.globalID({ for: Staff, required: true }),
    },
    errors: {
      types: [
        ComplaintAboutThem,
        EnforcementWall,
        HelpRequestIsClosed,
        HelpRequestIsResolved,
        NotAtThatDesk,
        NotYourDesk,
      ],
    },
    resolve: async (query, _root, { id: { id }, assigneeId }, context) => {
      await takeStep(context, id, {
        kind: 'ASSIGNED',
        whyNot: async (request, actor) =>
          whyNotAssign(
            request,
            actor,
            await servingStaff(context.db, request, assigneeId.id),
            await requestPeople(context.db, request),
          ),
        details: { assigneeId: assigneeId.id },
      })
      return readHelpRequest(query, context, id)
    },
  }),
)
