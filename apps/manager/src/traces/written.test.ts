import { expect, test } from 'vitest'
import {
  emptyFinding,
  emptySuggestion,
  nothingWritten,
  promisesOf,
  signatureNameOf,
  traceOf,
} from './written.ts'

const signed = { signatureName: '李敏' }

test('rows in which nothing was written are no rows', () => {
  const written = {
    ...nothingWritten,
    suggestions: [emptySuggestion, { ...emptySuggestion, gain: '每条多赚 12 元' }],
    findings: [emptyFinding, { ...emptyFinding, words: '缺价签' }],
    followUps: [
      { kind: 'PROMISE' as const, subjectId: 'p1', settled: false, words: ' ' },
      { kind: 'FINDING' as const, subjectId: 'f1', settled: true, words: '' },
    ],
    promises: [
      { text: ' ', staffId: 's1', dueOn: '2026-11-24' },
      { text: '问送货', staffId: '', dueOn: '' },
    ],
  }
  const trace = traceOf(written, signed)
  expect(trace.suggestions).toEqual([{ what: '', forWhom: '', byWhen: null, gain: '每条多赚 12 元' }])
  expect(trace.findings.map(({ words }) => words)).toEqual(['缺价签'])
  expect(trace.followUps.map(({ subjectId }) => subjectId)).toEqual(['f1'])
  expect(promisesOf(written)).toEqual([{ text: '问送货', staffId: null, dueOn: null }])
})

test.each([
  [null, ''],
  [{ kind: 'typed' as const, name: '小李' }, '小李'],
  [{ kind: 'drawn' as const, path: 'M1 1' }, '李敏'],
])('signed with %j it bears the name %s', (signature, name) => {
  expect(signatureNameOf({ ...nothingWritten, signature }, '李敏')).toBe(name)
})
