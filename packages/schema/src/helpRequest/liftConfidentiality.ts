import {
  HelpRequestIsClosed,
  HelpRequestIsNotConfidential,
  SentBefore,
  whyNotLiftConfidentiality,
} from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { heardLive } from '../builder/makesStale.ts'
import { HelpRequest } from './helpRequest.ts'
import { readHelpRequest } from './readHelpRequest.ts'
import { stepOnce } from './stepOnce.ts'

builder.mutationField('liftConfidentiality', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'HelpRequest',
    ...heardLive,
    description: 'The shop lets inspectors see a confidential request. It cannot be taken back.',
    args: {
      id: t.arg.globalID({ for: HelpRequest, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is lifted once.' }),
    },
    errors: { types: [HelpRequestIsClosed, HelpRequestIsNotConfidential, SentBefore] },
    resolve: async (query, _root, args, context) => {
      await stepOnce(context, 'liftConfidentiality', args, () => ({
        kind: 'CONFIDENTIALITY_LIFTED',
        whyNot: whyNotLiftConfidentiality,
        also: (db) =>
          recordAct(db, context, {
            action: 'liftConfidentiality',
            subjectType: 'HelpRequest',
            subjectId: args.id.id,
            before: { confidential: true },
            after: { confidential: false },
          }),
      }))
      return readHelpRequest(query, context, args.id.id)
    },
  }),
)
