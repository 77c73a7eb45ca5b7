import { daysFromNow, now } from '@kewo/testkit'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { join, decline, money, standing, useRewards } from './rewards.testbed.ts'

const { db, runOk, runRefused, refusalOf, seen, organisation, joined, photoOf, proves, states } = useRewards()

describe('what a shop is promised', () => {
  it('stands there from the day of joining, goes when it leaves, and comes back with it', async () => {
    const { id, shop } = await joined()
    // Joining earns at once; a small sum needs no second person.
    const promised = ['APPROVED 4000', 'TO_EARN 6000', 'TO_EARN 6000', 'TO_EARN 8000']
    expect(await states(shop)).toEqual(promised)
    await runOk(decline, { id, key: v7() }, shop)
    expect(await states(shop)).toEqual(promised.map((line) => line.replace(/\w+/, 'REVERSED')))
    await runOk(join, { id, key: v7() }, shop)
    expect(await states(shop)).toEqual(promised)
  })

  it('is by the terms that it agreed to: a change while live leaves them, one tap takes the new ones', async () => {
    const { id, shop, campaign } = await joined()
    await proves(id, shop)
    const change = `mutation ($id: ID!, $expected: Edition!, $reason: String!, $input: CampaignTermsInput!) {
      changeCampaignTerms(id: $id, expected: $expected, reason: $reason, input: $input) {
        ... on Campaign { terms { id version gain reason } } ... on Refusal { code } ... on InvalidInput { field } } }`
    const input = {
      ...{ body: '连放两格', gain: '每月 80 元', displayAsked: true, rewardCents: 4_000 },
      ...{ rewardRule: 'MONTHLY', proofCents: [6_000, 9_000], referenceImageId: campaign.referenceImageId },
    }
    const reference = await photoOf(organisation.admin)
    const whole = { ...input, referenceImageId: reference }
    const args = async (over: object) => ({
      ...{ id, expected: await seen('Campaign', campaign), reason: '每月多给', input: whole },
      ...over,
    })
    expect(await refusalOf(change, await args({ reason: ' ' }), organisation.admin)).toMatchObject({
      field: 'reason',
    })
    const changed = await runOk(change, await args({}), organisation.admin)
    expect(changed.changeCampaignTerms.terms.map(({ version }: { version: number }) => version)).toEqual([
      2, 1,
    ])
    const before = await runOk(standing, { id }, shop)
    expect(before.node.participation).toMatchObject({
      ...{ terms: { version: 1 }, newerTerms: { version: 2, reason: '每月多给' } },
      steps: [{ cents: 6_000 }, { cents: 6_000 }, { cents: 8_000 }],
    })
    const take = `mutation ($id: ID!, $termsId: ID!, $key: UUID!) {
      takeNewTerms(id: $id, termsId: $termsId, idempotencyKey: $key) { __typename ... on Refusal { code } } }`
    const [second, first] = changed.changeCampaignTerms.terms.map((one: { id: string }) => one.id)
    expect(await runRefused(take, { id, termsId: first, key: v7() }, shop)).toBe('TermsAreThese')
    await runOk(take, { id, termsId: second, key: v7() }, shop)
    expect(await states(shop)).toEqual(['APPROVED 4000', 'TO_EARN 6000', 'TO_EARN 9000', 'REVERSED 8000'])
    expect((await runOk(standing, { id }, shop)).node.participation).toMatchObject({
      ...{ terms: { version: 2 }, newerTerms: null },
    })
    await expect(db.campaignTerms.updateMany({ data: { gain: '别的' } })).rejects.toThrow(/append-only/)
    expect(await runRefused(take, { id, termsId: second, key: v7() }, shop)).toBe('TermsAreThese')
  })

  it('ended early keeps what has begun, and takes back what has not, with the reason', async () => {
    const { id, shop, campaign } = await joined()
    const end = `mutation ($id: ID!, $expected: Edition!, $endsAt: DateTime!, $reason: String!) {
      moveCampaignEnd(id: $id, expected: $expected, endsAt: $endsAt, reason: $reason) {
        __typename ... on Refusal { code } ... on InvalidInput { field others { field } } } }`
    const args = async (endsAt: Date, reason = '厂家停产') => ({
      ...{ id, endsAt: endsAt.toISOString(), reason, expected: await seen('Campaign', campaign) },
    })
    expect(await refusalOf(end, await args(daysFromNow(-3), ' '), organisation.admin)).toMatchObject({
      ...{ field: 'endsAt', others: [{ field: 'reason' }] },
    })
    await runOk(end, await args(daysFromNow(10)), organisation.admin)
    expect(await states(shop)).toEqual(['APPROVED 4000', 'TO_EARN 6000', 'REVERSED 6000', 'REVERSED 8000'])
    const { rewards } = await runOk(money, {}, shop)
    expect(rewards.nodes.find(({ step }: { step: number }) => step === 3).entries.at(-1)).toEqual({
      ...{ state: 'REVERSED', cents: 8_000, reason: '厂家停产' },
    })
  })
})

it('beyond one page the rest follows, and the sums are of all', async () => {
  const { shop, campaign } = await joined({ displayAsked: true })
  const own = await db.participation.findFirstOrThrow({ where: { campaignId: campaign.id } })
  const rows = Array.from({ length: 65 }, (_none, at) => ({ step: at + 1, cents: 100, changedAt: now }))
  await db.reward.createMany({ data: rows.map((row) => ({ ...row, participationId: own.id })) })
  const page = `query ($after: String) { rewards(first: 60, after: $after) {
    nodes { step } pageInfo { hasNextPage endCursor } } rewardSums { state count } }`
  const first = await runOk(page, {}, shop)
  const second = await runOk(page, { after: first.rewards.pageInfo.endCursor }, shop)
  const steps = [first, second].flatMap(({ rewards }) =>
    rewards.nodes.map(({ step }: { step: number }) => step),
  )
  expect(new Set(steps).size).toBe(65)
  expect(second.rewards.pageInfo.hasNextPage).toBe(false)
  expect(first.rewardSums).toContainEqual({ state: 'TO_EARN', count: 65 })
})
