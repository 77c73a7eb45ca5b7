import { describe, expect, test } from 'vitest'
import {
  endOf,
  type OutboxActStanding,
  outboxFileHead,
  outboxFileHeadBytes,
  sessionOfHead,
  whyNotSealing,
  whyNotTakeIn,
} from './outboxFile.ts'

const now = new Date('2026-11-23T02:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const sessionId = '0193aaaa-0000-7000-8000-000000000001'

describe('the head of a file', () => {
  test('names the sign-in that sealed it', () => {
    const head = outboxFileHead(sessionId)
    expect(sessionOfHead(head)).toBe(sessionId)
    expect(head).toHaveLength(outboxFileHeadBytes)
  })

  test.each([
    ['', 'nothing'],
    [outboxFileHead(sessionId).trimEnd(), 'cut off'],
    [outboxFileHead(sessionId).replace(' 1 ', ' 2 '), 'of a form that is not known'],
    [outboxFileHead('x'.repeat(36)), 'no id'],
    [`x${outboxFileHead(sessionId)}`, 'something before it'],
  ])('%j is none: %s', (head) => {
    expect(sessionOfHead(head)).toBeNull()
  })
})

describe('a sign-in that seals', () => {
  test('ends by time, or where it is not used, by that', () => {
    expect(endOf({ expiresAt: ago(1), idleAt: null })).toEqual(ago(1))
    expect(endOf({ expiresAt: ago(1), idleAt: ago(3) })).toEqual(ago(3))
    expect(endOf({ expiresAt: ago(3), idleAt: ago(1) })).toEqual(ago(3))
  })

  test.each([
    [-24, undefined],
    [30 * 24, undefined],
    [30 * 24 + 1, 'OutboxFileTooOld'],
  ])('ended %d hours ago: %s', (hours, refusal) => {
    expect(whyNotSealing({ expiresAt: ago(hours), idleAt: null }, now)?.name).toBe(refusal)
  })
})

describe('taking in', () => {
  const file = (standings: OutboxActStanding[], over: object = {}) => ({
    acts: standings.map((standing) => ({ standing })),
    ...{ takingSince: null, hasContent: true, ...over },
  })

  test.each([
    [file(['NEW', 'REFUSED']), undefined],
    [file(['WAITS', 'TAKEN_IN']), undefined],
    [file(['TAKEN_IN', 'WAS_THERE', 'REFUSED']), 'OutboxFileTakenIn'],
    [file(['NEW'], { hasContent: false }), 'OutboxFileSwept'],
    [file(['NEW'], { takingSince: ago(0.1) }), 'OutboxFileBusy'],
    [file(['NEW'], { takingSince: ago(1) }), undefined],
  ])('%j: %s', (given, refusal) => {
    expect(whyNotTakeIn(given, now)?.name).toBe(refusal)
  })
})
