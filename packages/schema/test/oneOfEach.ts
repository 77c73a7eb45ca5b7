import {
  makeAssistedAct,
  makeBrand,
  makeCadence,
  makeCampaign,
  makeFile,
  makeFinding,
  makeGuidance,
  makeHelpRequest,
  makeParticipation,
  makeProduct,
  makeProof,
  makePromise,
  makeRating,
  makeReceipt,
  makeSelfCheck,
  makeReward,
  makeSession,
  makeStanding,
  makeSupplyPolicy,
  makeTrace,
  makeVisit,
  makeVisitPlan,
  makeVisitWish,
  now,
  type Team,
} from '@kewo/testkit'
import type { Db } from '@kewo/db'
import { v7 } from 'uuid'

type Options = {
  /** Stands in every text about the shop. */
  text: string
  /** Stands in every offer to the shops of `regionIds`. */
  offer: string
  regionIds: string[]
}

/** A row of each type of node. */
export type Rows = Record<string, { id: string }>

/** One row of everything that can be about a shop, of what its manager plans, of what is offered to it, and of what these name. */
export async function oneOfEach(
  db: Db,
  { territory, retailer, manager }: Team,
  { text, offer, regionIds }: Options,
): Promise<{ about: Rows; plans: Rows; offers: Rows; named: Rows }> {
  const served = { retailerId: retailer.id, staffId: manager.id }
  const about = { name: text, holderName: text, contactName: text, address: text, phone: text }
  await db.retailer.update({ where: { id: retailer.id }, data: about })
  const request = await makeHelpRequest(db, { retailerId: retailer.id, words: text })
  const message = await db.helpRequestMessage.create({
    data: { requestId: request.id, body: text, at: now },
  })
  const visit = await makeVisit(db, { ...served, reason: text })
  const words = { commentary: text, summary: text, heard: text, signatureName: text }
  const trace = await makeTrace(db, visit, words)
  await makeFinding(db, { traceId: trace.id, words: text, fix: text })
  const assisted = await makeAssistedAct(db, { ...served, subjectId: message.id })
  const wish = await makeVisitWish(db, { visitId: visit.id, words: text, reply: text })
  const { plan, day, stop, leftOut } = await makeVisitPlan(db, served)
  const notification = await db.notification.create({
    data: { userId: retailer.userId, kind: 'PASSWORD_RESET', params: { name: text } },
  })
  const offered = { title: offer, body: offer, gain: offer }
  const campaign = await makeCampaign(db, offered, { regionIds })
  const answer = { campaignId: campaign.id, retailerId: retailer.id }
  await makeStanding(db, { retailerId: retailer.id })
  const supply = await makeSupplyPolicy(db)
  const rule = await db.supplyRule.findFirstOrThrow({ where: { versionId: supply.version.id } })
  await db.orderLine.create({
    data: { retailerId: retailer.id, productId: rule.productId, week: supply.week, wanted: 6, given: 5 },
  })
  const other = await makeCampaign(db, offered, { regionIds })
  const joined = await makeParticipation(db, { campaignId: other.id, retailerId: retailer.id })
  const material = { campaignId: other.id, regionId: territory.regionId, byId: manager.id, at: now }
  await db.materialEntry.create({ data: { ...material, count: 3 } })
  const handed = await db.materialEntry.create({
    data: { ...material, participationId: joined.id, visitId: visit.id, count: -1 },
  })
  const promised = { participationId: joined.id, sentById: retailer.userId }
  const reviewed = { state: 'REDO', reviewedById: manager.id, reviewedAt: now, words: text } as const
  const photo = await makeFile(db, { uploadedById: retailer.userId })
  const proof = await makeProof(db, { ...promised, ...reviewed, photoId: photo.id })
  const reward = await makeReward(db, { participationId: joined.id })
  const { cents } = reward
  await db.rewardEntry.create({
    data: { rewardId: reward.id, state: 'REVERSED', cents, at: now, byId: manager.id, reason: text },
  })
  const paid = await makeReward(db, { participationId: joined.id, step: 0, cents: 100 })
  for (const state of ['EARNED', 'APPROVED'] as const)
    await db.rewardEntry.create({ data: { rewardId: paid.id, state, cents: 100, at: now } })
  const paymentFile = await db.paymentFile.create({
    data: {
      ...{ createdById: manager.id, createdAt: now },
      lines: { create: { rewardId: paid.id, cents: 100 } },
    },
  })
  const guidance = await makeGuidance(db, { authorId: manager.id }, { regionIds })
  await db.guidanceVersion.updateMany({ where: { guidanceId: guidance.id }, data: { title: offer } })
  await db.campaignReceipt.create({
    data: { campaignId: campaign.id, retailerId: retailer.id, openedAt: now },
  })
  return {
    about: {
      ...{ Retailer: retailer, HelpRequest: request, HelpRequestMessage: message },
      ...{ Visit: visit, VisitWish: wish, Trace: trace, Notification: notification },
      NoticePreference: await db.noticePreference.create({ data: { id: retailer.userId, email: text } }),
      Promise: await makePromise(db, { ...served, visitId: visit.id, text }),
      Rating: await makeRating(db, { ...served, role: 'MANAGER', words: text }),
      Participation: await makeParticipation(db, { ...answer, status: 'DECLINED', declineWords: text }),
      SupplyReceipt: await db.supplyReceipt.create({
        data: { versionId: supply.version.id, retailerId: retailer.id, openedAt: now },
      }),
      Proof: proof,
      MaterialHandedOut: handed,
      Reward: reward,
      Receipt: await makeReceipt(db, { versionId: guidance.version.id, retailerId: retailer.id }),
      AssistedAct: assisted,
      SelfCheck: await makeSelfCheck(db, {
        ...{ versionId: guidance.version.id, retailerId: retailer.id, answer: text },
        points: [{ tone: 'DO', words: text, wordsEn: null, alike: true }],
      }),
    },
    plans: { VisitPlan: plan, VisitPlanDay: day, VisitPlanStop: stop, VisitPlanLeftOut: leftOut },
    offers: {
      ...{ Campaign: campaign, Guidance: guidance, GuidanceVersion: guidance.version },
      CampaignTerms: { id: joined.termsId! },
    },
    named: {
      ...{ SupplyPolicy: supply, SupplyPolicyVersion: supply.version, SupplyRule: rule },
      ...{ Territory: territory, Staff: manager, Region: { id: territory.regionId } },
      ...{ Brand: await makeBrand(db), Product: await makeProduct(db), File: await makeFile(db) },
      TerritoryGift: await db.territoryGift.create({
        data: {
          ...{ territoryId: territory.id, giverId: manager.id, givenAt: now },
          shops: { create: { retailerId: retailer.id, fromRegionId: territory.regionId } },
        },
      }),
      Cadence: await makeCadence(db, {}, { regionIds }),
      DeviceOutbox: await db.deviceOutbox.create({
        data: {
          ...{ userId: manager.userId, waiting: 1, refused: 0, oldestAt: new Date(0), toldAt: now },
          sessionId: (await makeSession(db, { userId: manager.userId })).id,
          matters: [{ subject: 'VISIT', retailerId: retailer.id, count: 1 }],
        },
      }),
      OutboxFile: await db.outboxFile.create({
        data: { userId: manager.userId, keptAt: now, acts: [toldAct(retailer)] },
      }),
      FailedWork: await db.failedWork.create({
        data: { queue: 'deliver', key: v7(), data: {}, since: now, failedAt: now, errorNumber: v7() },
      }),
      PaymentFile: paymentFile,
      RegisterImport: await db.registerImport.create({
        data: { fileName: 'shops.csv', fileHash: v7(), mappingName: 'x', mapping: {}, startedAt: now },
      }),
    },
  }
}

/** As it is told of an act in a file of an outbox. */
const toldAct = ({ id }: { id: string }) => ({
  ...{ key: v7(), kind: 'VISIT', retailerId: id, madeAt: now.toISOString(), pictures: 0 },
  standing: 'NEW',
})
