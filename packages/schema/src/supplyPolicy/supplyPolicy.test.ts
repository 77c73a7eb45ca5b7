import { noQuantities } from '@kewo/domain'
import {
  daysFromNow,
  makeProduct,
  makeRetailerOf,
  makeStanding,
  makeSupplyPolicy,
  mondayFromNow,
} from '@kewo/testkit'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { week, start, save, publish, mine, useSupply } from './supply.testbed.ts'

const { db, runOk, runRefused, refusalOf, organisation, product, rule, begin, written, published, linesOf } =
  useSupply()

describe('what a shop reads', () => {
  it('its own lines and nobody else’s, once they are published', async () => {
    const { here, elsewhere } = organisation
    await db.retailer.update({ where: { id: elsewhere.retailer.id }, data: { grade: 3 } })
    const { id, edition } = await written([rule({ reason: '每档多一条' })])
    expect(await linesOf()).toEqual([])
    await runOk(publish, { id, expected: edition }, organisation.admin)
    const [read] = await linesOf()
    expect(read).toMatchObject({ week, number: 1, orderUntil: 1020, correction: null, receipt: null })
    expect(read.lines).toEqual([
      {
        ...{ product: { name: product.name }, amount: { units: 14 }, lastWeek: null, corrected: null },
        ...{ change: null, grade: 14, doubled: false, none: null, reason: '每档多一条' },
      },
    ])
    expect((await linesOf(elsewhere.retailer))[0].lines[0]).toMatchObject({ amount: { units: 3 }, grade: 3 })
    const grid =
      'query ($id: ID!) { node(id: $id) { ... on SupplyPolicy { current { rules { quantities } } } } }'
    expect(await runRefused(grid, { id }, here.retailer)).toBe('NOT_FOUND')
  })

  it('nothing with an expired licence', async () => {
    await published()
    const { territory } = organisation.here
    const expired = await makeRetailerOf(db, territory, { grade: 14, licenceExpiresOn: daysFromNow(-1) })
    await makeStanding(db, { retailerId: expired.id })
    expect(await runRefused(mine, {}, expired)).toBe('FORBIDDEN')
  })

  it('stays as it was told though the shop is regraded; a correction changes the policy, not the shop', async () => {
    const { id } = await published()
    await db.retailer.updateMany({ data: { grade: 30 } })
    expect((await linesOf())[0].lines[0]).toMatchObject({ amount: { units: 14 }, grade: 14 })
    const again = await begin()
    expect(again).toMatchObject({ id, current: { number: 1 }, draft: { number: 2 } })
    const [seen] = again.draft.rules
    const half = rule({ quantities: seen.quantities.map(() => 5), expected: seen.edition })
    const saved = (await runOk(save, { id, rules: [half], removed: [] }, organisation.admin)).saveSupplyRules
    expect((await linesOf())[0].lines[0].amount).toEqual({ units: 14 })
    const unexplained = { id, expected: saved.edition }
    expect(await refusalOf(publish, unexplained, organisation.admin)).toMatchObject({ field: 'reason' })
    await runOk(publish, { ...unexplained, reason: '到货少了' }, organisation.admin)
    const [read] = await linesOf()
    expect(read).toMatchObject({ number: 2, correction: '到货少了' })
    expect(read.lines[0]).toMatchObject({ amount: { units: 5 }, corrected: { units: 14 }, grade: 14 })
  })

  it('is compared with the week before, by which the shop may have got what it gets no more', async () => {
    const other = await makeProduct(db)
    const had = { retailerId: organisation.here.retailer.id, week: mondayFromNow(-1), grade: 10 }
    await makeStanding(db, had)
    await makeSupplyPolicy(db, { week: mondayFromNow(-1) }, [
      { productId: product.id },
      { productId: other.id },
    ])
    await published([
      rule(),
      rule({ productId: globalId('Product', other), quantities: noQuantities('GRADE') }),
    ])
    const [{ lines, question }] = await linesOf()
    expect(lines).toMatchObject([
      { amount: { units: 14 }, lastWeek: { units: 10 }, change: 'MORE' },
      { amount: { units: 0 }, lastWeek: { units: 10 }, change: 'LESS', none: 'NONE_FOR_GRADE' },
    ])
    expect(question.options).toEqual([{ units: 0 }, { units: 2 }, { units: 10 }])
  })
})

