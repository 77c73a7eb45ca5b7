import { whyNotAnswerSignature } from '@kewo/domain'
import { expect, test } from 'vitest'
import { handStrokes, signsByHand } from './handStrokes.ts'

const names = Array.from({ length: 200 }, (_, number) => `店主 ${number}`)

test('a hand draws what the app takes, and the same each time', () => {
  for (const name of names) expect(whyNotAnswerSignature(handStrokes(name), false)).toBeNull()
  expect(handStrokes('王建国')).toBe(handStrokes('王建国'))
  expect(new Set(names.map(handStrokes)).size).toBe(names.length)
})

test('some sign by hand and some do not', () => {
  const hands = names.filter(signsByHand).length
  expect(hands).toBeGreaterThan(names.length / 4)
  expect(hands).toBeLessThan(names.length / 2 + 10)
})
