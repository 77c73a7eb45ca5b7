import { csvLine, csvStart } from '@kewo/domain'
import { makeBrand, makeCampaign, makeOrganisation, makeProduct, now, wholeContent } from '@kewo/testkit'
import { existsSync, readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { type Asker, useSchema } from '../../../test/useSchema.ts'
import { exportCatalogue } from './exportCatalogue.ts'
import { importCatalogue } from './importCatalogue.ts'
import type { CataloguePlan } from './planCatalogue.ts'

const { db, contextFor } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let admin: Asker
beforeEach(async () => {
  await db.productBeside.deleteMany()
  await db.campaignProduct.deleteMany()
  await db.productPrice.deleteMany()
  await db.product.deleteMany()
  organisation = await makeOrganisation(db)
  admin = organisation.admin
  await db.brand.upsert({
    where: { name: '云岭' },
    create: { name: '云岭', category: 'TOBACCO' },
    update: {},
  })
})

const csv = (...rows: readonly (readonly string[])[]) => Buffer.from(csvStart + rows.map(csvLine).join(''))
const head = ['品规编码', '品牌', '品规名称', '计价单位', '批发价', '建议零售价', '别名', '价格执行日期']

async function look(
  table: Buffer,
  expected: string | null = null,
  asker: Asker = admin,
): Promise<CataloguePlan> {
  const file = { fileName: 'catalogue.csv', table, pictures: null, expected }
  return (await importCatalogue(await contextFor(asker, {}), file))!
}
const outcomes = ({ rows }: CataloguePlan) => rows.map(({ line, outcome }) => [line, outcome])
const day = (days: number) => new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)

describe('an admin brings a catalogue in', () => {
  const table = csv(
    head,
    ['YL-1', '云岭', '云岭（软）', '条', '188', '200', '软云', ''],
    ['YL-2', '云岭', '云岭·秋霁', '条', '132.5', '150', '', ''],
  )

  it('looks first, changes nothing, then writes what was looked at', async () => {
    const before = await wholeContent(db)
    const plan = await look(table)
    expect(outcomes(plan)).toEqual([
      [2, 'NEW'],
      [3, 'NEW'],
    ])
    expect(await wholeContent(db)).toEqual(before)
    await look(table, plan.edition)
    const products = await db.product.findMany({ orderBy: { code: 'asc' }, include: { prices: true } })
    expect(products).toMatchObject([
      { name: '云岭(软)', nicknames: ['软云'], prices: [{ wholesaleCents: 18_800, retailCents: 20_000 }] },
      { name: '云岭·秋霁', prices: [{ wholesaleCents: 13_250 }] },
    ])
    expect(await db.auditEntry.count({ where: { action: 'createProduct' } })).toBeGreaterThanOrEqual(2)
    expect(outcomes(await look(table))).toEqual([
      [2, 'SAME'],
      [3, 'SAME'],
    ])
  })

  it('a fault in one row is told by its line, and keeps every row out', async () => {
    const faulty = csv(
      head,
      ['YL-1', '云岭', '云岭(软)', '条', '188', '180', '', ''],
      ['YL-2', '没有的品牌', '秋霁', '条', '贵', '150', '', ''],
      ['YL-3', '云岭', '好的', '条', '100', '150', '', ''],
    )
    const plan = await look(faulty)
    expect(plan.rows.map(({ outcome, faults }) => [outcome, faults.map(({ column }) => column)])).toEqual([
      ['REFUSED', ['retailCents']],
      ['REFUSED', ['wholesale', 'wholesaleCents', 'brand']],
      ['NEW', []],
    ])
    await expect(look(faulty, plan.edition)).rejects.toMatchObject({ name: 'CatalogueHasFaults' })
    expect(await db.product.count()).toBe(0)
  })

  it('two rows of one code, and a barcode that another has, are refused by name', async () => {
    await makeProduct(db, { code: 'OLD', packBarcode: '96385074' })
    const plan = await look(
      csv(
        [...head, '小包条码'],
        ['A', '云岭', '甲', '条', '1', '2', '', '', ''],
        ['A', '云岭', '乙', '条', '1', '2', '', '', ''],
        ['B', '云岭', '丙', '条', '1', '2', '', '', '96385074'],
      ),
    )
    expect(plan.rows.map(({ faults }) => faults.map(({ words }) => words.en))).toEqual([
      ['The same code stands in line 3.'],
      ['The same code stands in line 2.'],
      ['OLD has this barcode already.'],
    ])
  })

  it('a column that is not there leaves what stands; a price from a day is set from that day', async () => {
    const { id: brandId } = await db.brand.findUniqueOrThrow({ where: { name: '云岭' } })
    const product = await makeProduct(db, { brandId, code: 'YL-1', name: '云岭(软)', nicknames: ['软云'] })
    const priced = csv(['code', 'retailPrice', '执行日期'], ['YL-1', '125', day(9)])
    const plan = await look(priced)
    expect(plan.rows[0]).toMatchObject({
      outcome: 'CHANGED',
      changes: [{ column: 'retail', from: '120.00', to: '125.00' }],
    })
    await look(priced, plan.edition)
    const after = await db.product.findUniqueOrThrow({
      where: { id: product.id },
      include: { prices: { orderBy: { fromDay: 'asc' } } },
    })
    expect(after.nicknames).toEqual(['软云'])
    expect(after.prices.map(({ retailCents }) => retailCents)).toEqual([12_000, 12_500])
    expect(after.prices[1]!.fromDay.toISOString().slice(0, 10)).toBe(day(9))
  })

  it('what somebody changed after the look is not written over', async () => {
    const { id: brandId } = await db.brand.findUniqueOrThrow({ where: { name: '云岭' } })
    const product = await makeProduct(db, { brandId, code: 'YL-1', name: '云岭(软)' })
    const named = csv(['code', '别名'], ['YL-1', '软云'])
    const { edition } = await look(named)
    await db.product.update({ where: { id: product.id }, data: { nicknames: ['小云'] } })
    await expect(look(named, edition)).rejects.toMatchObject({ name: 'ChangedMeanwhile' })
  })

  it('what a campaign is about is not retired', async () => {
    const campaign = await makeCampaign(db)
    const { product } = await db.campaignProduct.findFirstOrThrow({
      where: { campaignId: campaign.id },
      include: { product: true },
    })
    const [row] = (await look(csv(['code', '停用'], [product.code, '是']))).rows
    expect(row).toMatchObject({ outcome: 'REFUSED' })
  })

  it('nobody else', async () => {
    const { supervisor, here } = organisation
    for (const asker of [supervisor, here.manager, here.retailer]) {
      expect(await look(table, null, asker)).toBeNull()
      expect(await exportCatalogue(await contextFor(asker, {}), 'csv', 'en')).toBeNull()
    }
  })
})

