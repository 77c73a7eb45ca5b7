import { proofStates, rewardStates, type RewardState } from '@kewo/domain'
import { daysFromNow, now } from '@kewo/testkit'
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
      by: fc.constantFrom('reviewer', 'another', 'clock'),
      inFile: fc.boolean(),
    })
    let step = 1
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 14 }),
        fc.constantFrom(...proofStates),
        fc.constantFrom(-2, 2, null),
        async (entries, photo, dueIn) => {
          step += 1
          const sent = { participationId, step, sentAt: now, sentById: shop.userId }
          const reviewed = { state: photo, reviewedById: staffId, reviewedAt: now }
          const proof = await db.proof.create({ data: { ...sent, ...(photo === 'WAITING' ? {} : reviewed) } })
          const reward = await db.reward.create({
            data: {
              participationId,
              step,
              cents: 100,
              changedAt: now,
              dueOn: dueIn === null ? null : daysFromNow(dueIn),
            },
          })
          for (const { state, cents, withProof, by, inFile } of entries) {
            const byId = { reviewer: staffId, another: organisation.admin.id, clock: null }[by]
            if (inFile) await tries(() => giveOutByHand(reward.id, cents))
            await tries(() =>
              db.rewardEntry.create({
                data: {
                  ...{ rewardId: reward.id, state, cents, at: now, byId },
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
          expect(sums('EARNED').length).toBeLessThanOrEqual(photo === 'ACCEPTED' ? 1 : 0)
          expect(sums('PAID').length).toBeLessThanOrEqual(sums('APPROVED').length)
          const total = (state: RewardState) => sums(state).reduce((sum, { cents }) => sum + cents, 0)
          expect(total('PAID')).toBeLessThanOrEqual(total('APPROVED'))
          expect(total('APPROVED')).toBeLessThanOrEqual(total('EARNED'))
          expect(sums('APPROVED').every(({ byId }) => byId !== staffId)).toBe(true)
          // Missed is what is over, by the clock, while no photo is looked at or accepted; and what is missed is not paid.
          if (dueIn !== -2 || photo !== 'REDO') expect(sums('LAPSED')).toEqual([])
          expect(sums('LAPSED').every(({ byId }) => byId === null)).toBe(true)
          for (const [index, { state }] of ledger.entries())
            if (state === 'LAPSED') expect([undefined, 'TO_EARN']).toContain(ledger[index + 1]?.state)
          const last = ledger.at(-1)
          const row = await db.reward.findUniqueOrThrow({ where: { id: reward.id } })
          if (last) expect([row.state, row.cents]).toEqual([last.state, last.cents])
        },
      ),
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
