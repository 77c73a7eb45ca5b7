import { describe, expect, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { TraceAlreadySubmitted, whyNotSubmitTrace } from './whyNotSubmitTrace.ts'

const suggestion = { what: '把软云移到收银台旁', forWhom: null, byWhen: null, gain: null }
const whole = {
  commentary: '软云只剩 3 条',
  suggestions: [suggestion],
  summary: '周三补货',
  signatureName: '李敏',
}

describe('whyNotSubmitTrace', () => {
  test('a record with its four parts may go', () => {
    expect(whyNotSubmitTrace(whole)).toBeNull()
    expect(whyNotSubmitTrace({ ...whole, submittedAt: null })).toBeNull()
  })

  test.each<[string, Partial<typeof whole>, string]>([
    ['no commentary', { commentary: ' \n' }, 'commentary'],
    ['no suggestion', { suggestions: [] }, 'suggestions'],
    ['a blank suggestion', { suggestions: [suggestion, { ...suggestion, what: ' ' }] }, 'suggestions'],
    ['no summary', { summary: '' }, 'summary'],
    ['no signature', { signatureName: '' }, 'signatureName'],
  ])('%s', (_case, change, field) => {
    const refusal = whyNotSubmitTrace({ ...whole, ...change })
    expect(refusal).toBeInstanceOf(InvalidInput)
    expect(refusal).toMatchObject({ field })
  })

  test('once only', () => {
    const refusal = whyNotSubmitTrace({ ...whole, submittedAt: new Date('2026-11-23T02:00:00Z') })
    expect(refusal).toBeInstanceOf(TraceAlreadySubmitted)
  })
})
