import {
  daysFromNow,
  makeCampaign,
  makeFile,
  makeGuidance,
  makeParticipation,
  makeReceipt,
  makeRetailerOf,
  makeSupplyPolicy,
  makeVisit,
  mondayFromNow,
  makeSelfCheck,
  now,
} from '@kewo/testkit'
import { v7 } from 'uuid'
import { globalId } from '../useSchema.ts'
import { record } from '../visiting.ts'
import type { Scenarios, World } from './world.ts'

/** A campaign for the shops of `here`, which lasts until Saturday 5 December. */
async function campaigned(world: World, over: object = {}) {
  const { east } = world.organisation
  const row = await makeCampaign(world.db, { title: '春雪上柜', ...over }, { regionIds: [east.id] })
  return { row, id: globalId('Campaign', row) }
}

/** Shops of `here`: one that has declined, and one whose licence has run out. */
async function others(world: World, campaignId?: string) {
  const { territory } = world.organisation.here
  const declined = world.meet('declined', await makeRetailerOf(world.db, territory))
  const expired = { licenceExpiresOn: daysFromNow(-1) }
  const unlicensed = world.meet('unlicensed', await makeRetailerOf(world.db, territory, expired))
  if (campaignId)
    await makeParticipation(world.db, { campaignId, retailerId: declined.id, status: 'DECLINED' })
  return { declined, unlicensed }
}

const inputOf = (
  world: World,
  row: { brandId: string; startsAt: Date | null; endsAt: Date | null },
  productId: string,
) => ({
  ...{
    brandId: globalId('Brand', { id: row.brandId }),
    productIds: [globalId('Product', { id: productId })],
  },
  ...{ title: '春雪上柜（改）', body: '收银台左手第一格。', gain: '每条多赚 12 元', displayAsked: false },
  ...{ startsAt: row.startsAt, endsAt: row.endsAt },
  audience: { regionIds: [globalId('Region', world.organisation.east)] },
})

const guided = async (world: World) => {
  const { east, supervisor, here } = world.organisation
  const guidance = await makeGuidance(world.db, { authorId: supervisor.id }, { regionIds: [east.id] })
  await world.db.guidanceVersion.update({
    where: { id: guidance.version.id },
    data: { title: '收银台怎么摆' },
  })
  const receipt = { versionId: guidance.version.id, retailerId: here.retailer.id }
  return { guidance, receipt, id: globalId('Guidance', guidance) }
}

/** The shop sends a photo of its own. */
async function checked(world: World) {
  const { guidance, receipt } = await guided(world)
  const { version } = guidance
  const block = await world.db.guidanceBlock.findFirstOrThrow({ where: { versionId: version.id } })
  const { retailer } = world.organisation.here
  const photo = await makeFile(world.db, { uploadedById: retailer.userId })
  await world.does(
    'sendSelfCheck',
    { input: { blockId: block.id, photoId: photo.id, alike: [], idempotencyKey: v7() } },
    retailer,
  )
  return { version, receipt }
}

const wholeDraft = (title: string) => ({
  ...{ title, blocks: [{ kind: 'STEP', title: '擦干净台面' }] },
  ...{ question: '第一层放什么？', options: ['新品', '价签'], rightOption: 0 },
})

/** A further version is written and published by the supervisor. */
async function publishAgain(world: World, id: string, title: string, over: object = {}) {
  const { supervisor } = world.organisation
  const draft = { ...wholeDraft(title), ...over }
  await world.does('saveGuidanceDraft', { id, draft }, supervisor)
  await world.does('publishGuidance', { id }, supervisor)
  await world.clock('tell-announcements')
}

async function movesEnd(world: World, args: { endsAt: Date; reason: string }) {
  const { row, id } = await campaigned(world)
  await others(world, row.id)
  await world.does('moveCampaignEnd', { id, ...args }, world.organisation.admin)
  await world.clock('tell-announcements')
}

