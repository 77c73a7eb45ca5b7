import { type JudgedPromises, keptRate } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { Retailer } from '../retailer/retailer.ts'
import { Staff } from '../staff/staff.ts'
import { dueWhere, statusWhere, whoseWhere } from './promises.ts'

type Figures = JudgedPromises & { open: number; dueWithinWeek: number; withdrawn: number }

const PromiseFigures = builder.objectRef<Figures>('PromiseFigures').implement({
  description: 'How many promises stand where, each counted once.',
  fields: (t) => ({
    open: t.exposeInt('open', { description: 'Not due yet, those that fall due today among them.' }),
    dueWithinWeek: t.exposeInt('dueWithinWeek', {
      description: 'Of the open ones, those that fall due today or within seven days.',
    }),
    kept: t.exposeInt('kept'),
    broken: t.exposeInt('broken', { description: 'The day went by, or the shop says that it was not kept.' }),
    withdrawn: t.exposeInt('withdrawn'),
    keptRate: t.float({
      nullable: true,
      description: 'kept ÷ (kept + broken), 0 to 1; null where there is none of either.',
      resolve: keptRate,
    }),
  }),
})

builder.queryField('promiseFigures', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PromiseFigures,
    description: 'The promises in the scope of the viewer, counted.',
    args: {
      mine: t.arg.boolean({ defaultValue: false, description: 'Only those that the viewer owes.' }),
      retailerId: t.arg.globalID({ for: Retailer, description: 'Only those to one shop.' }),
      staffId: t.arg.globalID({ for: Staff, description: 'Only those that one person owes.' }),
    },
    resolve: async (_root, whose, { db, viewer, ...clock }) => {
      const count = (where: Prisma.PromiseWhereInput) =>
        db.promise.count({ where: { AND: [...whoseWhere(viewer, whose), where] } })
      const [open, dueWithinWeek, kept, broken, withdrawn] = await Promise.all([
        count(statusWhere('OPEN', clock)),
        count(dueWhere(7, clock)),
        count(statusWhere('KEPT', clock)),
        count(statusWhere('BROKEN', clock)),
        count(statusWhere('WITHDRAWN', clock)),
      ])
      return { open, dueWithinWeek, kept, broken, withdrawn }
    },
  }),
)
