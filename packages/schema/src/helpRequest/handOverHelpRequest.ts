import {
  AlreadyThere,
  ComplaintAboutThem,
  EnforcementWall,
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  HelpRequestMovedOn,
  InvalidInput,
  NobodyAtThatDesk,
  NotAtThatDesk,
  NotYourDesk,
  SentBefore,
  whyNotHandOver,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { Staff, StaffRole } from '../staff/staff.ts'
import { seenBefore } from './edition.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { requestPeople, servingStaff } from './requestPeople.ts'
import { stepOnce } from './stepOnce.ts'
import { whyNotReason } from './whyNotReason.ts'

builder.mutationField('handOverHelpRequest', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
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
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is handed over once.',
      }),
      expected: t.arg({ type: 'Edition', description: seenBefore }),
    },
    errors: {
      types: [
        AlreadyThere,
        ComplaintAboutThem,
        EnforcementWall,
        HelpRequestIsClosed,
        HelpRequestIsResolved,
        HelpRequestMovedOn,
        InvalidInput,
        NobodyAtThatDesk,
        NotAtThatDesk,
        NotYourDesk,
        SentBefore,
      ],
    },
    resolve: async (query, _root, args, context) => {
      const { desk, reason } = args
      const assigneeId = args.assigneeId?.id ?? null
      await stepOnce(context, 'handOverHelpRequest', args, (db) => ({
        kind: 'HANDED_OVER',
        whyNot: async (request, actor) => {
          const wordless = whyNotReason(reason)
          if (wordless) return wordless
          const assignee = assigneeId ? await servingStaff(db, request, assigneeId) : null
          return whyNotHandOver(request, actor, { desk, assignee }, await requestPeople(db, request))
        },
        details: { desk, assigneeId, reason },
      }))
      return readHelpRequest(query, context, args.id.id)
    },
  }),
)
