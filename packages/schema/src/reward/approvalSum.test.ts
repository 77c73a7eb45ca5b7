import { describe, expect, it } from 'vitest'
import { accept, useRewards } from './rewards.testbed.ts'

const { db, runOk, runRefused, refusalOf, organisation, joined, proves, states } = useRewards()

describe('the sum above which a second person approves', () => {
  const read = '{ company { approvalAboveCents edition } }'
  const set = `mutation ($expected: Edition!, $sum: Int!) { setApprovalSum(expected: $expected, approvalAboveCents: $sum) {
    ... on Company { approvalAboveCents } ... on Refusal { code } ... on InvalidInput { field } } }`

  it('is set by an admin, decides what is earned from then on, and is in the audit log', async () => {
    const { admin, supervisor, here } = organisation
    const seenNow = async () => (await runOk(read, {}, admin)).company.edition
    const waiting = await joined()
    await runOk(accept, { id: await proves(waiting.id, waiting.shop) }, here.manager)
    const first = await seenNow()
    await runOk(set, { expected: first, sum: 6_000 }, admin)
    // What waited goes on waiting, what is earned now needs nobody else.
    expect((await states(waiting.shop))[1]).toBe('EARNED 6000')
    const later = await joined()
    await runOk(accept, { id: await proves(later.id, later.shop) }, here.manager)
    expect((await states(later.shop))[1]).toBe('APPROVED 6000')

    for (const sum of [-1, 1_000_001])
      expect(await refusalOf(set, { expected: await seenNow(), sum }, admin)).toMatchObject({
        field: 'approvalAboveCents',
      })
    expect(await runRefused(set, { expected: first, sum: 1 }, admin)).toBe('ChangedMeanwhile')
    for (const asker of [supervisor, here.manager, here.retailer])
      expect(await runRefused(set, { expected: first, sum: 1 }, asker)).toBe('FORBIDDEN')
    expect((await runOk('{ company { approvalAboveCents } }', {}, here.manager)).company).toEqual({
      approvalAboveCents: 6_000,
    })
    expect(await runRefused('{ company { approvalAboveCents } }', {}, here.retailer)).toBe('FORBIDDEN')
    const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'setApprovalSum' } })
    expect(entry.changes).toEqual({ approvalAboveCents: { from: 5_000, to: 6_000 } })
  })
})
