import {
  makeBrand,
  makeCampaign,
  makeFile,
  makeOrganisation,
  makeParticipation,
  makeProduct,
  daysFromNow,
  now,
} from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { carryOutAnnouncements } from '../notification/announce.ts'

const { db, contextFor, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let brandId = ''
let productId = ''

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  const brand = await makeBrand(db)
  brandId = globalId('Brand', brand)
  productId = globalId('Product', await makeProduct(db, { brandId: brand.id }))
})

const create = `mutation ($input: CampaignInput!, $key: UUID!) { createCampaign(input: $input, idempotencyKey: $key) {
  ... on Campaign { id edition status title products { id } whyNotPublish { field code message } }
  ... on Refusal { code message } ... on InvalidInput { field } } }`
const update = `mutation ($id: ID!, $expected: Edition!, $input: CampaignInput!) {
  updateCampaign(id: $id, expected: $expected, input: $input) {
    ... on Campaign { title audience { gradeFrom regions { id } } } ... on Refusal { code } ... on InvalidInput { field } } }`
const publish = `mutation ($id: ID!, $expected: Edition!) { publishCampaign(id: $id, expected: $expected) {
  ... on Campaign { status edition } ... on Refusal { code message } ... on InvalidInput { field } } }`
const cancel = `mutation ($id: ID!, $reason: String) { cancelCampaign(id: $id, reason: $reason) {
  ... on Campaign { status cancelReason } ... on Refusal { code } ... on InvalidInput { field } } }`

const input = (over: object = {}) => ({
  brandId,
  productIds: [productId],
  title: '云岭·春雪 上柜陈列',
  body: '收银台左手第一格。',
  gain: '每条多赚 12 元',
  displayAsked: false,
  startsAt: daysFromNow(8).toISOString(),
  endsAt: daysFromNow(90).toISOString(),
  audience: { gradeFrom: 5 },
  ...over,
})

async function created(over: object = {}): Promise<{ id: string; expected: string }> {
  const { createCampaign } = await runOk(create, { input: input(over), key: v7() }, organisation.admin)
  return { id: createCampaign.id, expected: createCampaign.edition }
}

