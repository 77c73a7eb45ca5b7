import { SentBefore } from '@kewo/domain'
import { visibleProducts } from '../brand/access.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import { Product } from './product.ts'

builder.mutationField('setFavourite', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: Product,
    ...answerTellsAll,
    description: 'Puts a product among the favourites of the shop, or takes it away.',
    args: {
      productId: t.arg.globalID({ for: Product, required: true }),
      favourite: t.arg.boolean({ required: true, description: 'Whether it is to be one.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is done once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { viewer, now } = context
      const { retailerId } = viewer
      const { id: productId } = args.productId
      await once(context, { mutation: 'setFavourite', type: 'Product', sent: args }, async (db) => {
        found(await db.product.findFirst({ where: { id: productId, AND: visibleProducts(viewer) } }))
        if (args.favourite)
          await db.favourite.createMany({
            data: [{ retailerId, productId, addedAt: now }],
            skipDuplicates: true,
          })
        else await db.favourite.deleteMany({ where: { retailerId, productId } })
        return { id: productId }
      })
      return context.db.product.findUniqueOrThrow({ ...query, where: { id: productId } })
    },
  }),
)
