import { InvalidInput } from '@kewo/domain'
import { isUniqueClash } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { retailerScope, visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { promiseDraft, PromiseInput } from '../trace/traceInput.ts'
import { makePromise } from './makePromises.ts'

builder.mutationField('makePromise', (t) =>
  t.withAuth({ staff: true }).prismaField({
    type: 'Promise',
    description:
      'Something is promised to a shop outside of a visit, such as by phone. The shop sees it at once.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      promise: t.arg({ type: PromiseInput, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { retailerId, promise, idempotencyKey }, { db, viewer, now, timeZone }) => {
      const retailer = found(
        await db.retailer.findFirst({
          where: { id: retailerId.id, AND: visibleRetailers(viewer) },
          select: retailerScope,
        }),
      )
      const made = { idempotencyKey, retailerId: retailer.id }
      if ((await db.promise.count({ where: made })) === 0)
        try {
          await makePromise(
            { db, now, timeZone },
            { retailer, visitId: null, idempotencyKey },
            promiseDraft(promise),
          )
        } catch (error) {
          // The same promise arrived twice at once; the other one has made it.
          if (!isUniqueClash(error)) throw error
        }
      return found(await db.promise.findFirst({ ...query, where: made }))
    },
  }),
)
