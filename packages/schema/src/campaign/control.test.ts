import { daysFromNow, makeCampaign, makeOrganisation, makeRetailerOf } from '@kewo/testkit'
import { controlGroup } from '@kewo/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { sha256 } from '../hashChain/sha256.ts'
import { carryOutAnnouncements } from '../notification/announce.ts'

const { db, contextFor, runOk, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
const shops: Awaited<ReturnType<typeof makeRetailerOf>>[] = []

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  for (let index = 0; index < 12; index++)
    shops.push(await makeRetailerOf(db, organisation.here.territory, { grade: 27 }))
})

const publish = `mutation ($id: ID!, $expected: Edition!) { publishCampaign(id: $id, expected: $expected) {
  ... on Campaign { status } ... on Refusal { code } ... on InvalidInput { field } } }`
const seen = `query ($id: ID!) { node(id: $id) { ... on Campaign { edition controlPercent answers { asked } } } }`

/** Published, with a quarter of the twelve shops drawn, from tomorrow on. */
async function published(over: object = {}) {
  const draft = { publishedAt: null, startsAt: daysFromNow(1), controlPercent: 25, ...over }
  const campaign = await makeCampaign(db, draft, { gradeFrom: 27 })
  const id = globalId('Campaign', campaign)
  const { node } = await runOk(seen, { id }, organisation.admin)
  await runOk(publish, { id, expected: node.edition }, organisation.admin)
  return { id, campaign: await db.campaign.findUniqueOrThrow({ where: { id: campaign.id } }) }
}

const drawnOf = (campaignId: string) => db.drawnShop.findMany({ where: { campaignId } })
const controlOf = async (campaignId: string) =>
  (await drawnOf(campaignId)).flatMap(({ retailerId, inControl }) => (inControl ? [retailerId] : []))

describe('publishing draws the control group', () => {
  it('once, from the seed that is kept, and writes down every shop of the audience', async () => {
    const { campaign } = await published()
    const drawn = await drawnOf(campaign.id)
    expect(drawn.map(({ retailerId }) => retailerId).toSorted()).toEqual(shops.map(({ id }) => id).toSorted())
    const again = controlGroup(shops, { seed: campaign.controlSeed!, percent: 25 }, sha256)
    expect(await controlOf(campaign.id)).toHaveLength(3)
    expect(new Set(await controlOf(campaign.id))).toEqual(again)
  })

  it('of none where none is asked for', async () => {
    const { campaign } = await published({ controlPercent: 0 })
    expect(campaign.controlSeed).toBeNull()
    expect(await drawnOf(campaign.id)).toEqual([])
  })

  it('and nothing changes it: not the office, not the database, not a new grade', async () => {
    const { id, campaign } = await published()
    const update = `mutation ($id: ID!, $expected: Edition!, $input: CampaignInput!) {
      updateCampaign(id: $id, expected: $expected, input: $input) {
        ... on Campaign { title } ... on Refusal { code } ... on InvalidInput { field } } }`
    const { node } = await runOk(seen, { id }, organisation.admin)
    const product = await db.campaignProduct.findFirstOrThrow({ where: { campaignId: campaign.id } })
    const input = {
      brandId: globalId('Brand', { id: campaign.brandId }),
      productIds: [globalId('Product', { id: product.productId })],
      ...{ title: campaign.title, body: campaign.body, gain: '另一个好处', displayAsked: false },
      ...{ startsAt: campaign.startsAt?.toISOString(), endsAt: campaign.endsAt?.toISOString() },
      controlPercent: 25,
      audience: { gradeFrom: 27 },
    }
    const send = { id, expected: node.edition }
    for (const [field, over] of [
      ['controlPercent', { controlPercent: 30 }],
      ['audience', { audience: { gradeFrom: 20 } }],
    ] as const)
      expect(
        await refusalOf(update, { ...send, input: { ...input, ...over } }, organisation.admin),
      ).toMatchObject({ field })
    await runOk(update, { ...send, input }, organisation.admin)

    const where = { campaignId: campaign.id }
    await expect(db.drawnShop.updateMany({ where, data: { inControl: false } })).rejects.toThrow(
      /append-only/,
    )
    await expect(db.drawnShop.deleteMany({ where })).rejects.toThrow(/append-only/)
    for (const data of [{ controlSeed: 'another' }, { controlPercent: 0 }])
      await expect(db.campaign.update({ where: { id: campaign.id }, data })).rejects.toThrow(/is drawn/)
    const [one] = await controlOf(campaign.id)
    await db.retailer.update({ where: { id: one! }, data: { grade: 3 } })
    expect(await controlOf(campaign.id)).toHaveLength(3)
    await db.retailer.update({ where: { id: one! }, data: { grade: 27 } })
  })
})

describe('a shop of the control group', () => {
  const join = `mutation ($id: ID!, $key: UUID!) { joinCampaign(id: $id, idempotencyKey: $key) {
    __typename ... on Campaign { title } ... on Refusal { code } } }`

  it('cannot join, and is told what a shop is told of a campaign that does not exist', async () => {
    const { id, campaign } = await published({ startsAt: daysFromNow(-1) })
    const control = await controlOf(campaign.id)
    for (const shop of shops) {
      const sent = { id, key: crypto.randomUUID() }
      if (control.includes(shop.id))
        expect(await refusalOf(join, sent, shop)).toMatchObject({ code: 'NOT_FOUND' })
      else expect((await runOk(join, sent, shop)).joinCampaign.title).toBe(campaign.title)
    }
    // Not even by hand.
    const answer = { campaignId: campaign.id, retailerId: control[0]!, status: 'DECLINED' as const }
    await expect(
      db.participation.create({ data: { ...answer, declineReason: 'NO_SPACE', answeredAt: new Date() } }),
    ).rejects.toThrow(/control group/)
  })

  it('is told nothing, and is no shop that was asked', async () => {
    const { id, campaign } = await published({ startsAt: daysFromNow(-1) })
    await carryOutAnnouncements(await contextFor(organisation.admin, {}))
    const told = await db.notification.findMany({
      where: { subjectId: campaign.id, user: { retailer: { isNot: null } } },
      select: { user: { select: { retailer: { select: { id: true } } } } },
    })
    const control = await controlOf(campaign.id)
    const reached = told.map(({ user }) => user.retailer!.id)
    expect(reached.toSorted()).toEqual(
      shops
        .map((shop) => shop.id)
        .filter((one) => !control.includes(one))
        .toSorted(),
    )
    const { node } = await runOk(seen, { id }, organisation.admin)
    expect(node).toMatchObject({ controlPercent: 25, answers: { asked: 9 } })
  })
})
