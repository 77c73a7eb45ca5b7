import { expect, test } from 'vitest'
import { isPerspectiveOver, perspectiveMinutes } from './perspective.ts'
import { whyNotPerspectiveReason } from './whyNotPerspective.ts'

const begun = new Date('2026-11-30T08:00:00Z')
const endsAt = new Date(begun.getTime() + perspectiveMinutes * 60_000)

test('it lasts until its end, or until the person goes back', () => {
  expect(isPerspectiveOver({ endsAt, endedAt: null }, begun)).toBe(false)
  expect(isPerspectiveOver({ endsAt, endedAt: null }, new Date(endsAt.getTime() - 1))).toBe(false)
  expect(isPerspectiveOver({ endsAt, endedAt: null }, endsAt)).toBe(true)
  expect(isPerspectiveOver({ endsAt, endedAt: begun }, begun)).toBe(true)
})

test('a reason may be left out, and is a line', () => {
  expect(whyNotPerspectiveReason('')).toBeNull()
  expect(whyNotPerspectiveReason(` ${'因'.repeat(200)} `)).toBeNull()
  expect(whyNotPerspectiveReason('因'.repeat(201))?.field).toBe('reason')
})
