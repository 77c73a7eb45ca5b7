import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type Asker, globalId } from '../../test/useSchema.ts'
import { decline, send, accept, redo, standing, useRewards } from '../reward/rewards.testbed.ts'

const { runOk, runRefused, organisation, joined, photoOf, proves, states } = useRewards()

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
    const read = `query ($id: ID!) { node(id: $id) { ... on Proof { takenBy { name } } } }`
    // Both sides read who took it.
    for (const asker of [shop, organisation.supervisor])
      expect((await runOk(read, { id: proof }, asker)).node.takenBy).toEqual({ name: manager.name })
  })

  it('are asked for on the way to a shop: of what it has joined, as far as one may know that', async () => {
    const { id, shop } = await joined()
    const { here, elsewhere, supervisor } = organisation
    const asked = `query ($id: ID!) { node(id: $id) { ... on Retailer { campaignsJoined {
      campaign { id } steps { step whyNotSend { code } } } } } }`
    const of = { id: globalId('Retailer', shop) }
    const { campaignsJoined } = (await runOk(asked, of, here.manager)).node
    expect(campaignsJoined).toMatchObject([
      { campaign: { id }, steps: [{ step: 1, whyNotSend: null }, {}, {}] },
    ])
    // Above the manager it would tell, while answers may change, who has not joined.
    expect((await runOk(asked, of, supervisor)).node.campaignsJoined).toEqual([])
    expect(await runRefused(asked, of, elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(asked, of, here.courier)).toBe('FORBIDDEN')
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
