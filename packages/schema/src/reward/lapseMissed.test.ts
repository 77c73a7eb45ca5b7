import { daysFromNow } from '@kewo/testkit'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { allJobs } from '../job/jobs.ts'
import { accept, money, redo, send, useRewards } from './rewards.testbed.ts'

const { db, contextFor, runOk, runRefused, organisation, joined, photoOf, proves, states } = useRewards()

/** One photo that earns ¥60, to be sent by the end of today. */
const untilToday = { displayAsked: true, rewardRule: 'FIXED' as const, proofCents: [6_000] }
const dueToday = { ...untilToday, startsAt: daysFromNow(-20), endsAt: daysFromNow(0.3) }

/** The clock of a later day. */
async function nightOf(day: number): Promise<number> {
  const context = await contextFor(null, { now: daysFromNow(day) })
  const job = allJobs().find(({ name }) => name === 'lapse-missed-photos')!
  return job.run(context)
}

/** A photo that was taken at one time, and arrives at another. */
async function arrives(id: string, shop: { userId: string }, madeAt: Date, now: Date) {
  const late = send
    .replace('$key: UUID!)', '$key: UUID!, $madeAt: DateTime)')
    .replace('step: $step,', 'step: $step, madeAt: $madeAt,')
  const sent = { id, step: 1, photo: await photoOf(shop), key: v7(), madeAt: madeAt.toISOString() }
  return { query: late, sent, options: { now } }
}

describe('a month that was let pass', () => {
  it('lapses in the night after its last day, and is no longer to be earned', async () => {
    const { shop } = await joined(dueToday)
    await nightOf(0)
    expect(await states(shop)).toEqual(['TO_EARN 6000'])
    expect(await nightOf(1)).toBe(1)
    expect(await states(shop)).toEqual(['LAPSED 6000'])
    expect(await nightOf(1)).toBe(0)
    const { rewardSums } = await runOk(money, {}, shop)
    expect(rewardSums).toContainEqual({ state: 'TO_EARN', count: 0, cents: 0 })
    expect(rewardSums).toContainEqual({ state: 'LAPSED', count: 1, cents: 6_000 })
  })

  it('is none while its photo is looked at, nor while it may be taken again', async () => {
    const { id, shop } = await joined(dueToday)
    const proof = await proves(id, shop)
    expect(await nightOf(1)).toBe(0)
    await runOk(redo, { id: proof, words: '少一张价签' }, organisation.here.manager)
    expect(await nightOf(7)).toBe(0)
    expect(await nightOf(8)).toBe(1)
    expect(await states(shop)).toEqual(['LAPSED 6000'])
  })

  it('counts after all where its photo was sent in time and was long on its way; not one that was sent late', async () => {
    const { id, shop } = await joined(dueToday)
    await nightOf(1)
    const late = await arrives(id, shop, daysFromNow(1), daysFromNow(3))
    expect(await runRefused(late.query, late.sent, shop, late.options)).toBe('ProofTooLate')
    expect(await states(shop)).toEqual(['LAPSED 6000'])
    const inTime = await arrives(id, shop, daysFromNow(0), daysFromNow(3))
    const { sendProof } = await runOk(inTime.query, inTime.sent, shop, inTime.options)
    expect(await states(shop)).toEqual(['TO_EARN 6000'])
    expect(await nightOf(4)).toBe(0)
    await runOk(accept, { id: sendProof.id }, organisation.here.manager, { now: daysFromNow(4) })
    expect(await states(shop)).toEqual(['EARNED 6000'])
    const entries = (await runOk(money, {}, shop)).rewards.nodes[0].entries
    expect(entries.map(({ state }: { state: string }) => state)).toEqual([
      ...['TO_EARN', 'LAPSED', 'TO_EARN', 'EARNED'],
    ])
  })

  it('is never lost between a photo that arrives and the clock, whichever comes first', async () => {
    const shops = await Promise.all(Array.from({ length: 12 }, () => joined(dueToday)))
    const sent = await Promise.all(
      shops.map(async ({ id, shop }) => ({
        shop,
        ...(await arrives(id, shop, daysFromNow(0), daysFromNow(2))),
      })),
    )
    const sending = sent.map(({ query, sent: args, shop, options }) => runOk(query, args, shop, options))
    // The clock strikes when the first has arrived and others are on their way.
    await Promise.race(sending)
    await Promise.all([...sending, nightOf(2), nightOf(2)])
    const lapsed = await db.rewardEntry.count({ where: { state: 'LAPSED', reward: { state: 'TO_EARN' } } })
    expect(lapsed).toBeLessThan(12)
    for (const [index, { shop }] of shops.entries()) {
      expect(await states(shop)).toEqual(['TO_EARN 6000'])
      const { sendProof } = (await sending[index])!
      await runOk(accept, { id: sendProof.id }, organisation.here.manager)
      expect(await states(shop)).toEqual(['EARNED 6000'])
    }
    expect(await nightOf(3)).toBe(0)
  })

  it('has the last day of the terms that the shop took since', async () => {
    const { id, shop, campaign } = await joined(dueToday)
    await db.campaign.update({ where: { id: campaign.id }, data: { endsAt: daysFromNow(30) } })
    const terms = await db.campaignTerms.findFirstOrThrow({ where: { campaignId: campaign.id } })
    const { id: _known, ...same } = terms
    const longer = await db.campaignTerms.create({ data: { ...same, version: 2, endsAt: daysFromNow(30) } })
    const take = `mutation ($id: ID!, $termsId: ID!, $key: UUID!) {
      takeNewTerms(id: $id, termsId: $termsId, idempotencyKey: $key) { __typename ... on Refusal { code } } }`
    await runOk(take, { id, termsId: globalId('CampaignTerms', longer), key: v7() }, shop)
    expect(await nightOf(2)).toBe(0)
    expect(await states(shop)).toEqual(['TO_EARN 6000'])
  })
})
