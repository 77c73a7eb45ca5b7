import { expect, test } from 'vitest'
import { canonicalJson } from '../hashChain/canonicalJson.ts'
import { type SubmittedTrace, tracePayload } from './tracePayload.ts'

const trace: SubmittedTrace = {
  visitId: 'v1',
  retailerId: 'r1',
  version: 1,
  chainIndex: 1,
  commentary: '软云只剩 3 条',
  suggestions: [
    { what: '加 2 条', forWhom: '店主', byWhen: new Date('2026-11-25'), gain: '每条毛利 12 元' },
    { what: '移到收银台旁', forWhom: null, byWhen: null, gain: null },
  ],
  heard: '学生家长多',
  summary: '周三补货',
  findings: [{ kind: 'PRICE_TAG', words: '缺一张', fix: null, fixedNow: false }],
  brandIds: ['b1', 'b2'],
  photoIds: ['f1', 'f2'],
  signatureName: '李敏',
  signatureFileId: null,
  qualityScore: 88,
  qualityReasons: [{ part: 'NEW', points: 25 }],
  submittedAt: new Date('2026-11-23T04:00:00.123Z'),
}

const spelled = (record: SubmittedTrace) => canonicalJson(tracePayload(record))

test('a stored row is spelled as the record was: other columns and the order of brands and photos do not matter', () => {
  const stored = {
    ...trace,
    id: 't1',
    hash: 'h',
    answer: 'DISPUTED',
    brandIds: ['b2', 'b1'],
    photoIds: ['f2', 'f1'],
    suggestions: trace.suggestions.map((suggestion, position) => ({
      id: `s${position}`,
      position,
      ...suggestion,
    })),
    findings: trace.findings.map((finding, position) => ({ id: `d${position}`, position, ...finding })),
  }
  expect(spelled(stored)).toBe(spelled(trace))
})

test.each<[string, Partial<SubmittedTrace>]>([
  ...Object.keys(trace)
    .filter((field) => !['submittedAt', 'suggestions', 'findings', 'brandIds', 'photoIds'].includes(field))
    .map((field): [string, Partial<SubmittedTrace>] => [field, { [field]: 'other' }]),
  ['submittedAt', { submittedAt: new Date('2026-11-23T04:00:00.124Z') }],
  ['order of suggestions', { suggestions: trace.suggestions.toReversed() }],
  ['a finding', { findings: [{ ...trace.findings[0]!, fixedNow: true }] }],
  ['brands', { brandIds: ['b1'] }],
  ['photos', { photoIds: ['f1'] }],
])('changing %s changes it', (_field, change) => {
  expect(spelled({ ...trace, ...change })).not.toBe(spelled(trace))
})

test('answers to what was left open are covered where there are any', () => {
  const answer = { promiseId: 'p1', findingId: null, settled: true, words: '周四已补' }
  expect(spelled({ ...trace, followUps: [] })).toBe(spelled(trace))
  expect(spelled({ ...trace, followUps: [answer] })).toContain('周四已补')
  expect(spelled({ ...trace, followUps: [answer] })).not.toBe(
    spelled({ ...trace, followUps: [{ ...answer, settled: false }] }),
  )
})
