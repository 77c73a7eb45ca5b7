import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { paymentFaults } from './paymentLines.ts'
import { mostToEarn } from './rewardRule.ts'
import { afterState, rewardStates } from './rewardState.ts'
import { approvedByItself, type LedgerReward, whyNotApprove, whyNotReverse } from './whyNotReward.ts'

const reward: LedgerReward = { state: 'EARNED', cents: 6_000, reviewedById: 'manager', givenOut: false }

test.each(rewardStates)(
  'what is %s may be approved only once it is earned, and not by who accepted its photo',
  (state) => {
    const byAnother = whyNotApprove({ ...reward, state }, 'supervisor')?.name ?? null
    expect(byAnother).toBe(state === 'EARNED' ? null : 'RewardMovedOn')
    const bySelf = whyNotApprove({ ...reward, state }, 'manager')?.name
    expect(bySelf).toBe(state === 'EARNED' ? 'RewardNeedsSecondPerson' : 'RewardMovedOn')
  },
)

test.each([
  ['TO_EARN', false, null],
  ['EARNED', false, null],
  ['APPROVED', false, null],
  ['APPROVED', true, 'RewardGivenOut'],
  ['PAID', true, 'RewardMovedOn'],
  ['REVERSED', false, 'RewardMovedOn'],
  ['LAPSED', false, 'RewardMovedOn'],
] as const)('what is %s (in a file: %s) is taken back: %s', (state, givenOut, expected) => {
  expect(whyNotReverse({ ...reward, state, givenOut }, '照片是别家的')?.name ?? null).toBe(expected)
})

test('who takes back says why', () => expect(whyNotReverse(reward, ' ')).toBeInstanceOf(InvalidInput))

test.each([
  [5_000, true],
  [5_001, false],
])('of a set sum of 5,000 cents %s is approved by itself: %s', (cents, expected) =>
  expect(approvedByItself(cents, 5_000)).toBe(expected),
)

test('property: nothing is paid that was not earned and approved before, and what is paid is the end', () => {
  const walk = fc.array(fc.constantFrom(...rewardStates), { maxLength: 12 })
  fc.assert(
    fc.property(walk, (wished) => {
      const way = wished.reduce(
        (states, next) => (afterState[states.at(-1)!].includes(next) ? [...states, next] : states),
        ['TO_EARN' as (typeof rewardStates)[number]],
      )
      const paid = way.indexOf('PAID')
      if (paid === -1) return
      expect(way.slice(paid - 2, paid + 1)).toEqual(['EARNED', 'APPROVED', 'PAID'])
      expect(way).toHaveLength(paid + 1)
    }),
  )
})

describe('a payment file that comes back', () => {
  const given = [
    { number: 7, cents: 6_000, paid: false },
    { number: 8, cents: 8_000, paid: true },
  ]
  const wordsOf = (number: number | null, cents: number | null) =>
    paymentFaults([{ row: 2, number, cents }], given)[0]?.words['zh-CN'] ?? null

  it.each([
    [7, 6_000, null],
    [7, 6_001, '第 2 行：编号 7 的金额是 60.01 元，给出去的是 60.00 元。'],
    [8, 8_000, '第 2 行：编号 8 之前已经确认付过。'],
    [9, 6_000, '第 2 行：编号 9 不在这份付款文件里。'],
    [null, 6_000, '第 2 行读不出编号或金额。'],
    [7, null, '第 2 行读不出编号或金额。'],
  ])('number %s with %s cents: %s', (number, cents, expected) =>
    expect(wordsOf(number, cents)).toBe(expected),
  )

  it('names the row in which a number stood before', () => {
    const twice = [2, 3].map((row) => ({ row, number: 7, cents: 6_000 }))
    expect(paymentFaults(twice, given).map(({ words }) => words['zh-CN'])).toEqual([
      '第 3 行：编号 7 在第 2 行已经有了。',
    ])
  })

  it('property: what is taken is never more than was given out, and no reward twice', () => {
    const lines = fc.array(
      fc.record({
        row: fc.nat(),
        number: fc.integer({ min: 1, max: 6 }),
        cents: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 8 },
    )
    const out = fc.uniqueArray(
      fc.record({
        number: fc.integer({ min: 1, max: 6 }),
        cents: fc.integer({ min: 1, max: 4 }),
        paid: fc.boolean(),
      }),
      { selector: ({ number }) => number },
    )
    fc.assert(
      fc.property(lines, out, (back, gave) => {
        if (paymentFaults(back, gave).length > 0) return
        expect(new Set(back.map(({ number }) => number)).size).toBe(back.length)
        for (const { number, cents } of back) expect(gave).toContainEqual({ number, cents, paid: false })
      }),
    )
  })
})

test.each([
  [{ rewardCents: 2_000, rewardRule: null, proofCents: [], mostUnits: null }, 2_000],
  [{ rewardCents: null, rewardRule: 'FIXED', proofCents: [6_000], mostUnits: null }, 6_000],
  [{ rewardCents: 1_000, rewardRule: 'PER_UNIT', proofCents: [500], mostUnits: 8 }, 5_000],
  [{ rewardCents: 1_000, rewardRule: 'MONTHLY', proofCents: [2_000, 3_000], mostUnits: null }, 6_000],
] as const)('what a shop that does everything is paid', ({ proofCents, ...terms }, cents) =>
  expect(mostToEarn({ ...terms, proofCents: [...proofCents] })).toBe(cents),
)
