import { expect, test } from 'vitest'
import { whyNotAskForOutbox } from './whyNotAskForOutbox.ts'

const now = new Date('2026-11-23T02:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

test.each([
  ['a day old, never asked', ago(24), null, undefined],
  ['less than a day old', ago(23.9), null, 'OutboxNotLate'],
  ['asked a day ago', ago(50), ago(24), undefined],
  ['asked less than a day ago', ago(50), ago(23.9), 'AskedForOutbox'],
])('%s', (_case, oldestAt, askedAt, refusal) => {
  expect(whyNotAskForOutbox({ oldestAt, askedAt }, now)?.name).toBe(refusal)
})
