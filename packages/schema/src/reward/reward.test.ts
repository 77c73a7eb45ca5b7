import { rewardStates, type RewardState } from '@kewo/domain'
import { daysFromNow, makeCampaign, makeFile, makeOrganisation, makeRetailerOf, now } from '@kewo/testkit'
import fc from 'fast-check'
import { v7 } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Asker, globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  Object.assign(organisation, await makeOrganisation(db))
})

const join = `mutation ($id: ID!, $key: UUID!) { joinCampaign(id: $id, idempotencyKey: $key) {
  ... on Campaign { participation { terms { version gain } agreedAt } } ... on Refusal { code } } }`
const decline = `mutation ($id: ID!, $key: UUID!) { declineCampaign(id: $id, reason: NO_SPACE, idempotencyKey: $key) {
  __typename ... on Refusal { code } } }`
const send = `mutation ($id: ID!, $shop: ID, $step: Int!, $photo: ID!, $key: UUID!) {
  sendProof(campaignId: $id, retailerId: $shop, step: $step, photoId: $photo, idempotencyKey: $key) {
    ... on Proof { id state } ... on Refusal { code } } }`
const accept = `mutation ($id: ID!, $units: Int) { acceptProof(id: $id, units: $units) {
  ... on Proof { id state units } ... on Refusal { code } } }`
const redo = `mutation ($id: ID!, $words: String!) { redoProof(id: $id, words: $words) {
  ... on Proof { id state words } ... on Refusal { code } } }`
const approve = `mutation ($id: ID!) { approveReward(id: $id) { ... on Reward { state } ... on Refusal { code } } }`
const reverse = `mutation ($id: ID!, $reason: String!) { reverseReward(id: $id, reason: $reason) {
  ... on Reward { state } ... on Refusal { code } } }`
const giveOut = `mutation ($key: UUID!) { makePaymentFile(idempotencyKey: $key) {
  ... on PaymentFile { id number count cents paidCount csv } ... on Refusal { code } } }`
const confirm = `mutation ($id: ID!, $lines: [PaidLineInput!]!) { confirmPayment(id: $id, lines: $lines) {
  ... on PaymentFile { paidCount } ... on Refusal { code message }
  ... on InvalidInput { field others { field } } } }`
const money = `{ rewards(first: 50) { nodes { id step cents state dueOn entries { state cents reason } } }
  rewardSums { state count cents } }`
const standing = `query ($id: ID!) { node(id: $id) { ... on Campaign { participation {
  terms { version rewardCents } newerTerms { version reason }
  steps { step opensOn dueOn cents rewardState whyNotSend { code } proof { state words } } } } } }`

const monthly = {
  ...{ displayAsked: true, rewardCents: 4_000, rewardRule: 'MONTHLY' as const },
  proofCents: [6_000, 6_000, 8_000],
  ...{ startsAt: daysFromNow(-1), endsAt: daysFromNow(80) },
}

/** A campaign and a shop of its own that has joined it. */
async function joined(over: object = monthly) {
  const campaign = await makeCampaign(db, over)
  const shop = await makeRetailerOf(db, organisation.here.territory)
  const id = globalId('Campaign', campaign)
  await runOk(join, { id, key: v7() }, shop)
  return { campaign, shop, id }
}

async function photoOf(asker: { userId: string }, over: object = {}) {
  return (await makeFile(db, { uploadedById: asker.userId, ...over })).id
}

async function proves(id: string, shop: { userId: string }, step = 1): Promise<string> {
  const sent = { id, step, photo: await photoOf(shop), key: v7() }
  return (await runOk(send, sent, shop)).sendProof.id
}

const states = async (shop: Asker) =>
  (await runOk(money, {}, shop)).rewards.nodes
    .toSorted((one: { step: number }, other: { step: number }) => one.step - other.step)
    .map(({ state, cents }: { state: string; cents: number }) => `${state} ${cents}`)

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

