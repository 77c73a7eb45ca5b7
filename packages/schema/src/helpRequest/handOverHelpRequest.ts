import {
  AlreadyThere,
  ComplaintAboutThem,
  EnforcementWall,
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  InvalidInput,
  NobodyAtThatDesk,
  NotAtThatDesk,
  NotYourDesk,
  whyNotHandOver,
  whyNotWords,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { Staff, StaffRole } from '../staff/staff.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { requestPeople, servingStaff } from './requestPeople.ts'
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
        description: 'One of those whom handOverTo gives for that desk.',
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
        NobodyAtThatDesk,
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
          return whyNotHandOver(request, actor, { desk, assignee }, await requestPeople(context.db, request))
        },
        details: { desk, assigneeId: assigneeId?.id ?? null, reason },
      })
      return readHelpRequest(query, context, id)
    },
  }),
)
