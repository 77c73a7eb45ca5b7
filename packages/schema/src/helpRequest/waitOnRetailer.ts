import {
  HelpRequestIsClosed,
  HelpRequestIsResolved,
  HelpRequestIsWaiting,
  HelpRequestNotAnsweredYet,
  NotYourDesk,
  whyNotWait,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { takeStep } from './takeStep.ts'

builder.mutationField('waitOnRetailer', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'HelpRequest',
    description: 'We asked the shop something: the resolution clock pauses until it answers.',
    args: { id: t.arg.globalID({ for: HelpRequest, required: true }) },
    errors: {
      types: [
        HelpRequestIsClosed,
        HelpRequestIsResolved,
        HelpRequestIsWaiting,
        HelpRequestNotAnsweredYet,
        NotYourDesk,
      ],
    },
    resolve: async (query, _root, { id: { id } }, context) => {
      await takeStep(context, id, { kind: 'WAITING', whyNot: whyNotWait })
      return readHelpRequest(query, context, id)
    },
  }),
)