describe('photos', () => {
  it('go: sent, again with words, accepted; one at a time, each in its days', async () => {
    const { id, shop } = await joined()
    const { manager } = organisation.here
    const first = await proves(id, shop)
    const again = { id, step: 1, photo: await photoOf(shop), key: v7() }
    expect(await runRefused(send, again, shop)).toBe('ProofIsThere')
    expect(await runRefused(send, { ...again, step: 2 }, shop)).toBe('ProofTooEarly')
    expect(await runRefused(send, { ...again, step: 9 }, shop)).toBe('NoProofAsked')
    expect(await runRefused(decline, { id, key: v7() }, shop)).toBe('ProofsSent')
    expect(await runRefused(redo, { id: first, words: ' ' }, manager)).toBe('InvalidInput')
    await runOk(redo, { id: first, words: '少一张价签' }, manager)
    expect(await runRefused(accept, { id: first }, manager)).toBe('ProofIsReviewed')
    const { steps } = (await runOk(standing, { id }, shop)).node.participation
    expect(steps[0]).toMatchObject({ proof: { state: 'REDO', words: '少一张价签' }, whyNotSend: null })
    const second = (await runOk(send, { ...again, key: v7() }, shop)).sendProof.id
    await runOk(accept, { id: second }, manager)
    expect((await states(shop))[1]).toBe('EARNED 6000')
  })

  it('may be taken by the manager, who then does not judge them', async () => {
    const { id, shop } = await joined()
    const { manager } = organisation.here
    const args = { id, shop: globalId('Retailer', shop), step: 1, key: v7() }
    const photo = await photoOf(manager)
    const proof = (await runOk(send, { ...args, photo }, manager)).sendProof.id
    expect(await runRefused(accept, { id: proof }, manager)).toBe('OwnProof')
    await runOk(accept, { id: proof }, organisation.supervisor)
  })

  it('are those of the shop: not of another shop, manager or role, nor a stranger’s picture', async () => {
    const { id, shop } = await joined()
    const { here, elsewhere } = organisation
    const photo = await photoOf(elsewhere.manager)
    const args = { id, step: 1, key: v7() }
    expect(await runRefused(send, { ...args, photo }, shop)).toBe('InvalidInput')
    const theirs = { ...args, shop: globalId('Retailer', shop), photo }
    expect(await runRefused(send, theirs, elsewhere.manager)).toBe('NOT_FOUND')
    const proof = await proves(id, shop)
    const read = 'query ($id: ID!) { node(id: $id) { ... on Proof { id } } }'
    for (const asker of [elsewhere.manager, elsewhere.retailer, here.retailer, here.courier, here.inspector])
      expect(await runRefused(read, { id: proof }, asker)).toBe('NOT_FOUND')
    expect(await runRefused(accept, { id: proof }, elsewhere.manager)).toBe('NOT_FOUND')
  })

  it('that were used before are told to who looks at them, with where', async () => {
    const { id, shop } = await joined()
    const hash = { perceptualHash: '0f0f0f0f00ff00ff' }
    const first = { id, step: 1, photo: await photoOf(shop, hash), key: v7() }
    await runOk(send, first, shop)
    const other = await joined()
    const near = { perceptualHash: '0f0f0f0f00ff0001' }
    const second = { ...first, id: other.id, photo: await photoOf(other.shop, near), key: v7() }
    const far = await runOk(send, second, other.shop)
    const read = `query ($id: ID!) { node(id: $id) { ... on Proof { usedBefore { retailerName url } } } }`
    const usedBefore = async (proof: string, asker: Asker) =>
      (await runOk(read, { id: proof }, asker)).node.usedBefore
    expect(await usedBefore(far.sendProof.id, organisation.here.manager)).toBeNull()
    const third = await joined()
    const same = { perceptualHash: '0f0f0f0f00ff003f' }
    const copied = { ...first, id: third.id, photo: await photoOf(third.shop, same), key: v7() }
    const { sendProof } = await runOk(send, copied, third.shop)
    expect(await usedBefore(sendProof.id, organisation.here.manager)).toEqual({
      ...{ retailerName: shop.name, url: `/api/files/${first.photo}/medium` },
    })
  })

  it('paid by the item earn what is counted, and not more than the terms pay', async () => {
    const rule = { rewardRule: 'PER_UNIT' as const, proofCents: [500], mostUnits: 6 }
    const { id, shop } = await joined({ displayAsked: true, ...rule })
    expect(await states(shop)).toEqual(['TO_EARN 3000'])
    const proof = await proves(id, shop)
    const { manager } = organisation.here
    for (const units of [null, 0, 7])
      expect(await runRefused(accept, { id: proof, units }, manager)).toBe('InvalidInput')
    await runOk(accept, { id: proof, units: 4 }, manager)
    expect(await states(shop)).toEqual(['APPROVED 2000'])
  })
})

