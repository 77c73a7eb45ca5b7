import { builder } from '../builder/builder.ts'

builder.mutationField('rateLater', (t) =>
  t.withAuth({ retailer: true }).int({
    description:
      'Takes all standing invitations off the list: the shop would rather not now. Answers how many.',
    resolve: async (_root, _args, { db, viewer, now }) => {
      const where = { retailerId: viewer.retailerId, answeredAt: null, dismissedAt: null }
      return (await db.ratingInvitation.updateMany({ where, data: { dismissedAt: now } })).count
    },
  }),
)
