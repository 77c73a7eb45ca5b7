import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { type Asker } from '../../test/useSchema.ts'
import { accept, approve, reverse, giveOut, confirm, money, useRewards } from './rewards.testbed.ts'

const { db, runOk, runRefused, refusalOf, organisation, joined, proves } = useRewards()

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
