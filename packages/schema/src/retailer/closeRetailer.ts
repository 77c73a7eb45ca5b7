import { InvalidInput, RegionIsClosed, RetailerIsErased, whyNotCloseRetailer } from '@kewo/domain'
import { askOf } from '@kewo/db'
import { columnsOf, updateRetailers } from '@kewo/register'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { refusalType } from '../builder/refusals.ts'
import { refuseClosed } from '../region/openRegion.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Retailer } from './retailer.ts'

refusalType(RetailerIsErased, 'Its data was erased; nothing of it can be changed.')

builder.mutationField('closeRetailer', (t) =>
  t.withAuth({ may: 'keepRetailers' }).prismaField({
    type: Retailer,
    ...makesStale('retailers', 'visits', 'myStops', 'shopsToVisit'),
    description:
      'A shop trades no more, as when a register says so: it cannot sign in, is planned and visited no more, and leaves all lists. Done twice, it is done once.',
    args: {
      id: t.arg.globalID({ for: Retailer, required: true }),
      reason: t.arg.string({ required: true, description: 'At most 500 characters; kept in the audit log.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { id: { id }, reason }, context) => {
      const { now } = context
      const refusal = whyNotCloseRetailer(reason)
      if (refusal) throw refusal
      await saveAudited(context, {
        ...{ action: 'closeRetailer', subject: 'Retailer', id },
        load: (db) => db.retailer.findUnique({ where: { id } }),
        after: ({ closedAt }) => ({ closedAt: closedAt ?? now }),
        names: ({ name }) => ({ shop: name, reason }),
        write: (db) => {
          const columns = columnsOf({ closed: true }, null, () => now.toISOString())
          return updateRetailers(askOf(db), [{ id, columns }])
        },
      })
      return context.db.retailer.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

builder.mutationField('reopenRetailer', (t) =>
  t.withAuth({ may: 'keepRetailers' }).prismaField({
    type: Retailer,
    ...makesStale('retailers', 'visits', 'myStops', 'shopsToVisit'),
    description:
      'A closed shop trades again, with what it had: its territory, its sign-in, visits that are still to come. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Retailer, required: true }) },
    errors: { types: [RegionIsClosed, RetailerIsErased] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { now } = context
      await saveAudited(context, {
        ...{ action: 'reopenRetailer', subject: 'Retailer', id },
        load: (db) => db.retailer.findUnique({ where: { id } }),
        after: () => ({ closedAt: null as Date | null }),
        names: ({ name }) => ({ shop: name }),
        whyNot: async ({ erasedAt, regionId }, db) => {
          if (erasedAt !== null) return new RetailerIsErased()
          await refuseClosed(db, regionId)
          return null
        },
        write: async (db) => {
          const columns = columnsOf({ closed: false }, null, () => now.toISOString())
          await updateRetailers(askOf(db), [{ id, columns }])
          // Somebody has decided: it is no longer closed only because its import was undone.
          await db.registerEntry.updateMany({ where: { retailerId: id }, data: { undone: false } })
        },
      })
      return context.db.retailer.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