describe('an admin makes a campaign', () => {
  it('as a draft that lacks much and says all of it by field', async () => {
    const thin = {
      input: {
        brandId,
        productIds: [],
        title: '草稿',
        body: '',
        gain: '',
        displayAsked: true,
        audience: { gradeFrom: 30 },
      },
    }
    const { createCampaign } = await runOk(create, { ...thin, key: v7() }, organisation.admin)
    expect(createCampaign.status).toBe('DRAFT')
    const fields = createCampaign.whyNotPublish.map(({ field }: { field: string }) => field)
    expect(fields).toEqual([
      'body',
      'gain',
      'startsAt',
      'endsAt',
      'productIds',
      'audience',
      'referenceImageId',
    ])
    expect(
      await refusalOf(
        publish,
        { id: createCampaign.id, expected: createCampaign.edition },
        organisation.admin,
      ),
    ).toMatchObject({ field: 'body' })
  })

  it('sent twice at once with one key, once', async () => {
    const twice = { input: input(), key: v7() }
    const [first, second] = await Promise.all([
      runOk(create, twice, organisation.admin),
      runOk(create, twice, organisation.admin),
    ])
    expect(second.createCampaign.id).toBe(first.createCampaign.id)
  })

  it('from another one: what it says and for whom, but neither its dates nor its answers nor who was drawn', async () => {
    const { admin, here } = organisation
    const retired = await makeProduct(db, { retiredAt: now })
    const copied = await makeCampaign(
      db,
      {
        brandId: retired.brandId,
        displayAsked: true,
        rewardRule: 'MONTHLY',
        proofCents: [60, 80],
        controlPercent: 10,
        controlSeed: 'seed',
      },
      { gradeFrom: 7, excludeRetailerIds: [here.retailer.id] },
    )
    await db.campaignProduct.create({
      data: { campaignId: copied.id, productId: retired.id, position: 2 },
    })
    await db.drawnShop.create({
      data: { campaignId: copied.id, retailerId: here.retailer.id, inControl: false },
    })
    await makeParticipation(db, { campaignId: copied.id, retailerId: here.retailer.id })
    const duplicate = `mutation ($id: ID!, $key: UUID!) { duplicateCampaign(id: $id, idempotencyKey: $key) {
      ... on Campaign { id } } }`
    const sent = { id: globalId('Campaign', copied), key: v7() }
    const { duplicateCampaign } = await runOk(duplicate, sent, admin)
    expect((await runOk(duplicate, sent, admin)).duplicateCampaign).toEqual(duplicateCampaign)
    const id = Buffer.from(duplicateCampaign.id, 'base64').toString().split(':')[1]!
    const copy = await db.campaign.findUniqueOrThrow({
      where: { id },
      include: { audience: true, products: true, participations: true, drawnShops: true },
    })
    expect(copy).toMatchObject({
      ...{ title: `${copied.title}（副本）`, gain: copied.gain, proofCents: [60, 80], displayAsked: true },
      ...{ publishedAt: null, startsAt: null, endsAt: null, controlPercent: 0, controlSeed: null },
      ...{ participations: [], drawnShops: [] },
      audience: { gradeFrom: 7, excludeRetailerIds: [here.retailer.id] },
    })
    expect(copy.products).toHaveLength(1)
    expect(copy.audienceId).not.toBe(copied.audienceId)
    expect(await runRefused(duplicate, { ...sent, key: v7() }, here.manager)).toBe('FORBIDDEN')
  })

  it.each([
    ['title', { title: ' ' }],
    ['gain', { gain: '赚'.repeat(121) }],
    ['gradeTo', { audience: { gradeFrom: 9, gradeTo: 2 } }],
    ['imageId', { imageId: v7() }],
  ])('refuses a wrong %s by field', async (field, over) => {
    const refused = await refusalOf(create, { input: input(over), key: v7() }, organisation.admin)
    expect(refused).toMatchObject({ code: 'InvalidInput', field })
  })

  it('refuses a product of another brand and a retired brand', async () => {
    const foreign = globalId('Product', await makeProduct(db))
    const retired = globalId('Brand', await makeBrand(db, { retiredAt: now }))
    const refuse = async (over: object) =>
      refusalOf(create, { input: input(over), key: v7() }, organisation.admin)
    expect(await refuse({ productIds: [foreign] })).toMatchObject({ field: 'productIds' })
    expect(await refuse({ brandId: retired, productIds: [] })).toMatchObject({ field: 'brandId' })
  })

  it('saves an edit with its audience; an older version loses and changes nothing', async () => {
    const { id, expected } = await created()
    const region = globalId('Region', organisation.department)
    const edit = {
      id,
      expected,
      input: input({ title: '新标题', audience: { regionIds: [region], gradeFrom: 8 } }),
    }
    const { updateCampaign } = await runOk(update, edit, organisation.admin)
    expect(updateCampaign).toEqual({
      title: '新标题',
      audience: { gradeFrom: 8, regions: [{ id: region }] },
    })
    expect(await runRefused(update, { ...edit, input: input({ title: '旧' }) }, organisation.admin)).toBe(
      'ChangedMeanwhile',
    )
    const entry = await db.auditEntry.findFirstOrThrow({
      where: { action: 'updateCampaign' },
      orderBy: { sequence: 'desc' },
    })
    expect(entry.changes).toMatchObject({ title: { to: '新标题' } })
  })

  it('publishes it for later, may still edit it but not below what publishing asks, and not once it runs', async () => {
    const draft = await created()
    const { id } = draft
    const { publishCampaign } = await runOk(publish, draft, organisation.admin)
    expect(publishCampaign.status).toBe('SCHEDULED')
    const expected = publishCampaign.edition
    expect(await runRefused(publish, { id, expected }, organisation.admin)).toBe('CampaignIsPublished')
    const less = { id, expected, input: input({ gain: '' }) }
    expect(await refusalOf(update, less, organisation.admin)).toMatchObject({ field: 'gain' })
    const later = { now: daysFromNow(9) }
    expect(
      await runRefused(update, { ...less, input: input({ title: '开始以后' }) }, organisation.admin, later),
    ).toBe('CampaignHasStarted')
  })

  it('publishes it at once when it has begun', async () => {
    const draft = await created({ startsAt: daysFromNow(-1).toISOString() })
    expect((await runOk(publish, draft, organisation.admin)).publishCampaign.status).toBe('LIVE')
  })

  it('two who publish at once do it once', async () => {
    const draft = await created()
    const both = [runOk(publish, draft, organisation.admin), runOk(publish, draft, organisation.admin)]
    const done = (await Promise.allSettled(both)).filter(({ status }) => status === 'fulfilled')
    expect(done).toHaveLength(1)
  })

  it('cancels it with a reason; whom it concerns is told, who has declined is not', async () => {
    const campaign = await makeCampaign(db)
    const { here, elsewhere, admin } = organisation
    await makeParticipation(db, { campaignId: campaign.id, retailerId: here.retailer.id })
    await makeParticipation(db, {
      campaignId: campaign.id,
      retailerId: elsewhere.retailer.id,
      status: 'DECLINED',
    })
    const id = globalId('Campaign', campaign)
    expect(await refusalOf(cancel, { id }, admin)).toMatchObject({ field: 'reason' })
    expect((await runOk(cancel, { id, reason: '厂家停产' }, admin)).cancelCampaign.status).toBe('CANCELLED')
    expect(await runRefused(cancel, { id, reason: '再来' }, admin)).toBe('CampaignIsCancelled')
    await carryOutAnnouncements({ ...(await contextFor(null, {})), now })
    const told = await db.notification.findMany({ where: { subjectId: campaign.id } })
    const users = told.map(({ userId }) => userId)
    expect(users).toEqual(expect.arrayContaining([here.retailer.userId, here.manager.userId]))
    expect(users).not.toContain(elsewhere.retailer.userId)
  })

  it('cancels a draft without a reason', async () => {
    const { id } = await created()
    expect((await runOk(cancel, { id }, organisation.admin)).cancelCampaign.status).toBe('CANCELLED')
  })

  it('is for admins only', async () => {
    const { id, expected } = await created()
    const { supervisor, here } = organisation
    for (const asker of [
      supervisor,
      here.manager,
      here.orderClerk,
      here.courier,
      here.inspector,
      here.retailer,
    ]) {
      expect(await runRefused(create, { input: input(), key: v7() }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(update, { id, expected, input: input() }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(publish, { id, expected }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(cancel, { id }, asker)).toBe('FORBIDDEN')
    }
    expect(await runRefused(publish, { id, expected }, null)).toBe('UNAUTHENTICATED')
  })

  it('takes a picture uploaded for it and keeps it on the next save', async () => {
    const picture = await makeFile(db, { uploadedById: organisation.admin.userId })
    const { id, expected } = await created({ imageId: picture.id })
    const edit = { id, expected, input: input({ title: '换了标题', imageId: picture.id }) }
    expect((await runOk(update, edit, organisation.admin)).updateCampaign.title).toBe('换了标题')
  })
})

describe('who among the staff sees which campaign', () => {
  const read = `query ($id: ID!) { node(id: $id) { ... on Campaign { title audience { gradeFrom } } } }`

  it('drafts: admin and supervisors; what is published: all', async () => {
    const { id } = await created()
    const live = globalId('Campaign', await makeCampaign(db))
    const { admin, supervisor, here } = organisation
    for (const asker of [admin, supervisor]) expect((await runOk(read, { id }, asker)).node).not.toBeNull()
    for (const asker of [here.manager, here.orderClerk, here.courier, here.inspector]) {
      expect(await runRefused(read, { id }, asker)).toBe('NOT_FOUND')
      expect((await runOk(read, { id: live }, asker)).node).not.toBeNull()
    }
  })
})
