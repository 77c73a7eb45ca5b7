import { rewardStates, type RewardState } from '@kewo/domain'
import { now } from '@kewo/testkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { useRewards } from './rewards.testbed.ts'

const { db, organisation, joined } = useRewards()

describe('the ledger itself', () => {
  it('holds whatever is written to it: nothing without its cause, nothing twice, paid ≤ approved', async () => {
    const { campaign, shop } = await joined({ displayAsked: true, rewardRule: 'FIXED', proofCents: [100] })
    const { id: participationId } = await db.participation.findFirstOrThrow({
      where: { campaignId: campaign.id, retailerId: shop.id },
    })
    const staffId = organisation.here.manager.id
    const seed = Math.floor(Math.random() * 2 ** 31)
    console.info(`seed of the ledger: ${seed}`)
    const entry = fc.record({
      state: fc.constantFrom<RewardState>(...rewardStates),
      cents: fc.constantFrom(60, 100, 100, 100, 140),
      withProof: fc.boolean(),
      byReviewer: fc.boolean(),
      inFile: fc.boolean(),
    })
    let step = 1
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 14 }), fc.boolean(), async (entries, accepted) => {
        step += 1
        const sent = { participationId, step, sentAt: now, sentById: shop.userId }
        const reviewed = { state: 'ACCEPTED' as const, reviewedById: staffId, reviewedAt: now }
        const proof = await db.proof.create({ data: { ...sent, ...(accepted ? reviewed : {}) } })
        const reward = await db.reward.create({ data: { participationId, step, cents: 100, changedAt: now } })
        for (const { state, cents, withProof, byReviewer, inFile } of entries) {
          const by = byReviewer ? staffId : organisation.admin.id
          if (inFile) await tries(() => giveOutByHand(reward.id, cents))
          await tries(() =>
            db.rewardEntry.create({
              data: {
                ...{ rewardId: reward.id, state, cents, at: now, byId: by },
                proofId: withProof ? proof.id : null,
              },
            }),
          )
        }
        const ledger = await db.rewardEntry.findMany({
          where: { rewardId: reward.id },
          orderBy: { id: 'asc' },
        })
        const sums = (state: RewardState) => ledger.filter((one) => one.state === state)
        expect(sums('EARNED').length).toBeLessThanOrEqual(accepted ? 1 : 0)
        expect(sums('PAID').length).toBeLessThanOrEqual(sums('APPROVED').length)
        const total = (state: RewardState) => sums(state).reduce((sum, { cents }) => sum + cents, 0)
        expect(total('PAID')).toBeLessThanOrEqual(total('APPROVED'))
        expect(total('APPROVED')).toBeLessThanOrEqual(total('EARNED'))
        expect(sums('APPROVED').every(({ byId }) => byId !== staffId)).toBe(true)
        const last = ledger.at(-1)
        const row = await db.reward.findUniqueOrThrow({ where: { id: reward.id } })
        if (last) expect([row.state, row.cents]).toEqual([last.state, last.cents])
      }),
      { seed, numRuns: 40 },
    )
    await expect(db.reward.updateMany({ data: { state: 'PAID' } })).rejects.toThrow(/by its entries/)
    await expect(db.rewardEntry.deleteMany()).rejects.toThrow(/append-only/)
  })
})

async function giveOutByHand(rewardId: string, cents: number): Promise<void> {
  await db.$transaction(async (transaction) => {
    const file = await transaction.paymentFile.create({
      data: { createdById: organisation.admin.id, createdAt: now },
    })
    await transaction.paymentLine.create({ data: { fileId: file.id, rewardId, cents } })
  })
}

/** Does what the database may refuse. */
async function tries(act: () => Promise<unknown>): Promise<void> {
  try {
    await act()
  } catch (error) {
    if (!/reward|unique|Unique/.test(String(error))) throw error
  }
}
