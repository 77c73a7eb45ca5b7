import { HelpRequestIsClosed, HelpRequestIsNotConfidential, whyNotLiftConfidentiality } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { takeStep } from './takeStep.ts'

builder.mutationField('liftConfidentiality', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'HelpRequest',
    description: 'The shop lets inspectors see a confidential request. It cannot be taken back.',
    args: { id: t.arg.globalID({ for: HelpRequest, required: true }) },
    errors: { types: [HelpRequestIsClosed, HelpRequestIsNotConfidential] },
    resolve: async (query, _root, { id: { id } }, context) => {
      await takeStep(context, id, {
        kind: 'CONFIDENTIALITY_LIFTED',
        whyNot: whyNotLiftConfidentiality,
        also: (db) =>
          recordAct(db, context, {
            action: 'liftConfidentiality',
            subjectType: 'HelpRequest',
            subjectId: id,
            before: { confidential: true },
            after: { confidential: false },
          }),
      })
      return readHelpRequest(query, context, id)
    },
  }),
)
