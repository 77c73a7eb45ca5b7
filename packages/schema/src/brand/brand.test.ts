import {
  makeBrand,
  makeCampaign,
  makeFile,
  makeOrganisation,
  makeProduct,
  makeRetailerOf,
  dayFromNow,
} from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { visibleFiles } from '../index.ts'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, contextFor, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let expired: { userId: string }

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  expired = await makeRetailerOf(db, organisation.here.territory, { licenceExpiresOn: dayFromNow(-1) })
})

const create = `mutation ($input: BrandInput!) { createBrand(input: $input) {
  ... on Brand { id name image { id } } ... on Refusal { code message } ... on InvalidInput { field } } }`
const update = `mutation ($id: ID!, $expected: Edition!, $input: BrandInput!) {
  updateBrand(id: $id, expected: $expected, input: $input) {
    ... on Brand { name image { id } } ... on Refusal { code } ... on InvalidInput { field } } }`
const retire = `mutation ($id: ID!) { retireBrand(id: $id) { ... on Brand { retiredAt } ... on Refusal { code } } }`
const restore = `mutation ($id: ID!) { restoreBrand(id: $id) { retiredAt } }`
const list = `query ($filter: BrandFilter) { brands(filter: $filter) { totalCount nodes { name products { name } } } }`
const node = `query ($id: ID!) { node(id: $id) { ... on Brand { name } ... on Product { name marginCents } } }`

let number = 0
const input = (over: object = {}) => ({
  name: `云岭 ${++number}`,
  category: 'BEVERAGE',
  description: '',
  ...over,
})

describe('an admin keeps brands', () => {
  it('makes one, with its picture, and the audit log says so', async () => {
    const { admin } = organisation
    const picture = await makeFile(db, { uploadedById: admin.userId })
    const { createBrand } = await runOk(create, { input: input({ imageId: picture.id, nameEn: ' ' }) }, admin)
    expect(createBrand.image.id).toBe(picture.id)
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(entry).toMatchObject({ action: 'createBrand', actor: admin.name, userId: admin.userId })
    expect(entry.changes).toMatchObject({ name: { from: null, to: createBrand.name } })
  })

  it.each([
    ['an empty name', { name: '  ' }, 'name'],
    ['a name that is too long', { name: '岭'.repeat(41) }, 'name'],
    ['a picture that nobody uploaded', { imageId: 'x' }, 'imageId'],
  ])('refuses %s by field and changes nothing', async (_what, over, field) => {
    const before = await db.brand.count()
    expect(await refusalOf(create, { input: input(over) }, organisation.admin)).toMatchObject({ field })
    expect(await db.brand.count()).toBe(before)
  })

  it('refuses a name twice, also when both come at once', async () => {
    const twice = { input: input() }
    const { admin } = organisation
    const answers = await Promise.allSettled([runOk(create, twice, admin), runOk(create, twice, admin)])
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await refusalOf(create, twice, admin)).toMatchObject({ code: 'InvalidInput', field: 'name' })
  })

  it('refuses another’s picture, and one that hangs elsewhere', async () => {
    const { admin, here } = organisation
    const foreign = await makeFile(db, { uploadedById: here.manager.userId })
    expect(await runRefused(create, { input: input({ imageId: foreign.id }) }, admin)).toBe('InvalidInput')
    const hung = await makeFile(db, { uploadedById: admin.userId })
    await makeCampaign(db, { imageId: hung.id })
    expect(await runRefused(create, { input: input({ imageId: hung.id }) }, admin)).toBe('InvalidInput')
  })

  it('saves an edit once: whoever read the older state is told', async () => {
    const { admin } = organisation
    const picture = await makeFile(db)
    const brand = await makeBrand(db, { imageId: picture.id })
    const edit = { id: globalId('Brand', brand), expected: await seen('Brand', brand) }
    const { updateBrand } = await runOk(update, { ...edit, input: input({ imageId: picture.id }) }, admin)
    expect(updateBrand.image.id).toBe(picture.id)
    expect(await runRefused(update, { ...edit, input: input() }, admin)).toBe('ChangedMeanwhile')
  })

  it('retires one and brings it back, each told once to the log', async () => {
    const { admin, here } = organisation
    const brand = await makeBrand(db)
    const id = { id: globalId('Brand', brand) }
    await runOk(retire, id, admin)
    await runOk(retire, id, admin)
    const named = { filter: { search: brand.name } }
    expect((await runOk(list, named, here.retailer)).brands.totalCount).toBe(0)
    expect((await runOk(list, named, here.manager)).brands.totalCount).toBe(1)
    await runOk(restore, id, admin)
    expect((await runOk(list, named, here.retailer)).brands.totalCount).toBe(1)
    expect(await db.auditEntry.count({ where: { subjectId: brand.id, action: 'retireBrand' } })).toBe(1)
  })

  it('does not retire what a campaign promises now', async () => {
    const campaign = await makeCampaign(db)
    const id = globalId('Brand', { id: campaign.brandId })
    expect(await runRefused(retire, { id }, organisation.admin)).toBe('BrandHasCampaigns')
  })
})

