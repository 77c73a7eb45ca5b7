import {
  dayFromNow,
  makeAssistedAct,
  makeCampaign,
  makeFile,
  makeGuidance,
  makeProduct,
  makeParticipation,
  makeReceipt,
  makeStanding,
  makeSupplyPolicy,
  makeTrace,
  makeVisit,
  now,
  type Team,
} from '@kewo/testkit'
import type { Db } from '@kewo/db'
import { globalId } from '../useSchema.ts'
import { about, type Calls, day, freshShop, plannedVisit } from './make.ts'

/** A week by whose policy the shop gets 14 units of one product. */
async function supplied(db: Db, { id }: { id: string }): Promise<string> {
  await makeStanding(db, { retailerId: id, grade: 14 })
  return (await makeSupplyPolicy(db)).version.id
}

export const shopCalls: Calls = {
  async askAnotherTime(db, team) {
    const planned = { status: 'PLANNED', plannedOn: dayFromNow(3), startedAt: null } as const
    const visit = await makeVisit(db, {
      ...{ retailerId: team.retailer.id, staffId: team.manager.id, completedAt: null },
      ...planned,
    })
    const sent = { visitId: globalId('Visit', visit), wishedOn: day(5), words: '上午去进货' }
    return { asker: team.retailer, sent }
  },
  async agreeToVisit(db, team) {
    const visitId = globalId('Visit', await plannedVisit(db, team))
    return { asker: team.retailer, sent: { visitId } }
  },
  async takeBackAssistedAct(db, { retailer, manager }) {
    const done = { act: 'sayPromiseNotKept', subjectType: 'Promise', subjectId: retailer.id }
    const act = await makeAssistedAct(db, { retailerId: retailer.id, staffId: manager.id, ...done })
    return about(retailer, 'AssistedAct', act)
  },
  async joinCampaign(db, { retailer }) {
    return about(retailer, 'Campaign', await makeCampaign(db))
  },
  async declineCampaign(db, { retailer }) {
    return about(retailer, 'Campaign', await makeCampaign(db), { reason: 'NO_SPACE' })
  },
  async setPressed(db, { retailer }) {
    const { id: aboutId } = await makeCampaign(db)
    return { asker: retailer, sent: { about: 'CAMPAIGN', aboutId, pressed: true } }
  },
  async setFavourite(db, { retailer }) {
    const productId = globalId('Product', await makeProduct(db))
    return { asker: retailer, sent: { productId, favourite: true } }
  },
  async takeNewTerms(db, { retailer }) {
    const campaign = await makeCampaign(db)
    const joined = await makeParticipation(db, { campaignId: campaign.id, retailerId: retailer.id })
    const { id: _id, ...first } = await db.campaignTerms.findUniqueOrThrow({ where: { id: joined.termsId! } })
    const second = await db.campaignTerms.create({ data: { ...first, version: 2 } })
    return about(retailer, 'Campaign', campaign, { termsId: globalId('CampaignTerms', second) })
  },
  async sendProof(db, { retailer }) {
    const campaign = await makeCampaign(db, { displayAsked: true })
    await makeParticipation(db, { campaignId: campaign.id, retailerId: retailer.id })
    const photo = await makeFile(db, { uploadedById: retailer.userId })
    const sent = { campaignId: globalId('Campaign', campaign), step: 1, photoId: photo.id }
    return { asker: retailer, sent }
  },
  async openGuidance(db, { retailer }) {
    const { version } = await makeGuidance(db)
    return { asker: retailer, sent: { versionId: globalId('GuidanceVersion', version) } }
  },
  async readGuidanceToEnd(db, { retailer }) {
    const { version } = await makeGuidance(db)
    return { asker: retailer, sent: { versionId: globalId('GuidanceVersion', version) } }
  },
  async answerGuidanceQuestion(db, { retailer }) {
    const { version } = await makeGuidance(db)
    await makeReceipt(db, { versionId: version.id, retailerId: retailer.id, readToEndAt: now })
    return { asker: retailer, sent: { versionId: globalId('GuidanceVersion', version), option: 0 } }
  },
  async openCampaign(db, { retailer }) {
    return about(retailer, 'Campaign', await makeCampaign(db), {})
  },
  async readCampaignToEnd(db, { retailer }) {
    return about(retailer, 'Campaign', await makeCampaign(db), {})
  },
  async openSupply(db, { retailer }) {
    return { asker: retailer, sent: { versionId: await supplied(db, retailer) } }
  },
  async readSupplyToEnd(db, { retailer }) {
    return { asker: retailer, sent: { versionId: await supplied(db, retailer) } }
  },
  async answerSupplyQuestion(db, { retailer }) {
    return { asker: retailer, sent: { versionId: await supplied(db, retailer), units: 16 } }
  },
  async sendSelfCheck(db, { retailer }) {
    const { version } = await makeGuidance(db)
    const block = await db.guidanceBlock.findFirstOrThrow({ where: { versionId: version.id } })
    const photo = await makeFile(db, { uploadedById: retailer.userId })
    return { asker: retailer, sent: { input: { blockId: block.id, photoId: photo.id, alike: [] } } }
  },
  async countersignTrace(db, team) {
    return about(team.retailer, 'Trace', await freshTrace(db, team), { name: '王建国' })
  },
  async disputeTrace(db, team) {
    return about(team.retailer, 'Trace', await freshTrace(db, team), { reason: '没有谈到价签' })
  },
  async rate(db, team) {
    const shop = await freshShop(db, team)
    return { asker: shop, sent: { input: { occasion: 'QUARTER', role: 'MANAGER', stars: 4 } } }
  },
  async rateLater(db, team) {
    return { asker: await freshShop(db, team), sent: {} }
  },
}

async function freshTrace(db: Db, { retailer, manager }: Team) {
  const visit = await makeVisit(db, { retailerId: retailer.id, staffId: manager.id, completedAt: now })
  return makeTrace(db, visit)
}
