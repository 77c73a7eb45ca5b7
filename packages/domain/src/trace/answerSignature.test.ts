import { expect, test } from 'vitest'
import { longestAnswerSignature, whyNotAnswerSignature } from './answerSignature.ts'

const dot = 'M5 6h0.1'
const line = 'M0 0Q10 0 15 5Q20 10 30.5 100.5L600 200'

test.each([null, dot, line, dot + line + dot])('%j is kept', (strokes) => {
  expect(whyNotAnswerSignature(strokes, false)).toBeNull()
})

test.each([
  '',
  'M0 0',
  'M0 0L',
  'm0 0L5 5',
  'M0 0L5 5Z',
  'M0 0L5 5"/><script>',
  'M0 0 L5 5',
  'M-1 0L5 5',
  'M0 0L1e9 5',
  dot.repeat(longestAnswerSignature),
])('%.40j is refused', (strokes) => {
  expect(whyNotAnswerSignature(strokes, false)).toMatchObject({ name: 'InvalidInput', field: 'signature' })
})

test('nobody draws the name of a shop for it', () => {
  expect(whyNotAnswerSignature(line, true)).toMatchObject({ name: 'InvalidInput' })
  expect(whyNotAnswerSignature(null, true)).toBeNull()
})

test('strokes that hardly fit are refused, however many', () => {
  // A pattern that tried each way to read them would not come to an end.
  expect(whyNotAnswerSignature(`${'M0 0Q1 1 2 2L3 3'.repeat(3_000)}!`, false)).toMatchObject({
    name: 'InvalidInput',
  })
})