export const brandScenarios: Scenarios<'CAMPAIGN_' | 'GUIDANCE_' | 'SUPPLY_'> = {
  async CAMPAIGN_PUBLISHED(world) {
    const { admin } = world.organisation
    const startsAt = daysFromNow(1)
    const { row, id } = await campaigned(world, { publishedAt: null, startsAt })
    await others(world, row.id)
    await world.does('publishCampaign', { id }, admin)
    // Before it starts no shop sees it.
    await world.clock('tell-announcements', now)
    const early = await world.toldOf('CAMPAIGN_PUBLISHED')
    if ('shop' in early) throw new Error('told before it starts')
    await world.clock('tell-announcements', startsAt)
    await world.clock('tell-announcements', startsAt)
    return {
      shop: '有新活动《春雪上柜》，12 月 6 日结束，看看要不要参加',
      manager: '您的店有新活动《春雪上柜》，12 月 6 日结束',
    }
  },
  async CAMPAIGN_CHANGED(world) {
    const { row, id } = await campaigned(world, { startsAt: daysFromNow(2) })
    const { productId } = await world.db.campaignProduct.findFirstOrThrow({ where: { campaignId: row.id } })
    const args = { id, input: inputOf(world, row, productId) }
    await world.does('updateCampaign', args, world.organisation.admin)
    await world.clock('tell-announcements')
    return { manager: '活动《春雪上柜（改）》改了，请再看一看' }
  },
  async CAMPAIGN_MATERIAL_SHORT(world) {
    const { here, department } = world.organisation
    const { row } = await campaigned(world, { material: '桌面小架一个' })
    const answer = await makeParticipation(world.db, { campaignId: row.id, retailerId: here.retailer.id })
    const came = { campaignId: row.id, regionId: department.id, count: 1, byId: here.manager.id, at: now }
    await world.db.materialEntry.create({ data: came })
    const visit = await makeVisit(world.db, {
      ...{ retailerId: here.retailer.id, staffId: here.manager.id, status: 'IN_PROGRESS', startedAt: now },
      completedAt: null,
    })
    const materials = [{ participationId: globalId('Participation', answer), count: 3 }]
    const args = { id: globalId('Visit', visit), trace: record(), promises: [], materials }
    await world.does('completeVisit', args, here.manager)
    return {
      manager: `《春雪上柜》的物料：在${here.retailer.name}送了 3 件，库存里只够记 1 件；请管理员核对库存`,
    }
  },
  async CAMPAIGN_ENDING(world) {
    const { row } = await campaigned(world, { startsAt: daysFromNow(-9), endsAt: daysFromNow(3) })
    await others(world, row.id)
    for (const at of [now, daysFromNow(1)]) {
      await world.clock('tell-of-ending-campaigns', at)
      await world.clock('tell-announcements', at)
    }
    return { shop: '活动《春雪上柜》11 月 26 日结束' }
  },
  async CAMPAIGN_CANCELLED(world) {
    const { admin } = world.organisation
    const { row, id } = await campaigned(world)
    const { unlicensed } = await others(world, row.id)
    await makeParticipation(world.db, { campaignId: row.id, retailerId: unlicensed.id })
    await world.does('cancelCampaign', { id, reason: '厂家缺货' }, admin)
    await world.clock('tell-announcements')
    const words = '活动《春雪上柜》已取消：厂家缺货'
    return { shop: words, manager: words, unlicensed: '品牌活动里有新消息' }
  },
  async CAMPAIGN_TERMS_CHANGED(world) {
    const { row, id } = await campaigned(world)
    await others(world, row.id)
    await makeParticipation(world.db, { campaignId: row.id, retailerId: world.organisation.here.retailer.id })
    const input = { body: '连放两格', gain: '每条多赚 14 元', displayAsked: false }
    const args = { id, input, reason: '毛利提高了' }
    await world.does('changeCampaignTerms', args, world.organisation.admin)
    await world.clock('tell-announcements')
    return {
      shop: '活动《春雪上柜》的约定有了新的一版：毛利提高了。您的不变，也可以换成新的',
      manager: '活动《春雪上柜》的约定有了新的一版：毛利提高了',
    }
  },
  async CAMPAIGN_EXTENDED(world) {
    const words = '活动《春雪上柜》延长到 12 月 13 日：卖得好'
    await movesEnd(world, { endsAt: daysFromNow(20), reason: '卖得好' })
    return { shop: words, manager: words }
  },
  async CAMPAIGN_ENDS_EARLY(world) {
    const words = '活动《春雪上柜》提前到 11 月 28 日结束：厂家停产'
    await movesEnd(world, { endsAt: daysFromNow(5), reason: '厂家停产' })
    return { shop: `${words}。已得的照付`, unlicensed: '品牌活动里有新消息', manager: words }
  },
  async GUIDANCE_PUBLISHED(world) {
    const { id } = await guided(world)
    await world.db.guidanceVersion.updateMany({ data: { publishedAt: null } })
    await others(world)
    await publishAgain(world, id, '收银台怎么摆')
    return {
      shop: '有新的指导《收银台怎么摆》，请您看看',
      declined: '有新的指导《收银台怎么摆》，请您看看',
      manager: '您的店有新的指导《收银台怎么摆》',
    }
  },
  async GUIDANCE_CHANGED(world) {
    const { id, receipt } = await guided(world)
    await makeReceipt(world.db, receipt)
    await publishAgain(world, id, '收银台新摆法')
    return {
      shop: '您看过的指导《收银台新摆法》改了，请再看一看',
      manager: '您的店的指导《收银台新摆法》改了',
    }
  },
  async GUIDANCE_CHECK_SENT(world) {
    await checked(world)
    const { name } = await world.db.retailer.findUniqueOrThrow({
      where: { id: world.organisation.here.retailer.id },
    })
    return { manager: `${name}照《收银台怎么摆》摆好拍了照片，自己看还差 0 处` }
  },
  async GUIDANCE_CHECK_ANSWERED(world) {
    const { version, receipt } = await checked(world)
    const check = await makeSelfCheck(world.db, { versionId: version.id, retailerId: receipt.retailerId })
    const { manager } = world.organisation.here
    await world.does('answerSelfCheck', { id: globalId('SelfCheck', check), answer: '再往左一格' }, manager)
    return { shop: `${manager.name}看了您照《收银台怎么摆》拍的照片：再往左一格` }
  },
  async GUIDANCE_NOT_PUBLISHED(world) {
    const { guidance, id } = await guided(world)
    const { supervisor, admin } = world.organisation
    await world.does('saveGuidanceDraft', { id, draft: wholeDraft('收银台怎么摆') }, supervisor)
    await world.does('scheduleGuidance', { id, publishAt: daysFromNow(3) }, admin)
    const nobody = await world.db.audience.create({ data: { gradeFrom: 30, gradeTo: 30 } })
    await world.db.guidance.update({ where: { id: guidance.id }, data: { audienceId: nobody.id } })
    await world.clock('publish-scheduled-guidance', daysFromNow(3))
    const words = '《收银台怎么摆》到了时间，没有发布成：请打开看看还缺什么，再定一次时间'
    return { supervisor: words, admin: words }
  },
  async GUIDANCE_WITHDRAWN(world) {
    const { id, receipt } = await guided(world)
    await others(world)
    await makeReceipt(world.db, receipt)
    await world.does('withdrawGuidance', { id }, world.organisation.supervisor)
    await world.clock('tell-announcements')
    return { shop: '您看过的指导《收银台怎么摆》已收回，不用再照着做' }
  },
  async GUIDANCE_REMINDER(world) {
    const { supervisor } = world.organisation
    const { guidance } = await guided(world)
    await world.does('remindShops', { of: globalId('GuidanceVersion', guidance.version) }, supervisor)
    return { shop: `${supervisor.name}请您看看《收银台怎么摆》` }
  },
  async CAMPAIGN_REMINDER(world) {
    const { supervisor } = world.organisation
    const { row, id } = await campaigned(world)
    // Who has declined has opened it; who has no valid licence cannot read of it.
    await others(world, row.id)
    await world.does('remindShops', { of: id }, supervisor)
    return { shop: `${supervisor.name}请您看看活动《春雪上柜》，参不参加都随您` }
  },
  async SUPPLY_REMINDER(world) {
    const { supervisor, admin } = world.organisation
    const { id } = await planned(world)
    await world.does('publishSupplyPolicy', { id, orderUntil: 1080 }, admin)
    const version = await world.db.supplyPolicyVersion.findFirstOrThrow({
      where: { publishedAt: { not: null } },
    })
    await world.does('remindShops', { of: globalId('SupplyPolicyVersion', version) }, supervisor)
    return { shop: `${supervisor.name}请您看看 11 月 23 日开始的一周能订多少` }
  },
  async SUPPLY_PUBLISHED(world) {
    const { id } = await planned(world)
    // One of grade 10, and one that may not read of brands.
    await others(world)
    await world.does('publishSupplyPolicy', { id, orderUntil: 1080 }, world.organisation.admin)
    await world.clock('tell-announcements')
    const words = '11 月 23 日开始的一周，投放策略发布了'
    return {
      shop: '11 月 23 日开始的一周，您能订的货出来了，看看每样能订多少',
      declined: '11 月 23 日开始的一周，您能订的货出来了，看看每样能订多少',
      ...{ manager: words, 'manager elsewhere': words },
    }
  },
  async SUPPLY_CORRECTED(world) {
    const { admin, elsewhere } = world.organisation
    const { id, week, productId } = await planned(world)
    // The other shop's grade is given what it was given before.
    await world.db.retailer.update({ where: { id: elsewhere.retailer.id }, data: { grade: 20 } })
    await world.does('publishSupplyPolicy', { id, orderUntil: 1080 }, admin)
    await world.does('startSupplyPolicy', { week: week.toISOString().slice(0, 10) }, admin)
    const draft = { publishedAt: null, policy: { week } }
    const rule = await world.db.supplyRule.findFirstOrThrow({ where: { version: draft } })
    const quantities = rule.quantities.map((cell, index) => (index === 13 ? 10 : cell))
    await world.db.supplyRule.update({ where: { id: rule.id }, data: { quantities } })
    const reason = '到货少了'
    await world.does('publishSupplyPolicy', { id, orderUntil: 1080, reason }, admin)
    await world.clock('tell-announcements')
    const { name, unit } = await world.db.product.findUniqueOrThrow({ where: { id: productId } })
    const words = `11 月 23 日开始的一周，投放策略有更正（${name}）：到货少了`
    return {
      shop: `11 月 23 日开始的一周，能订的货有更正：${name}从 14 ${unit} 改为 10 ${unit}。到货少了`,
      ...{ manager: words, 'manager elsewhere': words },
    }
  },
}

/** A draft for this week, in which each grade gets as many as it is high; the shop of `here` has grade 14, the other none. */
async function planned({ db, organisation: { here } }: World) {
  await db.supplyReceipt.deleteMany()
  await db.supplyRule.deleteMany()
  await db.supplyPolicyVersion.deleteMany()
  await db.supplyStanding.deleteMany()
  await db.retailer.updateMany({ data: { grade: null } })
  await db.retailer.update({ where: { id: here.retailer.id }, data: { grade: 14 } })
  const week = mondayFromNow()
  const policy = await makeSupplyPolicy(db, { week, publishedAt: null })
  const { productId } = await db.supplyRule.findFirstOrThrow({ where: { versionId: policy.version.id } })
  return { id: globalId('SupplyPolicy', policy), week, productId }
}