describe('who sees and who changes', () => {
  it('only the admin changes anything', async () => {
    const brand = await makeBrand(db)
    const id = globalId('Brand', brand)
    const { supervisor, here } = organisation
    const askers = [
      supervisor,
      here.manager,
      here.orderClerk,
      here.courier,
      here.inspector,
      here.retailer,
      expired,
    ]
    for (const asker of askers) {
      expect(await runRefused(create, { input: input() }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(update, { id, expected: 'x', input: input() }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(retire, { id }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(restore, { id }, asker)).toBe('FORBIDDEN')
    }
    expect(await runRefused(create, { input: input() }, null)).toBe('UNAUTHENTICATED')
    expect(await db.brand.findUniqueOrThrow({ where: { id: brand.id } })).toEqual(brand)
  })

  it('all staff and licensed shops read; no stranger and no shop whose licence has run out', async () => {
    const product = await makeProduct(db, { imageId: (await makeFile(db)).id })
    const ids = [globalId('Brand', { id: product.brandId }), globalId('Product', product)]
    const { admin, supervisor, here, elsewhere } = organisation
    for (const asker of [admin, supervisor, here.manager, here.inspector, elsewhere.retailer, here.retailer])
      for (const id of ids) expect((await runOk(node, { id }, asker)).node).not.toBeNull()
    for (const id of ids) {
      expect(await runRefused(node, { id }, expired)).toBe('NOT_FOUND')
      expect(await runRefused(node, { id }, null)).toBe('UNAUTHENTICATED')
    }
    expect(await runRefused(list, {}, expired)).toBe('FORBIDDEN')
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
    const files = async (asker: { userId: string }) => {
      const { viewer, now } = await contextFor(asker, {})
      return db.file.count({ where: { id: product.imageId!, AND: visibleFiles(viewer!, now) } })
    }
    expect([await files(here.retailer), await files(expired)]).toEqual([1, 0])
  })

  it('pages by cursor, and finds products in either width', async () => {
    const brand = await makeBrand(db, { name: '括号牌' })
    await makeProduct(db, { brandId: brand.id, name: '春雪(软)', code: 'XUE-1' })
    const { retailer } = organisation.here
    for (const search of ['春雪（软）', '春雪 (软)', '雪(软', 'xue-1'])
      expect((await runOk(list, { filter: { search } }, retailer)).brands.nodes).toEqual([
        { name: '括号牌', products: [{ name: '春雪(软)' }] },
      ])
    const page = `query ($after: String) { brands(first: 2, after: $after) { nodes { name } pageInfo { endCursor } } }`
    const first = (await runOk(page, {}, retailer)).brands
    const second = (await runOk(page, { after: first.pageInfo.endCursor }, retailer)).brands
    expect(first.nodes).toHaveLength(2)
    expect(second.nodes[0].name).not.toBe(first.nodes[1].name)
  })
})