describe('opened and understood', () => {
  const open =
    'mutation ($versionId: UUID!, $key: UUID!) { openSupply(versionId: $versionId, idempotencyKey: $key) { ... on SupplyReceipt { status } ... on Refusal { code } } }'
  const answer =
    'mutation ($versionId: UUID!, $units: Int, $key: UUID!) { answerSupplyQuestion(versionId: $versionId, units: $units, idempotencyKey: $key) { ... on SupplyReceipt { status wrongAnswers } ... on Refusal { code } } }'

  it('counts wrong answers, and is understood for good', async () => {
    await published()
    const { retailer } = organisation.here
    const [{ versionId }] = await linesOf()
    const say = async (units: number) =>
      (await runOk(answer, { versionId, units, key: v7() }, retailer)).answerSupplyQuestion
    expect((await runOk(open, { versionId, key: v7() }, retailer)).openSupply.status).toBe('OPENED')
    // The question stands below the lines: who answers has come to their end.
    expect(await say(16)).toEqual({ status: 'READ', wrongAnswers: 1 })
    expect(await say(14)).toEqual({ status: 'UNDERSTOOD', wrongAnswers: 1 })
    expect(await say(16)).toEqual({ status: 'UNDERSTOOD', wrongAnswers: 1 })
    expect(await runRefused(answer, { versionId, units: 3, key: v7() }, retailer)).toBe('InvalidInput')
    expect((await linesOf())[0].receipt).toEqual({ status: 'UNDERSTOOD', wrongAnswers: 1 })
  })

  it('what was answered without a signal is taken though it was corrected meanwhile; a draft and another’s is not', async () => {
    const { id } = await published()
    const { retailer } = organisation.here
    const [{ versionId }] = await linesOf()
    const again = await begin()
    const draft = await db.supplyPolicyVersion.findFirstOrThrow({ where: { publishedAt: null } })
    expect(await runRefused(open, { versionId: draft.id, key: v7() }, retailer)).toBe('NOT_FOUND')
    await runOk(publish, { id, expected: again.edition, reason: '说明' }, organisation.admin)
    await runOk(answer, { versionId, units: 14, key: v7() }, retailer)
    const unknown = await makeRetailerOf(db, organisation.here.territory)
    expect(await runRefused(open, { versionId, key: v7() }, unknown)).toBe('NOT_FOUND')
  })
})

