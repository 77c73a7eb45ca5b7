import { describe, expect, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { answerableUntil, type TraceAnswer, traceAnswerAt } from './traceAnswer.ts'
import {
  TraceAlreadyAnswered,
  TraceAnswerTooLate,
  whyNotCountersign,
  whyNotDispute,
} from './whyNotAnswerTrace.ts'

const submittedAt = new Date('2026-11-01T02:00:00Z')
const lastMoment = new Date('2026-11-08T02:00:00Z')
const tooLate = new Date('2026-11-08T02:00:00.001Z')
const trace = (answer: TraceAnswer | null = null) => ({ submittedAt, answer })

test('the shop has seven days', () => {
  expect(answerableUntil(trace())).toEqual(lastMoment)
})

describe('traceAnswerAt', () => {
  test.each<[TraceAnswer | null, Date, string]>([
    [null, submittedAt, 'AWAITED'],
    [null, lastMoment, 'AWAITED'],
    [null, tooLate, 'SILENT'],
    ['COUNTERSIGNED', tooLate, 'COUNTERSIGNED'],
    ['DISPUTED', tooLate, 'DISPUTED'],
  ])('%s at %s is %s', (answer, now, expected) => {
    expect(traceAnswerAt(trace(answer), now)).toBe(expected)
  })

  test('silence is never consent', () => {
    expect(traceAnswerAt(trace(), new Date('2036-01-01'))).not.toBe('COUNTERSIGNED')
  })
})

describe('whyNotCountersign and whyNotDispute', () => {
  test('at once and at the last moment', () => {
    for (const now of [submittedAt, lastMoment]) {
      expect(whyNotCountersign(trace(), now)).toBeNull()
      expect(whyNotDispute(trace(), '我没有说过这句话', now)).toBeNull()
    }
  })

  test('not after seven days', () => {
    expect(whyNotCountersign(trace(), tooLate)).toBeInstanceOf(TraceAnswerTooLate)
    expect(whyNotDispute(trace(), '我没有说过这句话', tooLate)).toBeInstanceOf(TraceAnswerTooLate)
  })

  test.each<TraceAnswer>(['COUNTERSIGNED', 'DISPUTED'])('once only: already %s', (answer) => {
    expect(whyNotCountersign(trace(answer), submittedAt)).toBeInstanceOf(TraceAlreadyAnswered)
    expect(whyNotDispute(trace(answer), '不对', submittedAt)).toBeInstanceOf(TraceAlreadyAnswered)
  })

  test('a dispute says why', () => {
    expect(whyNotDispute(trace(), ' \n', submittedAt)).toBeInstanceOf(InvalidInput)
    expect(whyNotDispute(trace(), ' \n', submittedAt)).toMatchObject({ field: 'reason' })
  })
})
