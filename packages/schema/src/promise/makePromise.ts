import { InvalidInput, SentBefore } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { visibleHelpRequests } from '../helpRequest/access.ts'
import { helpRequestScope } from '../helpRequest/helpRequestScope.ts'
import { HelpRequest } from '../helpRequest/helpRequest.ts'
import { once } from '../once/once.ts'
import { retailerScope, visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { promiseDraft, PromiseInput } from '../trace/traceInput.ts'
import { makePromise } from './makePromises.ts'

builder.mutationField('makePromise', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Promise',
    ...makesStale('promises', 'myPromisesDue', 'promiseFigures'),
    description:
      'Something is promised to a shop outside of a visit, in a request or by phone. The shop sees it at once.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      promise: t.arg({ type: PromiseInput, required: true }),
      helpRequestId: t.arg.globalID({
        for: HelpRequest,
        description:
          'The request of the shop that it answers. Whoever may not read that never learns of the promise, nor of what grows from it.',
      }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { db, viewer } = context
      const write = { mutation: 'makePromise', type: 'Promise', sent: args }
      const id = await once(context, write, async (transaction) => {
        const retailer = found(
          await transaction.retailer.findFirst({
            where: { id: args.retailerId.id, AND: visibleRetailers(viewer) },
            select: retailerScope,
          }),
        )
        const request = args.helpRequestId
          ? found(
              await transaction.helpRequest.findFirst({
                where: {
                  id: args.helpRequestId.id,
                  retailerId: retailer.id,
                  AND: visibleHelpRequests(viewer),
                },
                select: { ...helpRequestScope, desk: true },
              }),
            )
          : null
        const to = { retailer, visitId: null, request }
        return makePromise({ ...context, db: transaction }, to, promiseDraft(args.promise))
      })
      return found(await db.promise.findFirst({ ...query, where: { id } }))
    },
  }),
)
