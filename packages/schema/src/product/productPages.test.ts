import { makeBrand, makeOrganisation, makeProduct, now } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const list = `query ($filter: ProductFilter) { products(filter: $filter) { nodes { id name isFavourite } } }`
const favour = `mutation ($productId: ID!, $favourite: Boolean!) {
  setFavourite(productId: $productId, favourite: $favourite) { ... on Product { isFavourite } ... on Refusal { code } } }`
const update = `mutation ($id: ID!, $expected: Edition!, $input: ProductInput!) {
  updateProduct(id: $id, expected: $expected, input: $input) {
    ... on Product { customerWords beside { name } } ... on InvalidInput { field code: field } } }`
const names = async (filter: object, asker: { userId: string }) =>
  (await runOk(list, { filter }, asker)).products.nodes.map((product: { name: string }) => product.name)

describe('favourites', () => {
  it('are the own of each shop, set and taken away', async () => {
    const { here, elsewhere, admin } = organisation
    const product = await makeProduct(db, { name: '心爱' })
    const productId = globalId('Product', product)
    const set = async (favourite: boolean) =>
      (await runOk(favour, { productId, favourite }, here.retailer)).setFavourite.isFavourite
    expect([await set(true), await set(true)]).toEqual([true, true])
    const filter = { favourite: true }
    expect(await names(filter, here.retailer)).toEqual(['心爱'])
    expect(await names(filter, elsewhere.retailer)).toEqual([])
    expect(await names(filter, admin)).toEqual([])
    expect(await set(false)).toBe(false)
    expect(await names(filter, here.retailer)).toEqual([])
  })

  it('of what does not exist are refused', async () => {
    const productId = globalId('Product', { id: '019a0000-0000-7000-8000-000000000000' })
    expect(await runRefused(favour, { productId, favourite: true }, organisation.here.retailer)).toBe(
      'NOT_FOUND',
    )
  })
})

describe('a shop finds a product', () => {
  it('by the barcode of pack or carton, with zeros before it or without', async () => {
    await makeProduct(db, { name: '条码货', packBarcode: '036000291452', cartonBarcode: '4006381333931' })
    for (const barcode of ['036000291452', '0036000291452', '00036000291452', '4006381333931'])
      expect(await names({ barcode }, organisation.here.retailer)).toEqual(['条码货'])
    expect(await names({ barcode: '96385074' }, organisation.here.retailer)).toEqual([])
  })

  it('that came out within the last 31 days, and none that is still to come', async () => {
    const brand = await makeBrand(db)
    const inDays = (days: number) =>
      new Date(new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10))
    for (const [name, days] of [
      ['明天', 1],
      ['今天', 0],
      ['上月', -30],
      ['更早', -31],
    ] as const)
      await makeProduct(db, { brandId: brand.id, name, launchedOn: inDays(days) })
    const filter = { isNew: true, brandId: globalId('Brand', brand) }
    expect((await names(filter, organisation.here.retailer)).toSorted()).toEqual(['上月', '今天'].toSorted())
  })
})

describe('what goes beside a product', () => {
  const save = async (besideIds: readonly { id: string }[], product: { id: string; code: string }) => ({
    id: globalId('Product', product),
    expected: await seen('Product', product),
    input: {
      ...{ code: product.code, name: '主角', unit: '条', description: '', customerWords: '先请他闻一闻' },
      besideIds: besideIds.map((row) => globalId('Product', row)),
    },
  })

  it('is kept in order; a shop does not see there what is retired', async () => {
    const [one, other, product] = [
      await makeProduct(db, { name: '打火机' }),
      await makeProduct(db, { name: '口香糖' }),
      await makeProduct(db),
    ]
    const { updateProduct } = await runOk(update, await save([other, one], product), organisation.admin)
    expect(updateProduct).toEqual({
      customerWords: '先请他闻一闻',
      beside: [{ name: '口香糖' }, { name: '打火机' }],
    })
    await db.product.update({ where: { id: other.id }, data: { retiredAt: now } })
    const read = `query ($id: ID!) { node(id: $id) { ... on Product { beside { name } } } }`
    const { node } = await runOk(read, { id: globalId('Product', product) }, organisation.here.retailer)
    expect(node.beside).toEqual([{ name: '打火机' }])
  })

  it('is neither itself, nor twice the same', async () => {
    const [one, product] = [await makeProduct(db), await makeProduct(db)]
    for (const besideIds of [[product], [one, one]])
      expect(await refusalOf(update, await save(besideIds, product), organisation.admin)).toMatchObject({
        field: 'besideIds',
      })
  })
})
