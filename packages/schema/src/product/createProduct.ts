import { dateColumnOf, firstPriceDay, InvalidInput, whyNotPrices } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { Brand } from '../brand/brand.ts'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { besideRows, refuseBeside } from './beside.ts'
import { PriceInput, ProductInput, productOf, withOwnCode } from './input.ts'
import { Product } from './product.ts'
import { refuseTakenBarcode } from './refuseTakenBarcode.ts'

builder.mutationField('createProduct', (t) =>
  t.withAuth({ may: 'keepBrands' }).prismaField({
    type: Product,
    ...newInLists,
    description: 'A new product of a brand. Its unique code keeps a repeated write from making a second one.',
    args: {
      brandId: t.arg.globalID({ for: Brand, required: true }),
      input: t.arg({ type: ProductInput, required: true }),
      price: t.arg({
        type: PriceInput,
        required: true,
        description: 'Its first price, which holds at once and from the first.',
      }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { brandId, input, price }, context) => {
      const { db, viewer } = context
      const product = productOf(input, whyNotPrices(price))
      found(await db.brand.findUnique({ where: { id: brandId.id } }))
      const { id } = await withOwnCode(() =>
        db.$transaction(async (transaction) => {
          await refuseTakenBarcode(transaction, product)
          const imageId = await takeUpload(transaction, viewer, 'imageId', input.imageId?.toString())
          const besideIds = (input.besideIds ?? []).map((one) => one.id)
          await refuseBeside(transaction, besideIds)
          const data = { ...product, imageId, brandId: brandId.id }
          const prices = { create: { ...price, fromDay: dateColumnOf(firstPriceDay) } }
          const row = await transaction.product.create({
            data: { ...data, prices, beside: { create: besideRows(besideIds) } },
          })
          const act = { action: 'createProduct', subjectType: 'Product', subjectId: row.id } as const
          await recordAct(transaction, context, { ...act, after: { ...data, ...price, besideIds } })
          return row
        }),
      )
      return db.product.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