describe('who writes', () => {
  it('only admins, also when the id is known', async () => {
    const { id, edition } = await written()
    const { here, supervisor } = organisation
    for (const asker of [here.manager, here.orderClerk, supervisor, here.retailer]) {
      expect(await runRefused(start, { week, key: v7() }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(save, { id, rules: [], removed: [] }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(publish, { id, expected: edition }, asker)).toBe('FORBIDDEN')
    }
  })

  it('a draft is the admins’; what is published staff see as far as it reaches shops that they may serve', async () => {
    const west = [globalId('Region', organisation.west)]
    const other = await makeProduct(db)
    const { id } = await written([rule(), rule({ productId: globalId('Product', other), regionIds: west })])
    const grid = `query ($id: ID!) { node(id: $id) { ... on SupplyPolicy { draft { number } current { rules { product { name } } } } }
      supplyPolicies { totalCount } }`
    const { here, elsewhere, supervisor, admin } = organisation
    expect(await runRefused(grid, { id }, here.manager)).toBe('NOT_FOUND')
    const { edition } = (
      await runOk('query ($id: ID!) { node(id: $id) { ... on SupplyPolicy { edition } } }', { id }, admin)
    ).node
    await runOk(publish, { id, expected: edition }, admin)
    await begin()
    const seen = async (asker: { userId: string }) => {
      const { node, supplyPolicies } = await runOk(grid, { id }, asker)
      expect(supplyPolicies.totalCount).toBe(1)
      return [node.draft?.number ?? null, node.current.rules.length]
    }
    expect(await seen(admin)).toEqual([2, 2])
    for (const asker of [here.manager, here.courier, supervisor]) expect(await seen(asker)).toEqual([null, 1])
    expect(await seen(elsewhere.manager)).toEqual([null, 2])
    const ofShop =
      'query ($id: ID!) { node(id: $id) { ... on Retailer { supplyWeeks { lines { amount { units } } } } } }'
    const shopId = { id: globalId('Retailer', here.retailer) }
    expect((await runOk(ofShop, shopId, here.orderClerk)).node.supplyWeeks).toHaveLength(1)
    expect(await runRefused(ofShop, shopId, elsewhere.manager)).toBe('NOT_FOUND')
  })

  it('two admins at one draft meet at one product only, and neither overwrites the other', async () => {
    const other = await makeProduct(db)
    const { id } = await begin()
    const { admin } = organisation
    const first = await runOk(save, { id, rules: [rule()], removed: [] }, admin)
    await runOk(save, { id, rules: [rule({ productId: globalId('Product', other) })], removed: [] }, admin)
    const seen = first.saveSupplyRules.draft.rules[0].edition
    await runOk(save, { id, rules: [rule({ reason: '甲写的', expected: seen })], removed: [] }, admin)
    const late = { id, rules: [rule({ reason: '乙写的', expected: seen })], removed: [] }
    expect(await runRefused(save, late, admin)).toBe('ChangedMeanwhile')
    // Begun anew by who has not seen it yet.
    expect(await runRefused(save, { ...late, rules: [rule({ reason: '乙写的' })] }, admin)).toBe(
      'ChangedMeanwhile',
    )
    const removed = [{ productId: globalId('Product', product), expected: seen }]
    expect(await runRefused(save, { id, rules: [], removed }, admin)).toBe('ChangedMeanwhile')
    const rules = await db.supplyRule.findMany({ orderBy: { position: 'asc' } })
    expect(rules.map(({ reason }) => reason)).toEqual(['甲写的', ''])
  })

  it.each([
    ['a cell too few', { quantities: [1] }, 'quantities'],
    ['less than none', { quantities: noQuantities('GRADE').map(() => -2) }, 'quantities'],
    ['a grade that is none', { gradeFrom: 31 }, 'gradeFrom'],
    ['a stock below none', { stock: -1 }, 'stock'],
    ['a reason too long', { reason: '长'.repeat(61) }, 'reason'],
  ])('%s is refused and changes nothing', async (_case, over, field) => {
    const { id } = await begin()
    const sent = {
      id,
      rules: [rule({ productId: globalId('Product', await makeProduct(db)) }), rule(over)],
      removed: [],
    }
    expect(await refusalOf(save, sent, organisation.admin)).toMatchObject({ code: 'InvalidInput', field })
    expect(await db.supplyRule.count()).toBe(0)
  })

  it('weeks are published in their order, not when they are over, and not empty', async () => {
    await makeSupplyPolicy(db, { week: mondayFromNow(1) })
    const { id, edition } = await written()
    expect(await runRefused(publish, { id, expected: edition }, organisation.admin)).toBe(
      'LaterWeekPublished',
    )
    await db.supplyPolicyVersion.deleteMany({ where: { publishedAt: { not: null } } })
    const late = { now: daysFromNow(7) }
    expect(await runRefused(publish, { id, expected: edition }, organisation.admin, late)).toBe(
      'SupplyWeekOver',
    )
    await db.supplyRule.deleteMany()
    const { id: empty, edition: seen } = await begin()
    expect(await refusalOf(publish, { id: empty, expected: seen }, organisation.admin)).toMatchObject({
      field: 'rules',
    })
    const past = mondayFromNow(-1).toISOString().slice(0, 10)
    expect(await runRefused(start, { week: past, key: v7() }, organisation.admin)).toBe('InvalidInput')
  })
})

it('a draft is checked before it is published: who gets nothing, the sums, and what one shop will see', async () => {
  await db.retailer.update({ where: { id: organisation.here.retailer.id }, data: { grade: 1 } })
  const { id } = await written([rule({ gradeFrom: 2 })])
  const check = `query ($id: ID!, $shop: ID!) { node(id: $id) { ... on SupplyPolicy {
    check { products { units } grades { grade shops nothing } shops(list: NOTHING) { retailer { name } } }
    draftFor(retailerId: $shop) { lines { amount { units } } } } } }`
  const { elsewhere, here, admin } = organisation
  const shop = globalId('Retailer', elsewhere.retailer)
  const { node } = await runOk(check, { id, shop }, admin)
  const others = (await db.retailer.count({ where: { closedAt: null } })) - 1
  expect(node.check).toEqual({
    products: [{ units: 14 * others }],
    grades: [
      { grade: 14, shops: others, nothing: 0 },
      { grade: 1, shops: 1, nothing: 1 },
    ],
    shops: [{ retailer: { name: here.retailer.name } }],
  })
  expect(node.draftFor.lines).toEqual([{ amount: { units: 14 } }])
})
