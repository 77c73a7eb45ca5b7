import {
  dayFromNow,
  daysFromNow,
  makeCampaign,
  makeOrganisation,
  makeParticipation,
  makeRetailerOf,
} from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let expired: { userId: string }

beforeAll(async () => {
  organisation = await makeOrganisation(db)
  expired = await makeRetailerOf(db, organisation.here.territory, { licenceExpiresOn: dayFromNow(-1) })
})

const join = `mutation ($id: ID!) { joinCampaign(id: $id) {
  ... on Campaign { participation { status } whyNotJoin { code } whyNotDecline { code } } ... on Refusal { code message } } }`
const decline = `mutation ($id: ID!, $reason: DeclineReason!, $words: String) {
  declineCampaign(id: $id, reason: $reason, words: $words) {
    ... on Campaign { participation { status declineReason declineWords } whyNotJoin { code } }
    ... on Refusal { code message } ... on InvalidInput { field } } }`
const toAnswer = `{ campaignsToAnswer { title products { marginCents } } }`

describe('a shop answers', () => {
  it('joins, thinks better of it with a reason, and joins again', async () => {
    const campaign = await makeCampaign(db)
    const id = globalId('Campaign', campaign)
    const { retailer } = organisation.here
    const { joinCampaign } = await runOk(join, { id }, retailer)
    expect(joinCampaign).toEqual({
      participation: { status: 'JOINED' },
      whyNotJoin: { code: 'AlreadyAnsweredSo' },
      whyNotDecline: null,
    })
    const { declineCampaign } = await runOk(decline, { id, reason: 'OTHER', words: ' 柜台在修 ' }, retailer)
    expect(declineCampaign).toEqual({
      participation: { status: 'DECLINED', declineReason: 'OTHER', declineWords: '柜台在修' },
      whyNotJoin: null,
    })
    await runOk(join, { id }, retailer)
    const rows = await db.participation.findMany({ where: { campaignId: campaign.id } })
    expect(rows).toMatchObject([{ status: 'JOINED', declineReason: null, declineWords: null }])
  })

  it('pressed twice at once, answers once', async () => {
    const campaign = await makeCampaign(db)
    const id = { id: globalId('Campaign', campaign) }
    const { retailer } = organisation.here
    const both = await Promise.allSettled([runOk(join, id, retailer), runOk(join, id, retailer)])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.participation.count({ where: { campaignId: campaign.id } })).toBe(1)
  })

  it('is refused what the rules refuse, in words, and nothing changes', async () => {
    const { retailer } = organisation.here
    const refused = async (over: Parameters<typeof makeCampaign>[1]) =>
      runRefused(join, { id: globalId('Campaign', await makeCampaign(db, over)) }, retailer)
    expect(await refused({ replyBy: daysFromNow(-0.5) })).toBe('TooLateToAnswer')
    expect(await refused({ endsAt: daysFromNow(-0.5) })).toBe('CampaignHasEnded')
    expect(await refused({ cancelledAt: daysFromNow(-0.5) })).toBe('CampaignIsCancelled')
    const id = globalId('Campaign', await makeCampaign(db))
    expect(await refusalOf(decline, { id, reason: 'OTHER' }, retailer)).toMatchObject({ field: 'words' })
    expect(
      await refusalOf(decline, { id, reason: 'NO_SPACE', words: '字'.repeat(301) }, retailer),
    ).toMatchObject({
      field: 'words',
    })
    expect(
      await db.participation.count({
        where: { retailerId: retailer.id, campaign: { cancelledAt: { not: null } } },
      }),
    ).toBe(0)
  })

  it('is for shops with a valid licence', async () => {
    const id = globalId('Campaign', await makeCampaign(db))
    const { admin, supervisor, here } = organisation
    for (const asker of [admin, supervisor, here.manager, here.courier, expired]) {
      expect(await runRefused(join, { id }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(decline, { id, reason: 'NO_SPACE' }, asker)).toBe('FORBIDDEN')
      expect(await runRefused(toAnswer, {}, asker)).toBe('FORBIDDEN')
    }
    expect(await runRefused(join, { id }, null)).toBe('UNAUTHENTICATED')
  })

  it('finds what it can answer, the first deadline first', async () => {
    const shop = await makeRetailerOf(db, organisation.elsewhere.territory)
    await db.campaign.updateMany({ data: { cancelledAt: daysFromNow(-1) } })
    const answered = await makeCampaign(db, { title: '答过' })
    await makeParticipation(db, { campaignId: answered.id, retailerId: shop.id })
    await makeCampaign(db, { title: '晚', endsAt: daysFromNow(9) })
    await makeCampaign(db, { title: '早', endsAt: daysFromNow(20), replyBy: daysFromNow(2) })
    await makeCampaign(db, { title: '答复已过', replyBy: daysFromNow(-0.1) })
    await makeCampaign(db, { title: '未开始', startsAt: daysFromNow(1) })
    await makeCampaign(db, { title: '别人的' }, { gradeFrom: 30 })
    expect((await runOk(toAnswer, {}, shop)).campaignsToAnswer).toEqual([
      { title: '早', products: [{ marginCents: 2_000 }] },
      { title: '晚', products: [{ marginCents: 2_000 }] },
    ])
  })
})