test.each(['csv', 'xlsx'] as const)(
  'what goes out as %s comes in as it was, and is in the log',
  async (form) => {
    const { id: brandId } = await makeBrand(db)
    const one = await makeProduct(db, {
      brandId,
      code: '0012',
      nicknames: ['=云', '小云'],
      description: '先摆，\n再补',
    })
    const other = await makeProduct(db, { brandId, launchedOn: new Date('2026-03-05'), retiredAt: now })
    await db.productBeside.create({ data: { productId: one.id, besideId: other.id, position: 0 } })
    for (const language of ['zh-CN', 'en'] as const) {
      const file = (await exportCatalogue(await contextFor(admin, {}), form, language))!
      expect(outcomes(await look(file.bytes)).map(([, outcome]) => outcome)).toEqual(['SAME', 'SAME'])
    }
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    expect(entry).toMatchObject({ action: 'exportCatalogue', changes: { rows: { from: null, to: 2 } } })
  },
)

const real = new URL('../../../../../../shared/data/products/skus.csv', import.meta.url)

test.runIf(existsSync(real))('real data: products are read whole (needs ../shared/data)', async () => {
  const [header, ...lines] = readFileSync(real, 'utf8').trim().split(/\r?\n/u)
  const wanted = [`${header},品牌,单位`.replace(/^id,/u, 'code,'), ...lines.map((line) => `${line},云岭,条`)]
  const plan = await look(Buffer.from(wanted.join('\n')))
  expect(plan.rows.map(({ outcome, faults }) => [outcome, faults])).toEqual(lines.map(() => ['NEW', []]))
  expect(lines.length).toBeGreaterThan(50)
})
