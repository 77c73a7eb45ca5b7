import { expect, test } from 'vitest'
import { canonicalJson } from '../hashChain/canonicalJson.ts'
import { type SubmittedTrace, tracePayload } from './tracePayload.ts'

const trace: SubmittedTrace = {
  visitId: 'visit',
  retailerId: 'shop',
  version: 1,
  chainIndex: 3,
  commentary: '冷柜右侧断货。',
  heard: '早点送就好。',
  summary: '明天答复。',
  signatureName: '李敏',
  signatureFileId: null,
  qualityScore: 78,
  qualityReasons: [{ part: 'NEW', points: 25 }],
  submittedAt: new Date('2026-11-23T03:00:00Z'),
  suggestions: [{ what: '换一格', forWhom: '店主', byWhen: new Date('2026-11-24'), gain: '好拿' }],
  findings: [{ kind: 'OUT_OF_STOCK', words: '断货', fix: null, fixedNow: false }],
  brandIds: ['b', 'a'],
  photoIds: ['2', '1'],
}
const spelled = (row: SubmittedTrace) => canonicalJson(tracePayload(row))

test('rows read back say the same, whatever else they hold and in whatever order sets come', () => {
  const stored = {
    ...trace,
    id: 'row',
    answer: 'COUNTERSIGNED',
    hash: 'f00d',
    suggestions: trace.suggestions.map((suggestion) => ({ id: 's', position: 1, ...suggestion })),
    findings: trace.findings.map((finding) => ({ id: 'f', position: 1, ...finding })),
    brandIds: ['a', 'b'],
    photoIds: ['1', '2'],
  }
  expect(spelled(stored)).toBe(spelled(trace))
})

test.each<[string, Partial<SubmittedTrace>]>([
  ['the commentary', { commentary: '一切正常。' }],
  ['what the shop said', { heard: '' }],
  ['the score', { qualityScore: 90 }],
  ['a reason', { qualityReasons: [{ part: 'NEW', points: 24 }] }],
  ['a suggestion', { suggestions: [] }],
  ['a suggestion’s day', { suggestions: [{ ...trace.suggestions[0]!, byWhen: new Date('2026-11-25') }] }],
  ['a finding', { findings: [{ ...trace.findings[0]!, fixedNow: true }] }],
  ['a brand', { brandIds: ['a'] }],
  ['a photo', { photoIds: ['1', '3'] }],
  ['the instant', { submittedAt: new Date('2026-11-23T03:00:00.001Z') }],
])('%s makes a difference', (_case, change) => {
  expect(spelled({ ...trace, ...change })).not.toBe(spelled(trace))
})
