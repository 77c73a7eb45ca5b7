import { makeCampaign, makeFile, makeParticipation, makeProof, makeReward } from '@kewo/testkit'
import { globalId } from '../useSchema.ts'
import type { Scenarios, World } from './world.ts'

/** The shop has joined a campaign that pays a photo, and sent one. */
async function proved(world: World, paid = true) {
  const { east, here } = world.organisation
  const rule = paid ? { rewardRule: 'FIXED' as const, proofCents: [6_000] } : {}
  const over = { title: '春雪上柜', displayAsked: true, ...rule }
  const campaign = await makeCampaign(world.db, over, { regionIds: [east.id] })
  const answer = { campaignId: campaign.id, retailerId: here.retailer.id }
  const { id: participationId } = await makeParticipation(world.db, answer)
  const photo = await makeFile(world.db, { uploadedById: here.retailer.userId })
  const sent = { participationId, sentById: here.retailer.userId, photoId: photo.id }
  const proof = await makeProof(world.db, sent)
  const reward = paid ? await makeReward(world.db, { participationId }) : null
  return { reward, id: globalId('Proof', proof) }
}

/** The same, accepted by the manager and approved by the supervisor. */
async function approved(world: World): Promise<string> {
  const { here, supervisor } = world.organisation
  const { id, reward } = await proved(world)
  await world.does('acceptProof', { id }, here.manager)
  const rewardId = globalId('Reward', reward!)
  await world.does('approveReward', { id: rewardId }, supervisor)
  return rewardId
}

export const rewardScenarios: Scenarios<'PROOF_' | 'REWARD_'> = {
  async PROOF_ACCEPTED(world) {
    const { id } = await proved(world, false)
    await world.does('acceptProof', { id }, world.organisation.here.manager)
    return { shop: '《春雪上柜》的照片合格了，谢谢您' }
  },
  async PROOF_REDO(world) {
    const { id } = await proved(world)
    await world.does('redoProof', { id, words: '少一张价签' }, world.organisation.here.manager)
    return { shop: '《春雪上柜》的照片请再拍一张：少一张价签' }
  },
  async REWARD_EARNED(world) {
    const { id } = await proved(world)
    await world.does('acceptProof', { id }, world.organisation.here.manager)
    return { shop: '《春雪上柜》的照片合格了，得 ¥60.00' }
  },
  async REWARD_PAID(world) {
    const { admin } = world.organisation
    await approved(world)
    await world.does('makePaymentFile', {}, admin)
    const file = await world.db.paymentFile.findFirstOrThrow({
      orderBy: { number: 'desc' },
      include: { lines: { include: { reward: true } } },
    })
    const lines = file.lines.map(({ cents, reward }, index) => ({
      ...{ row: index + 2, number: reward.number, cents },
    }))
    await world.does('confirmPayment', { id: globalId('PaymentFile', file), lines }, admin)
    return { shop: '1 笔奖励已付，共 ¥60.00' }
  },
  async REWARD_REVERSED(world) {
    const id = await approved(world)
    const { supervisor } = world.organisation
    await world.does('reverseReward', { id, reason: '记了两次' }, supervisor)
    return { shop: '《春雪上柜》的 ¥60.00 收回了：记了两次' }
  },
}
