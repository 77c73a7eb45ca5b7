import { tracingChannel } from 'node:diagnostics_channel'
import { addDays, dateColumnOf, dayOfDateColumn, firstPriceDay, pricesUntil } from '@kewo/domain'
import { makeOrganisation, makeProduct, makeRetailerOf, now } from '@kewo/testkit'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { heldPrices } from './price.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const set = `mutation ($id: ID!, $expected: Edition!, $fromDay: Day!, $price: PriceInput!) {
  setProductPrice(id: $id, expected: $expected, fromDay: $fromDay, price: $price) {
    ... on Product { retailCents } ... on Refusal { code message } ... on InvalidInput { field } } }`
const takeBack = `mutation ($id: ID!, $expected: Edition!, $fromDay: Day!) {
  takeBackPrice(id: $id, expected: $expected, fromDay: $fromDay) { ... on Product { id } ... on Refusal { code } } }`
const prices = `query ($id: ID!) { node(id: $id) { ... on Product {
  wholesaleCents retailCents marginCents marginShare priceFromDay priceBefore { fromDay retailCents }
  prices { fromDay holds retailCents marginCents } comingPrices { fromDay retailCents } } } }`

/** By the company's clock. */
const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
const inDays = (days: number) => addDays(today, days)
const later = (days: number) => ({ now: new Date(now.getTime() + days * 86_400_000) })
const price = (retailCents: number) => ({ wholesaleCents: 10_000, retailCents })

async function productWith(...days: readonly (readonly [day: number, retailCents: number])[]) {
  const product = await makeProduct(db)
  for (const [day, retailCents] of days)
    await db.productPrice.create({
      data: { productId: product.id, fromDay: dateColumnOf(inDays(day)), ...price(retailCents) },
    })
  return product
}

describe('an admin sets prices', () => {
  it('from a day to come: until then the old one stands, with what is to come beside it for the admin', async () => {
    const product = await makeProduct(db)
    const id = globalId('Product', product)
    const expected = await seen('Product', product)
    const { admin, here } = organisation
    const given = { id, expected, fromDay: inDays(3), price: price(12_600) }
    expect((await runOk(set, given, admin)).setProductPrice.retailCents).toBe(12_000)
    expect((await runOk(prices, { id }, admin)).node).toMatchObject({
      ...{ retailCents: 12_000, priceFromDay: null, priceBefore: null },
      prices: [
        { fromDay: inDays(3), holds: false, retailCents: 12_600, marginCents: 2_600 },
        { fromDay: null, holds: true, retailCents: 12_000 },
      ],
      comingPrices: [{ fromDay: inDays(3), retailCents: 12_600 }],
    })
    for (const other of [here.manager, here.retailer])
      expect((await runOk(prices, { id }, other)).node.comingPrices).toEqual([])
    const { node } = await runOk(prices, { id }, here.retailer, later(3))
    expect(node).toMatchObject({
      ...{ retailCents: 12_600, marginCents: 2_600, priceFromDay: inDays(3) },
      priceBefore: { fromDay: null, retailCents: 12_000 },
    })
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(entry).toMatchObject({ action: 'setProductPrice', subjectId: product.id })
    expect(entry.changes).toMatchObject({
      priceFromDay: { from: null, to: inDays(3) },
      retailCents: { from: null, to: 12_600 },
    })
  })

  it('the day begins by the clock of the company, not of the server', async () => {
    const product = await productWith([1, 12_600])
    const id = globalId('Product', product)
    const midnight = new Date(`${inDays(1)}T00:00:00+08:00`)
    const at = async (moment: Date) =>
      (await runOk(prices, { id }, organisation.here.retailer, { now: moment })).node.retailCents
    expect(await at(new Date(midnight.getTime() - 1))).toBe(12_000)
    expect(await at(midnight)).toBe(12_600)
  })

  it('a price for the same day takes the place of the one before; the second of two is refused', async () => {
    const product = await makeProduct(db)
    const { admin } = organisation
    const given = { id: globalId('Product', product), expected: await seen('Product', product) }
    await runOk(set, { ...given, fromDay: inDays(3), price: price(12_600) }, admin)
    const other = { ...given, fromDay: inDays(3), price: price(12_900) }
    expect(await runRefused(set, other, admin)).toBe('ChangedMeanwhile')
    await runOk(set, { ...other, expected: await seen('Product', product) }, admin)
    const rows = await db.productPrice.findMany({
      where: { productId: product.id },
      orderBy: { fromDay: 'asc' },
    })
    expect(rows.map(({ retailCents }) => retailCents)).toEqual([12_000, 12_900])
  })

  it('its text may change meanwhile, and the other way round', async () => {
    const product = await makeProduct(db)
    const expected = await seen('Product', product)
    await db.product.update({ where: { id: product.id }, data: { description: '新说明' } })
    const id = globalId('Product', product)
    await runOk(set, { id, expected, fromDay: today, price: price(12_600) }, organisation.admin)
  })

  it.each([
    ['fromDay', { fromDay: inDays(-1) }],
    ['fromDay', { fromDay: inDays(800) }],
    ['retailCents', { price: price(9_999) }],
    ['wholesaleCents', { price: { wholesaleCents: 0, retailCents: 1 } }],
  ])('refuses a wrong %s by field and changes nothing', async (field, over) => {
    const product = await makeProduct(db)
    const given = { id: globalId('Product', product), expected: await seen('Product', product) }
    const typed = { ...given, fromDay: today, price: price(12_600), ...over }
    const refused = await refusalOf(set, typed, organisation.admin)
    expect(refused).toMatchObject({ code: 'InvalidInput', field })
    expect(await db.productPrice.count({ where: { productId: product.id } })).toBe(1)
  })

  it('takes back what has not come, once, and nothing that holds', async () => {
    const product = await productWith([-5, 12_300], [4, 12_600])
    const { admin } = organisation
    const given = async (day: number) => ({
      id: globalId('Product', product),
      expected: await seen('Product', product),
      fromDay: inDays(day),
    })
    expect(await runRefused(takeBack, await given(-5), admin)).toBe('PriceHolds')
    const coming = await given(4)
    await runOk(takeBack, coming, admin)
    await runOk(takeBack, coming, admin)
    expect(await db.productPrice.count({ where: { productId: product.id } })).toBe(2)
  })
})

describe('a price to come tells nobody early', () => {
  it('neither shops nor other staff see it, in the history, the lists, or what an edit is held against', async () => {
    const product = await productWith([-9, 12_300], [4, 77_777])
    const { admin, supervisor, here } = organisation
    const { manager, orderClerk, courier, inspector, retailer } = here
    const id = globalId('Product', product)
    const many = `query ($search: String) { products(first: 1, filter: { search: $search }) { nodes { retailCents marginCents
      priceFromDay priceBefore { retailCents } prices { retailCents } brand { products { retailCents priceFromDay } } } } }`
    for (const asker of [supervisor, manager, orderClerk, courier, inspector, retailer]) {
      const one = await runOk(prices, { id }, asker)
      const list = await runOk(many, { search: product.code }, asker)
      expect(one.node.prices).toHaveLength(2)
      expect(list.products.nodes[0]).toMatchObject({ retailCents: 12_300, priceFromDay: inDays(-9) })
      const said = JSON.stringify([one, list])
      expect(said).not.toContain('77777')
      expect(said).not.toContain(inDays(4))
      expect(
        await runRefused('query ($id: ID!) { node(id: $id) { ... on Product { edition } } }', { id }, asker),
      ).toBe('FORBIDDEN')
    }
    expect(JSON.stringify(await runOk(prices, { id }, admin))).toContain('77777')
  })

  it('a shop without a valid licence sees none at all', async () => {
    const product = await productWith([-9, 12_300])
    const expired = await makeRetailerOf(db, organisation.here.territory, {
      licenceExpiresOn: new Date('2020-01-01'),
    })
    expect(await runRefused(prices, { id: globalId('Product', product) }, expired)).toBe('NOT_FOUND')
  })
})

it('property: the database answers with the prices that the rule says, whatever the day', async () => {
  const offsets = fc.uniqueArray(fc.integer({ min: -400, max: 400 }), { maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(offsets, fc.integer({ min: -410, max: 410 }), async (days, asked) => {
      const product = await productWith(...days.map((day) => [day, 12_000 + day] as const))
      const rows = await db.productPrice.findMany({ where: { productId: product.id } })
      const all = rows.map((row) => ({ ...row, fromDay: dayOfDateColumn(row.fromDay) }))
      const select = heldPrices({ now: later(asked).now, timeZone: 'Asia/Shanghai' })
      const found = await db.product.findUniqueOrThrow({ where: { id: product.id }, select })
      expect(found.prices.map((row) => dayOfDateColumn(row.fromDay))).toEqual(
        pricesUntil(all, inDays(asked))
          .slice(0, 2)
          .map((row) => row.fromDay),
      )
      expect(pricesUntil(all, firstPriceDay)).toHaveLength(1)
    }),
    { numRuns: 40 },
  )
})

it('a list of products and all their prices is one statement', async () => {
  const product = await productWith([-9, 12_300], [4, 12_600])
  await makeProduct(db, { brandId: product.brandId })
  const asked = async (fields: string) => {
    const sent: string[] = []
    const hear = ({ sql }: { sql: string }) => void (sql.startsWith('SELECT') && sent.push(sql))
    const told = tracingChannel<{ sql: string }>('kewo:statement')
    told.start.subscribe(hear as (message: unknown) => void)
    const brandId = globalId('Brand', { id: product.brandId })
    const document = `query ($brandId: ID!) { products(filter: { brandId: $brandId }) { nodes { name ${fields} } } }`
    await runOk(document, { brandId }, organisation.admin)
    told.start.unsubscribe(hear as (message: unknown) => void)
    return sent.filter((sql) => /"Product(Price)?"/.test(sql)).length
  }
  const all =
    'wholesaleCents retailCents marginCents marginShare priceFromDay priceBefore { retailCents marginShare }'
  expect([await asked(''), await asked(all)]).toEqual([1, 1])
})
