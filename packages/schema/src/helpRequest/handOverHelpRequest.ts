import {
  AlreadyThere,
  ComplaintAboutThem,
  EnforcementWall,
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  InvalidInput,
  NotAtThatDesk,
  NotYourDesk,
  whyNotHandOver,
  whyNotWords,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { Staff, StaffRole } from '../staff/staff.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { servingStaff } from './servingStaff.ts'
import { takeStep } from './takeStep.ts'

builder.mutationField('handOverHelpRequest', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    description:
      'Passes a request to another desk, and there to a person if one is named. The clocks keep running.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      desk: t.arg({ type: StaffRole, required: true }),
      assigneeId: t.arg.globalID({
        for: Staff,
        description: 'One of those who serve the shop in that role.',
      }),
      reason: t.arg.string({
        required: true,
        description: 'What the next one should know; at most 2,000 characters.',
      }),
    },
    errors: {
      types: [
        AlreadyThere,
        ComplaintAboutThem,
        EnforcementWall,
        HelpRequestIsClosed,
        HelpRequestIsResolved,
        InvalidInput,
        NotAtThatDesk,
        NotYourDesk,
      ],
    },
    resolve: async (query, _root, { id: { id }, desk, assigneeId, reason }, context) => {
      const refusal = whyNotWords({ words: reason, photoCount: 0 })
      if (refusal) throw new InvalidInput('reason', refusal.words)
      await takeStep(context, id, {
        kind: 'HANDED_OVER',
        whyNot: async (request, actor) => {
          const assignee = assigneeId ? await servingStaff(context.db, request, assigneeId.id) : null
          return whyNotHandOver(request, actor, { desk, assignee })
        },
        details: { desk, assigneeId: assigneeId?.id ?? null, reason },
      })
      return readHelpRequest(query, context, id)
    },
  }),
)
