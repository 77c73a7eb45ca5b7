import * as domain from '@kewo/domain'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../builder/builder.ts'
import { RefusalInterface, refusalType } from '../builder/refusals.ts'

refusalType(domain.HelpRequestIsClosed, 'Closed; only a reopening by the shop brings it back.')
refusalType(domain.HelpRequestIsResolved, 'Resolved already; the shop closes or reopens it.')
refusalType(domain.HelpRequestNotAnsweredYet, 'Nobody has answered the shop yet.')
refusalType(domain.HelpRequestIsWaiting, 'It waits for the shop already.')
refusalType(domain.HelpRequestIsOpen, 'Still open, so there is nothing to reopen.')
refusalType(domain.ReopenTooLate, 'More than 14 days have passed.')
refusalType(domain.NotYourDesk, 'It lies with another desk.')
refusalType(domain.OnlyStaffMay, 'This step belongs to the staff.')
refusalType(domain.OnlyTheShopMay, 'This step belongs to the shop.')
refusalType(domain.NotAtThatDesk, 'The person chosen does not work at that desk.')
refusalType(domain.NobodyAtThatDesk, 'Nobody at the desk chosen may read it.')
refusalType(domain.HandOverStands, 'Somebody has gone on with it since, or it was another’s.')
refusalType(domain.AlreadyThere, 'It lies there already.')
refusalType(domain.EnforcementWall, 'The shop asked that no inspector sees it.')
refusalType(domain.ComplaintAboutThem, 'The person chosen may not get this complaint.')
refusalType(domain.HelpRequestIsNotConfidential, 'It is not confidential, or no longer.')

const HelpRequestMovement = builder.enumType('HelpRequestMovement', {
  values: domain.helpRequestMovements,
  description:
    'How a request has moved on. REPLY: somebody else has answered. STATUS: somebody else has changed how it stands. OWNER: it has gone to another desk or person.',
})

builder.objectType(domain.HelpRequestMovedOn, {
  name: 'HelpRequestMovedOn',
  description:
    'Since `expected` the request has moved on in what matters to this act: somebody else’s reply, another status or, for staff, another desk or person. Notes, warnings, one’s own steps and what the clock says are no reason. To do it all the same, send it again with this `edition` as `expected`.',
  interfaces: [RefusalInterface],
  isTypeOf: (value) => value instanceof domain.HelpRequestMovedOn,
  fields: (t) => ({
    movements: t.expose('movements', { type: [HelpRequestMovement] }),
    edition: t.expose('edition', { type: 'Edition', description: 'Stands for the request as it is now.' }),
    node: t.node({
      description: 'The request as it is now.',
      id: ({ subject: { type, id } }) => encodeGlobalID(type, id),
    }),
  }),
})
