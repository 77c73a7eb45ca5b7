import { expect, test } from 'vitest'
import { choicesIn, inputOf, toggled } from './choices.ts'

const saved = {
  ...{ id: '1', edition: 'x', quietFrom: 1320, quietTo: 420 },
  channels: [
    { channel: 'PUSH' as const, pace: 'AT_ONCE' as const, subjects: ['VISIT' as const] },
    { channel: 'EMAIL' as const, pace: 'DAILY' as const, subjects: [] },
  ],
}

test('what stands goes back as it came; a channel that is not set up is not named', () => {
  const choices = choicesIn(saved)
  expect(choices.WEBHOOK).toBeNull()
  expect(inputOf(choices)).toEqual({ channels: saved.channels, quietFrom: 1320, quietTo: 420 })
  expect(inputOf(choicesIn({ ...saved, quietFrom: null, quietTo: null }))).toEqual({
    channels: saved.channels,
  })
})

test('a subject is put on and off, in the order in which they stand', () => {
  const all = ['HELP_REQUEST', 'VISIT', 'PROMISE'] as const
  const one = { pace: 'AT_ONCE' as const, subjects: ['VISIT' as const] }
  const two = toggled(one, all, 'HELP_REQUEST')
  expect(two.subjects).toEqual(['HELP_REQUEST', 'VISIT'])
  expect(toggled(two, all, 'HELP_REQUEST')).toEqual(one)
})