describe('who sees the answers', () => {
  const answers = `query ($id: ID!, $filter: ParticipationFilter) { node(id: $id) { ... on Campaign {
    answers { asked joined declined open declineReasons { reason count } }
    participations(filter: $filter) { totalCount nodes { status retailer { name } declineWords } } } } }`
  const one = `query ($id: ID!) { node(id: $id) { ... on Participation { status } } }`
  let id = ''
  let declinedId = ''
  let joinedId = ''

  beforeAll(async () => {
    const campaign = await makeCampaign(db)
    id = globalId('Campaign', campaign)
    const { here, elsewhere } = organisation
    const row = { campaignId: campaign.id }
    const declined = {
      ...row,
      status: 'DECLINED',
      declineReason: 'NO_SPACE',
      declineWords: '没地方',
    } as const
    joinedId = globalId(
      'Participation',
      await makeParticipation(db, { ...row, retailerId: elsewhere.retailer.id }),
    )
    declinedId = globalId(
      'Participation',
      await makeParticipation(db, { ...declined, retailerId: here.retailer.id }),
    )
    for (let index = 0; index < 3; index++) {
      const shop = await makeRetailerOf(db, here.territory)
      await makeParticipation(db, { ...declined, retailerId: shop.id })
    }
  })

  it("the shops' own manager sees each, with the reason", async () => {
    const { node } = await runOk(answers, { id }, organisation.here.manager)
    expect(node.answers).toMatchObject({
      joined: 0,
      declined: 4,
      declineReasons: [{ reason: 'NO_SPACE', count: 4 }],
    })
    expect(node.participations.totalCount).toBe(4)
    expect(node.participations.nodes[0]).toMatchObject({ status: 'DECLINED', declineWords: '没地方' })
    expect((await runOk(one, { id: declinedId }, organisation.here.manager)).node.status).toBe('DECLINED')
  })

  it('superiors and the other three see no single decline by list, count, filter, search or id', async () => {
    const { admin, supervisor, here } = organisation
    for (const asker of [admin, supervisor, here.orderClerk, here.courier, here.inspector]) {
      const { node } = await runOk(answers, { id }, asker)
      expect(node.answers.declined).toBeNull()
      expect(node.answers.declineReasons).toBeNull()
      expect(node.answers.open).toBeNull()
      expect(JSON.stringify(node.participations)).not.toContain('DECLINED')
      for (const filter of [{ status: 'DECLINED' }, { search: here.retailer.name }]) {
        const { participations } = (await runOk(answers, { id, filter }, asker)).node
        expect(participations).toEqual({ totalCount: 0, nodes: [] })
      }
      expect(await runRefused(one, { id: declinedId }, asker)).toBe('NOT_FOUND')
    }
    // Who joined is told once nobody can change an answer any more: a shop that vanished before would have declined.
    const later = { now: daysFromNow(400) }
    for (const asker of [admin, supervisor])
      expect((await runOk(answers, { id }, asker)).node.participations.totalCount).toBe(0)
    expect(await runRefused(one, { id: joinedId }, admin)).toBe('NOT_FOUND')
    expect((await runOk(answers, { id }, admin, later)).node.participations.totalCount).toBe(1)
    expect((await runOk(answers, { id }, supervisor, later)).node.participations.totalCount).toBe(0)
    expect((await runOk(one, { id: joinedId }, admin, later)).node.status).toBe('JOINED')
  })

  it('from five on they see how many declined and why, in steps of five', async () => {
    const shop = await makeRetailerOf(db, organisation.here.territory)
    const campaignId = Buffer.from(id, 'base64').toString().split(':')[1]!
    await makeParticipation(db, {
      campaignId,
      retailerId: shop.id,
      status: 'DECLINED',
      declineReason: 'STOCK_LEFT',
    })
    const { node } = await runOk(answers, { id }, organisation.supervisor)
    expect(node.answers).toMatchObject({
      ...{ declined: 5, open: null, declineReasons: [] },
    })
    // A shop that had joined says no: no figure of theirs moves with it.
    const changing = await makeRetailerOf(db, organisation.here.territory)
    const declined = { campaignId, retailerId: changing.id, status: 'DECLINED' } as const
    await makeParticipation(db, { ...declined, declineReason: 'NO_SPACE' })
    const { answers: after } = (await runOk(answers, { id }, organisation.supervisor)).node
    expect(after).toMatchObject({ declined: 5, declineReasons: [{ reason: 'NO_SPACE', count: 5 }] })
    await makeParticipation(db, {
      ...declined,
      retailerId: (await makeRetailerOf(db, organisation.here.territory)).id,
      declineReason: 'NO_SPACE',
    })
    expect((await runOk(answers, { id }, organisation.supervisor)).node.answers.declineReasons).toEqual(
      after.declineReasons,
    )
  })

  it('another manager sees nothing of these shops, another shop nothing but its own', async () => {
    const { elsewhere, here } = organisation
    const { node } = await runOk(answers, { id }, elsewhere.manager)
    expect(node.answers).toMatchObject({ asked: 2, joined: 1, declined: 0, open: 1 })
    expect(await runRefused(one, { id: declinedId }, elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(one, { id: declinedId }, elsewhere.retailer)).toBe('NOT_FOUND')
    expect((await runOk(one, { id: declinedId }, here.retailer)).node.status).toBe('DECLINED')
    expect((await runOk(one, { id: joinedId }, elsewhere.retailer)).node.status).toBe('JOINED')
    expect(await runRefused(answers, { id }, here.retailer)).toBe('FORBIDDEN')
    expect(await runRefused(one, { id: joinedId }, null)).toBe('UNAUTHENTICATED')
  })
})
