import { SentBefore } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'

builder.mutationField('rateLater', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'Retailer',
    ...makesStale('toRate'),
    description:
      'Takes all standing invitations off the list: the shop would rather not now. Answers with the shop.',
    args: {
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { retailerId } = context.viewer
      const id = await once(context, { mutation: 'rateLater', type: 'Retailer', sent: args }, async (db) => {
        const where = { retailerId, answeredAt: null, dismissedAt: null }
        await db.ratingInvitation.updateMany({ where, data: { dismissedAt: context.now } })
        return { id: retailerId }
      })
      return context.db.retailer.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
