import { daysFromNow, makeCampaign, makeFile, makeOrganisation, makeRetailerOf } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeAll } from 'vitest'
import { type Asker, globalId, useSchema } from '../../test/useSchema.ts'

export const join = `mutation ($id: ID!, $key: UUID!) { joinCampaign(id: $id, idempotencyKey: $key) {
  ... on Campaign { participation { terms { version gain } agreedAt } } ... on Refusal { code } } }`
export const decline = `mutation ($id: ID!, $key: UUID!) { declineCampaign(id: $id, reason: NO_SPACE, idempotencyKey: $key) {
  __typename ... on Refusal { code } } }`
export const send = `mutation ($id: ID!, $shop: ID, $step: Int!, $photo: ID!, $key: UUID!) {
  sendProof(campaignId: $id, retailerId: $shop, step: $step, photoId: $photo, idempotencyKey: $key) {
    ... on Proof { id state } ... on Refusal { code } } }`
export const accept = `mutation ($id: ID!, $units: Int) { acceptProof(id: $id, units: $units) {
  ... on Proof { id state units } ... on Refusal { code } } }`
export const redo = `mutation ($id: ID!, $words: String!) { redoProof(id: $id, words: $words) {
  ... on Proof { id state words } ... on Refusal { code } } }`
export const approve = `mutation ($id: ID!) { approveReward(id: $id) { ... on Reward { state } ... on Refusal { code } } }`
export const reverse = `mutation ($id: ID!, $reason: String!) { reverseReward(id: $id, reason: $reason) {
  ... on Reward { state } ... on Refusal { code } } }`
export const giveOut = `mutation ($key: UUID!) { makePaymentFile(idempotencyKey: $key) {
  ... on PaymentFile { id number count cents paidCount csv } ... on Refusal { code } } }`
export const confirm = `mutation ($id: ID!, $lines: [PaidLineInput!]!) { confirmPayment(id: $id, lines: $lines) {
  ... on PaymentFile { paidCount } ... on Refusal { code message }
  ... on InvalidInput { field others { field } } } }`
export const money = `{ rewards(first: 50) { nodes { id step cents state dueOn entries { state cents reason } } }
  rewardSums { state count cents } }`
export const standing = `query ($id: ID!) { node(id: $id) { ... on Campaign { participation {
  terms { version rewardCents } newerTerms { version reason }
  steps { step opensOn dueOn cents rewardState whyNotSend { code } proof { state words } } } } } }`

const monthly = {
  ...{ displayAsked: true, rewardCents: 4_000, rewardRule: 'MONTHLY' as const },
  proofCents: [6_000, 6_000, 8_000],
  ...{ startsAt: daysFromNow(-1), endsAt: daysFromNow(80) },
}

/** The schema with an organisation, and shops that join, prove and are paid. */
export function useRewards() {
  const schema = useSchema()
  const { db, runOk } = schema
  const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>

  beforeAll(async () => {
    Object.assign(organisation, await makeOrganisation(db))
  })

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

  return { ...schema, organisation, joined, photoOf, proves, states }
}
