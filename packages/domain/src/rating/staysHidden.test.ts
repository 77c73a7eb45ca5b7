import { expect, test } from 'vitest'
import { staysHidden } from './staysHidden.ts'

const day = (date: number) => new Date(Date.UTC(2026, 10, date))

test.each([
  ['no password was ever made by staff', 3, null, null, false],
  ['given before staff made one', 3, null, 5, true],
  ['at the same instant', 5, null, 5, true],
  ['given after it', 6, null, 5, false],
  ['given before, and anew after it', 3, 6, 5, false],
  ['given and changed before it', 3, 4, 5, true],
])('%s', (_case, rated, edited, made, hidden) => {
  const given = { ratedAt: day(rated), editedAt: edited === null ? null : day(edited) }
  expect(staysHidden(given, made === null ? null : day(made))).toBe(hidden)
})
