import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Receipt,
  answerQuestion,
  noReceipt,
  openGuidance,
  readToEnd,
  receiptStatusOf,
  receiptStatuses,
  whyNotAnswer,
} from './receipt.ts'

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 3, minutes))
const version = { options: ['新品', '价签', '零钱盒'], rightOption: 0 }

describe('from opened to understood', () => {
  test('step by step', () => {
    const opened = openGuidance(noReceipt, at(0))
    const read = readToEnd(opened, at(1))
    const wrong = answerQuestion(read, version, 2, at(2))
    const right = answerQuestion(wrong, version, 0, at(3))
    expect([noReceipt, opened, read, wrong, right].map(receiptStatusOf)).toEqual([
      'UNOPENED',
      'OPENED',
      'READ',
      'READ',
      'UNDERSTOOD',
    ])
    expect(right).toEqual({
      ...noReceipt,
      ...{ openedAt: at(0), readToEndAt: at(1), understoodAt: at(3), wrongAnswers: 1 },
    })
  })

  test('a shop without a receipt has not opened it', () => {
    expect(receiptStatusOf(null)).toBe('UNOPENED')
  })

  test('the first time is the one that counts', () => {
    const receipt = openGuidance(readToEnd(openGuidance(noReceipt, at(0)), at(1)), at(9))
    expect(readToEnd(receipt, at(9))).toEqual({ ...noReceipt, openedAt: at(0), readToEndAt: at(1) })
  })

  test('reading to the end without having opened counts as both', () => {
    expect(readToEnd(noReceipt, at(4))).toMatchObject({ openedAt: at(4), readToEndAt: at(4) })
  })

  test('a wrong answer after the right one takes nothing back', () => {
    const understood = answerQuestion(readToEnd(noReceipt, at(0)), version, 0, at(1))
    expect(answerQuestion(understood, version, 2, at(2))).toEqual(understood)
  })
})

test.each<[string, Receipt, number, string | undefined]>([
  ['read to the end', readToEnd(noReceipt, at(0)), 1, undefined],
  ['not opened', noReceipt, 0, 'GuidanceNotReadToEnd'],
  ['only opened', openGuidance(noReceipt, at(0)), 0, 'GuidanceNotReadToEnd'],
  ['an option that is not there', readToEnd(noReceipt, at(0)), 3, 'InvalidInput'],
  ['before the first option', readToEnd(noReceipt, at(0)), -1, 'InvalidInput'],
  ['half an option', readToEnd(noReceipt, at(0)), 0.5, 'InvalidInput'],
])('answering: %s', (_case, receipt, option, refusal) => {
  expect(whyNotAnswer(receipt, version, option)?.name).toBe(refusal)
})

test('property: whatever the shop does, it never falls back', () => {
  const steps = fc.constantFrom<(receipt: Receipt, now: Date) => Receipt>(
    openGuidance,
    readToEnd,
    (receipt, now) =>
      whyNotAnswer(receipt, version, 0) ? receipt : answerQuestion(receipt, version, 0, now),
    (receipt, now) =>
      whyNotAnswer(receipt, version, 1) ? receipt : answerQuestion(receipt, version, 1, now),
  )
  const rank = (receipt: Receipt) => receiptStatuses.indexOf(receiptStatusOf(receipt))
  fc.assert(
    fc.property(fc.array(steps), (taken) => {
      let receipt = noReceipt
      taken.forEach((step, index) => {
        const next = step(receipt, at(index))
        expect(rank(next)).toBeGreaterThanOrEqual(rank(receipt))
        receipt = next
      })
    }),
  )
})