describe('from earned to paid', () => {
  it('takes a second person above the set sum, one file, and one confirmation', async () => {
    const { id, shop } = await joined()
    const { here, supervisor, admin } = organisation
    const reward = async (step: number) =>
      (await runOk(money, {}, shop)).rewards.nodes.find((one: { step: number }) => one.step === step)
    await runOk(accept, { id: await proves(id, shop) }, supervisor)
    const earned = await reward(1)
    expect(await runRefused(approve, { id: earned.id }, here.manager)).toBe('FORBIDDEN')
    expect(await runRefused(approve, { id: earned.id }, supervisor)).toBe('RewardNeedsSecondPerson')
    await runOk(approve, { id: earned.id }, admin)
    expect(await runRefused(approve, { id: earned.id }, admin)).toBe('RewardMovedOn')

    const file = (await runOk(giveOut, { key: v7() }, admin)).makePaymentFile
    expect(file.csv.split('\r\n')).toContainEqual(expect.stringContaining(shop.name))
    expect(await runRefused(giveOut, { key: v7() }, admin)).toBe('NothingToPay')
    const reason = { id: earned.id, reason: '记错了' }
    expect(await runRefused(reverse, reason, admin)).toBe('RewardGivenOut')

    const rows = await db.paymentLine.findMany({ include: { reward: true } })
    const lines = rows.map(({ cents, reward: { number } }, index) => ({ row: index + 2, number, cents }))
    const [line, ...others] = lines
    const wrong: [object[], number][] = [
      [[], 1],
      [[{ ...line, cents: 1 }, ...others], 1],
      [[...lines, { ...line, row: 99 }], 1],
      [[...lines, { row: 98, number: 999_999, cents: 1 }, { row: 99, number: null, cents: null }], 2],
    ]
    for (const [sent, faults] of wrong) {
      const told = await refusalOf(confirm, { id: file.id, lines: sent }, admin)
      expect(1 + (told as unknown as { others: object[] }).others.length).toBe(faults)
      expect(await db.reward.count({ where: { state: 'PAID' } })).toBe(0)
    }
    const { confirmPayment } = await runOk(confirm, { id: file.id, lines }, admin)
    expect(confirmPayment.paidCount).toBe(lines.length)
    expect((await reward(1)).state).toBe('PAID')
    expect((await refusalOf(confirm, { id: file.id, lines }, admin))['message']).toMatch(/之前已经确认/)
    expect(await runRefused(reverse, reason, admin)).toBe('RewardMovedOn')
  })

  it('is seen by those of the shop; who declined or left is told to nobody above the manager', async () => {
    const { id, shop } = await joined()
    const { here, elsewhere, supervisor, admin } = organisation
    const filter = { search: shop.name }
    const listed = `query ($filter: RewardFilter) { rewards(filter: $filter) { totalCount } rewardSums(filter: $filter) { count } }`
    const count = async (asker: Asker) => {
      const { rewards, rewardSums } = await runOk(listed, { filter }, asker)
      const sum = rewardSums.reduce((all: number, one: { count: number }) => all + one.count, 0)
      expect(sum).toBe(rewards.totalCount)
      return rewards.totalCount
    }
    expect([await count(here.manager), await count(shop)]).toEqual([4, 4])
    for (const asker of [supervisor, admin, elsewhere.manager, elsewhere.retailer, here.courier])
      expect(await count(asker)).toBe(0)
    await runOk(accept, { id: await proves(id, shop) }, here.manager)
    expect([await count(supervisor), await count(admin)]).toEqual([1, 1])
  })
})

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
