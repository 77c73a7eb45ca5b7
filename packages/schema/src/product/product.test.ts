import { makeBrand, makeCampaign, makeOrganisation, makeProduct } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let brandId = ''

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  brandId = globalId('Brand', await makeBrand(db))
})

const create = `mutation ($brandId: ID!, $input: ProductInput!, $price: PriceInput!) {
  createProduct(brandId: $brandId, input: $input, price: $price) {
  ... on Product { id name marginCents marginShare } ... on Refusal { code message } ... on InvalidInput { field takenBy } } }`
const update = `mutation ($id: ID!, $expected: Edition!, $input: ProductInput!) {
  updateProduct(id: $id, expected: $expected, input: $input) {
    ... on Product { name } ... on Refusal { code } } }`
const retire = `mutation ($id: ID!) { retireProduct(id: $id) { ... on Product { retiredAt } ... on Refusal { code } } }`
const restore = `mutation ($id: ID!) { restoreProduct(id: $id) { retiredAt } }`
const list = `query ($filter: ProductFilter) { products(filter: $filter) { totalCount nodes { name marginCents } } }`

let number = 0
const input = (over: object = {}) => ({
  code: `YL-${++number}`,
  name: '春雪（细支）',
  unit: '条',
  description: '',
  ...over,
})

const price = { wholesaleCents: 18_800, retailCents: 20_000 }

describe('an admin keeps products', () => {
  it('makes one with prices; its name is kept in half width; the margin follows', async () => {
    const { createProduct } = await runOk(create, { brandId, price, input: input() }, organisation.admin)
    expect(createProduct).toMatchObject({ name: '春雪(细支)', marginCents: 1_200, marginShare: 0.06 })
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(entry.changes).toMatchObject({ retailCents: { from: null, to: 20_000 } })
  })

  it('keeps nicknames, each once and in half width, and takes them away', async () => {
    const nicknames = async (names?: string[]) => {
      const { createProduct } = await runOk(
        create,
        { brandId, price, input: input({ nicknames: names }) },
        organisation.admin,
      )
      return (
        await runOk(
          'query ($id: ID!) { node(id: $id) { ... on Product { nicknames } } }',
          createProduct,
          organisation.admin,
        )
      ).node.nicknames
    }
    expect(await nicknames(['小雪', ' 春雪（细） ', '小雪'])).toEqual(['小雪', '春雪(细)'])
    expect(await nicknames()).toEqual([])
  })

  it.each([
    ['nicknames', { nicknames: ['雪'] }],
    ['packBarcode', { packBarcode: '6901028000001' }],
    ['code', { code: '云' }],
    ['name', { name: '' }],
    ['unit', { unit: ' ' }],
    ['descriptionEn', { descriptionEn: 'a'.repeat(2001) }],
  ])('refuses a wrong %s by field', async (field, over) => {
    const refused = await refusalOf(create, { brandId, price, input: input(over) }, organisation.admin)
    expect(refused).toMatchObject({ code: 'InvalidInput', field })
  })

  it('refuses a code twice, and a brand that does not exist', async () => {
    const twice = { brandId, price, input: input() }
    await runOk(create, twice, organisation.admin)
    expect(await refusalOf(create, twice, organisation.admin)).toMatchObject({ field: 'code' })
    const nowhere = globalId('Brand', { id: '019a0000-0000-7000-8000-000000000000' })
    expect(await runRefused(create, { brandId: nowhere, price, input: input() }, organisation.admin)).toBe(
      'NOT_FOUND',
    )
  })

  it('refuses a barcode that another product has, as pack or carton, with zeros before it or without, and names that', async () => {
    const { admin } = organisation
    const other = await makeProduct(db, { packBarcode: '036000291452', name: '芳草(软)' })
    for (const over of [{ packBarcode: '0036000291452' }, { cartonBarcode: '00036000291452' }]) {
      const refused = await refusalOf(create, { brandId, price, input: input(over) }, admin)
      expect(refused).toMatchObject({
        ...{ code: 'InvalidInput', field: Object.keys(over)[0] },
        takenBy: globalId('Product', other),
      })
      expect(refused.message).toContain('芳草(软)')
    }
    // Its own is not another's.
    const edit = { id: globalId('Product', other), expected: await seen('Product', other) }
    await runOk(update, { ...edit, input: input({ packBarcode: '036000291452' }) }, admin)
  })

  it('saves once; the older state loses', async () => {
    const product = await makeProduct(db)
    const edit = { id: globalId('Product', product), expected: await seen('Product', product) }
    const { updateProduct } = await runOk(
      update,
      { ...edit, input: input({ name: '秋霁' }) },
      organisation.admin,
    )
    expect(updateProduct.name).toBe('秋霁')
    expect(await runRefused(update, { ...edit, input: input() }, organisation.admin)).toBe('ChangedMeanwhile')
  })

  it('retires one and brings it back, but not while a campaign is about it', async () => {
    const { admin, here } = organisation
    const product = await makeProduct(db)
    const id = { id: globalId('Product', product) }
    const count = async () =>
      (await runOk(list, { filter: { search: product.code } }, here.retailer)).products.totalCount
    await runOk(retire, id, admin)
    expect(await count()).toBe(0)
    await runOk(restore, id, admin)
    expect(await count()).toBe(1)
    const campaign = await makeCampaign(db)
    const { productId } = await db.campaignProduct.findFirstOrThrow({ where: { campaignId: campaign.id } })
    expect(await runRefused(retire, { id: globalId('Product', { id: productId }) }, admin)).toBe(
      'BrandHasCampaigns',
    )
  })

  it('only the admin', async () => {
    const product = await makeProduct(db)
    const id = globalId('Product', product)
    const { supervisor, here } = organisation
    for (const asker of [supervisor, here.manager, here.courier, here.retailer]) {
      expect(await runRefused(create, { brandId, price, input: input() }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(update, { id, expected: 'x', input: input() }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(retire, { id }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(restore, { id }, asker)).toBe('FORBIDDEN')
    }
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
  })
})
