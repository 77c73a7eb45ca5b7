import {
  daysFromNow,
  makeCampaign,
  makeOrganisation,
  makeParticipation,
  makeRetailerOf,
  makeVisit,
  now,
} from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { record } from '../../test/visiting.ts'

const { db, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const stock = `mutation ($campaign: ID!, $region: ID!, $count: Int!, $key: UUID!) {
  stockMaterial(campaignId: $campaign, regionId: $region, count: $count, idempotencyKey: $key) {
    ... on Campaign { materialStock { region { name } came handedOut left } }
    ... on Refusal { code } ... on InvalidInput { field } } }`
const handOut = `mutation ($id: ID!, $count: Int!, $key: UUID!) {
  handOutMaterial(participationId: $id, count: $count, idempotencyKey: $key) {
    ... on Participation { materialHandedOut { at count } } ... on Refusal { code message } ... on InvalidInput { field } } }`

const back = `mutation ($id: ID!, $key: UUID!) { takeBackMaterial(id: $id, idempotencyKey: $key) {
  ... on MaterialHandedOut { id takenBackAt } ... on Refusal { code } } }`
const save = `mutation ($id: ID!, $trace: TraceInput!, $materials: [MaterialInput!], $expected: Edition!) {
  saveVisitDraft(id: $id, trace: $trace, promises: [], materials: $materials, expected: $expected) {
    ... on Visit { draft { materials { participationId count } } } ... on Refusal { code } } }`
const complete = `mutation ($id: ID!, $trace: TraceInput!, $materials: [MaterialInput!], $key: UUID!) {
  completeVisit(id: $id, trace: $trace, promises: [], materials: $materials, idempotencyKey: $key) {
    ... on Visit { status materialHandedOut { count takenBackAt campaign { material } } }
    ... on Refusal { code } ... on InvalidInput { field } } }`

/** The manager is at the shop. */
async function running(shop: { id: string }) {
  const staffId = organisation.here.manager.id
  const visit = await makeVisit(db, {
    ...{ retailerId: shop.id, staffId, status: 'IN_PROGRESS', startedAt: now, completedAt: null },
  })
  return { id: globalId('Visit', visit) }
}

/** A campaign with material, and a shop that has joined it. */
async function joined(over: object = {}) {
  const campaign = await makeCampaign(db, { material: '桌面小架一个', ...over })
  const shop = await makeRetailerOf(db, organisation.here.territory)
  const row = await makeParticipation(db, { campaignId: campaign.id, retailerId: shop.id })
  return { campaign, shop, campaignId: globalId('Campaign', campaign), id: globalId('Participation', row) }
}

const come = (campaignId: string, region: { id: string }, count: number) =>
  runOk(
    stock,
    { campaign: campaignId, region: globalId('Region', region), count, key: v7() },
    organisation.admin,
  )

describe('material of a campaign', () => {
  it('comes to a region, is handed to a shop in it, and the shop reads when', async () => {
    const { department, here } = organisation
    const { campaignId, shop, id } = await joined()
    expect((await come(campaignId, department, 3)).stockMaterial.materialStock).toEqual([
      { region: { name: department.name }, came: 3, handedOut: 0, left: 3 },
    ])
    const sent = { id, count: 2, key: v7() }
    const given = { materialHandedOut: [{ at: now.toISOString(), count: 2 }] }
    expect((await runOk(handOut, sent, here.manager)).handOutMaterial).toEqual(given)
    // Sent again by the device, it is handed out once.
    expect((await runOk(handOut, sent, here.manager)).handOutMaterial).toEqual(given)
    const seen = `query ($id: ID!) { node(id: $id) { ... on Campaign {
      materialStock { left handedOut } participation { materialHandedOut { at count } } } } }`
    const { node } = await runOk(seen, { id: campaignId }, organisation.admin)
    expect(node.materialStock).toEqual([{ left: 1, handedOut: 2 }])
    const own = `query ($id: ID!) { node(id: $id) { ... on Campaign { participation { materialHandedOut { count } } } } }`
    expect((await runOk(own, { id: campaignId }, shop)).node.participation).toEqual({
      materialHandedOut: [{ count: 2 }],
    })
    expect(await runRefused(seen, { id: campaignId }, shop)).toBe('FORBIDDEN')
  })

  it('is never less than nothing: refused in words, whoever is first, and the database holds it too', async () => {
    const { department, here, admin } = organisation
    const { campaign, campaignId, id } = await joined()
    const hand = (count: number) => refusalOf(handOut, { id, count, key: v7() }, here.manager)
    expect(await hand(1)).toMatchObject({ code: 'MaterialGone' })
    await come(campaignId, department, 3)
    expect((await hand(4)).message).toContain('只剩 3 件')
    const both = await Promise.allSettled(
      [2, 2].map((count) => runOk(handOut, { id, count, key: v7() }, here.manager)),
    )
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const entry = { campaignId: campaign.id, regionId: department.id, at: now, byId: campaign.createdById }
    const participation = await db.participation.findFirstOrThrow({ where: { campaignId: campaign.id } })
    await expect(
      db.materialEntry.create({ data: { ...entry, participationId: participation.id, count: -2 } }),
    ).rejects.toThrow(/less material/)
    await expect(db.materialEntry.deleteMany({ where: { campaignId: campaign.id } })).rejects.toThrow(
      /append-only/,
    )
    for (const count of [0, -1, 100_001])
      expect(
        await refusalOf(
          stock,
          { campaign: campaignId, region: globalId('Region', department), count, key: v7() },
          admin,
        ),
      ).toMatchObject({ field: 'count' })
  })

  it('is taken from the nearest region that has enough', async () => {
    const { department, east, here } = organisation
    const { campaignId, id } = await joined()
    await come(campaignId, east, 5)
    await come(campaignId, department, 1)
    await runOk(handOut, { id, count: 1, key: v7() }, here.manager)
    await runOk(handOut, { id, count: 3, key: v7() }, here.manager)
    const seen = `query ($id: ID!) { node(id: $id) { ... on Campaign { materialStock { region { name } left } } } }`
    expect((await runOk(seen, { id: campaignId }, here.manager)).node.materialStock).toEqual([
      { region: { name: department.name }, left: 0 },
      { region: { name: east.name }, left: 2 },
    ])
  })

  it('goes to shops that joined, by those who visit them', async () => {
    const { department, here, elsewhere, admin } = organisation
    const cancelled = await joined({ cancelledAt: daysFromNow(-0.5) })
    const without = await joined({ material: null })
    for (const { campaignId, id } of [cancelled, without]) {
      await come(campaignId, department, 3)
      expect(await refusalOf(handOut, { id, count: 1, key: v7() }, here.manager)).toMatchObject({
        code: 'NoMaterialForShop',
      })
    }
    const { campaignId, id } = await joined()
    await come(campaignId, department, 3)
    const sent = { id, count: 1, key: v7() }
    for (const asker of [admin, here.courier, here.retailer])
      expect(await runRefused(handOut, sent, asker)).toBe('FORBIDDEN')
    expect(await runRefused(handOut, sent, elsewhere.manager)).toBe('NOT_FOUND')
    const come1 = { campaign: campaignId, region: globalId('Region', department), count: 1, key: v7() }
    expect(await runRefused(stock, come1, here.manager)).toBe('FORBIDDEN')
  })

  it('is handed over in a visit: kept in its draft, booked once as it ends, and taken back by an act', async () => {
    const { department, here, admin, supervisor } = organisation
    const { campaignId, shop, id } = await joined()
    await come(campaignId, department, 3)
    const visit = await running(shop)
    const materials = [{ participationId: id, count: 2 }]
    const draft = { ...visit, trace: record(), materials, expected: 'unheard' }
    expect((await runOk(save, draft, here.manager)).saveVisitDraft.draft).toEqual({ materials })
    const left = `query ($id: ID!) { node(id: $id) { ... on Participation { materialLeft } } }`
    expect((await runOk(left, { id }, here.manager)).node).toEqual({ materialLeft: 3 })
    expect((await runOk(left, { id }, shop)).node).toEqual({ materialLeft: null })

    const ended = { ...visit, trace: record(), materials, key: v7() }
    const given = { count: 2, takenBackAt: null, campaign: { material: '桌面小架一个' } }
    for (const _sentAgain of [1, 2]) {
      const { completeVisit } = await runOk(complete, ended, here.manager)
      expect(completeVisit).toMatchObject({ status: 'COMPLETED', materialHandedOut: [given] })
    }
    expect((await runOk(left, { id }, here.manager)).node).toEqual({ materialLeft: 1 })
    const seen = `query ($id: ID!) { node(id: $id) { ... on Visit { materialHandedOut { id count takenBackAt } } } }`
    const [handed] = (await runOk(seen, visit, shop)).node.materialHandedOut
    // Who is above the manager does not learn here who joined, as long as answers can change.
    expect((await runOk(seen, visit, supervisor)).node.materialHandedOut).toEqual([])

    const takeBack = { id: handed.id, key: v7() }
    for (const asker of [admin, shop, here.courier])
      expect(await runRefused(back, takeBack, asker)).toMatch(/FORBIDDEN|NOT_FOUND/)
    expect((await runOk(back, takeBack, here.manager)).takeBackMaterial).toMatchObject({
      takenBackAt: now.toISOString(),
    })
    expect(await refusalOf(back, { ...takeBack, key: v7() }, here.manager)).toMatchObject({
      code: 'MaterialTakenBack',
    })
    const stocked = `query ($id: ID!) { node(id: $id) { ... on Campaign { materialStock { came handedOut left } } } }`
    expect((await runOk(stocked, { id: campaignId }, admin)).node.materialStock).toEqual([
      { came: 3, handedOut: 0, left: 3 },
    ])
    expect((await runOk(seen, visit, shop)).node.materialHandedOut).toEqual([
      { id: handed.id, count: 2, takenBackAt: now.toISOString() },
    ])
  })

  it('never holds up a visit for want of stock, and never takes what is not the shop’s', async () => {
    const { department, east, here } = organisation
    const { campaignId, shop, id } = await joined()
    const gone = await makeCampaign(db, { material: '挂条', cancelledAt: daysFromNow(-0.5) })
    const other = await makeParticipation(db, { campaignId: gone.id, retailerId: shop.id })
    await come(campaignId, department, 1)
    await come(campaignId, east, 1)
    const visit = await running(shop)
    const send = (materials: object[]) => ({ ...visit, trace: record(), materials, key: v7() })
    const foreign = await joined()
    expect(await runRefused(complete, send([{ participationId: foreign.id, count: 1 }]), here.manager)).toBe(
      'NOT_FOUND',
    )
    for (const wrong of [
      [{ participationId: id, count: 0 }],
      [{ participationId: id, count: 101 }],
      [1, 2].map((count) => ({ participationId: id, count })),
    ])
      expect(await refusalOf(complete, send(wrong), here.manager)).toMatchObject({ field: 'materials' })
    const materials = [
      { participationId: id, count: 5 },
      { participationId: globalId('Participation', other), count: 1 },
    ]
    const { completeVisit } = await runOk(complete, send(materials), here.manager)
    expect(completeVisit).toMatchObject({
      status: 'COMPLETED',
      materialHandedOut: [{ count: 1 }, { count: 1 }],
    })
    const told = await db.notification.findMany({
      where: { kind: 'CAMPAIGN_MATERIAL_SHORT', userId: here.manager.userId },
      orderBy: { id: 'asc' },
    })
    expect(told.map(({ params }) => params)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ asked: 5, booked: 2 }),
        expect.objectContaining({ asked: 1, booked: 0 }),
      ]),
    )
  })
})
