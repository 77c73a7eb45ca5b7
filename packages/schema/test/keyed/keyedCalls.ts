import {
  dayFromNow,
  makeBrand,
  makeCampaign,
  makeGuidance,
  makeParticipation,
  makeReward,
  makeSelfCheck,
  now,
} from '@kewo/testkit'
import { globalId } from '../useSchema.ts'
import { helpRequestCalls } from './helpRequestCalls.ts'
import { day, freshShop, type Make } from './make.ts'
import { promiseCalls } from './promiseCalls.ts'
import { shopCalls } from './shopCalls.ts'
import { visitCalls } from './visitCalls.ts'

/** For each mutation that takes an idempotency key, a call that is taken. One that is missing here fails the tests. */
export const keyedCalls: Record<string, Make> = {
  ...helpRequestCalls,
  ...shopCalls,
  ...visitCalls,
  ...promiseCalls,
  async createCampaign(db, { admin }) {
    const brandId = globalId('Brand', await makeBrand(db))
    const words = { title: '新品陈列', body: '摆在第一格', gain: '每条多赚 2 元' }
    const input = { brandId, productIds: [], ...words, displayAsked: false, audience: {} }
    return { asker: admin, sent: { input } }
  },
  async duplicateCampaign(db, { admin }) {
    return { asker: admin, sent: { id: globalId('Campaign', await makeCampaign(db)) } }
  },
  async stockMaterial(db, { admin }) {
    const campaign = await makeCampaign(db, { material: '小架一个' })
    const region = globalId('Region', await db.region.findFirstOrThrow({ where: { closedAt: null } }))
    return { asker: admin, sent: { campaignId: globalId('Campaign', campaign), regionId: region, count: 5 } }
  },
  async handOutMaterial(db, { manager, retailer }) {
    const campaign = await makeCampaign(db, { material: '小架一个' })
    const joined = await makeParticipation(db, { campaignId: campaign.id, retailerId: retailer.id })
    const { regionId } = await db.retailer.findUniqueOrThrow({ where: { id: retailer.id } })
    const { createdById: byId } = campaign
    await db.materialEntry.create({ data: { campaignId: campaign.id, regionId, count: 5, byId, at: now } })
    return { asker: manager, sent: { participationId: globalId('Participation', joined), count: 1 } }
  },
  async takeBackMaterial(db, { manager, retailer }) {
    const campaign = await makeCampaign(db, { material: '小架一个' })
    const joined = await makeParticipation(db, { campaignId: campaign.id, retailerId: retailer.id })
    const { regionId } = await db.retailer.findUniqueOrThrow({ where: { id: retailer.id } })
    const entry = { campaignId: campaign.id, regionId, byId: manager.id, at: now }
    await db.materialEntry.create({ data: { ...entry, count: 5 } })
    const handed = await db.materialEntry.create({
      data: { ...entry, participationId: joined.id, count: -1 },
    })
    return { asker: manager, sent: { id: globalId('MaterialHandedOut', handed) } }
  },
  async makePaymentFile(db, { admin, retailer }) {
    const joined = { campaignId: (await makeCampaign(db)).id, retailerId: retailer.id }
    const { id: participationId } = await makeParticipation(db, joined)
    const { id: rewardId, cents } = await makeReward(db, { participationId, step: 0, cents: 100 })
    for (const state of ['EARNED', 'APPROVED'] as const)
      await db.rewardEntry.create({ data: { rewardId, state, cents, at: now } })
    return { asker: admin, sent: {} }
  },
  async answerSelfCheck(db, { admin, retailer }) {
    const { version } = await makeGuidance(db)
    const check = await makeSelfCheck(db, { versionId: version.id, retailerId: retailer.id })
    return { asker: admin, sent: { id: globalId('SelfCheck', check), answer: '再往左一格' } }
  },
  async duplicateGuidance(db, { manager }) {
    return { asker: manager, sent: { id: globalId('Guidance', await makeGuidance(db)) } }
  },
  async startGuidance(_db, { manager }) {
    return { asker: manager, sent: { input: { kind: 'DISPLAY', title: '收银台怎么摆' } } }
  },
  async startSupplyPolicy(db, { admin }) {
    // What is begun already is answered with by whatever key.
    await db.supplyPolicyVersion.deleteMany({ where: { publishedAt: null } })
    await db.supplyPolicy.deleteMany({ where: { versions: { none: {} } } })
    return { asker: admin, sent: { week: day(7) } }
  },
  async planVisits(db, team) {
    // One at a time for each person.
    await db.visitPlan.deleteMany({ where: { staffId: team.manager.id } })
    const known = { longitude: 111.6, latitude: 31.9, placeStatus: 'KNOWN', lastVisitedAt: dayFromNow(-40) }
    await freshShop(db, team, known)
    const numbers = { weeks: 4, mostVisits: 15, visitMinutes: 20, seconds: 1 }
    const start = { longitude: 111.6, latitude: 31.9 }
    return { asker: team.manager, sent: { input: { firstDay: day(7), daysOff: [], ...numbers, start } } }
  },
}
