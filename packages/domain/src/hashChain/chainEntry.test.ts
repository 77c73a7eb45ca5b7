import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { chainedColumns } from './chainedColumns.ts'
import { answerDigest, type ChainEntry, chainEntryPayload, promiseDigest } from './chainEntry.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

const countersigned = {
  answer: 'COUNTERSIGNED',
  answeredAt: new Date('2026-11-23T04:00:00Z'),
  countersignName: '王建国',
}

test('a dispute that was turned into a countersignature is another answer', () => {
  const disputed = { ...countersigned, answer: 'DISPUTED', countersignName: null, disputeReason: '没来过' }
  expect(answerDigest({ ...disputed, answer: 'COUNTERSIGNED' }, sha256)).not.toBe(
    answerDigest(disputed, sha256),
  )
  expect(answerDigest({ ...disputed, id: 't1' } as typeof disputed, sha256)).toBe(
    answerDigest(disputed, sha256),
  )
})

test.each(chainedColumns.Answer)('a changed %s is another answer', (column) => {
  expect(answerDigest({ ...countersigned, [column]: 'other' }, sha256)).not.toBe(
    answerDigest(countersigned, sha256),
  )
})

test.each(chainedColumns.Promise)('a changed %s is another promise', (column) => {
  const promise = { id: 'p1', text: '送来新的价签', status: 'OPEN', dueOn: new Date('2026-11-25') }
  expect(promiseDigest({ ...promise, [column]: 'other' }, sha256)).not.toBe(promiseDigest(promise, sha256))
})

test('all of an entry is hashed', () => {
  const entry: ChainEntry = {
    ...{ id: 'e1', retailerId: 'r1', chainId: 'r1', chainIndex: 2, kind: 'ANSWER', subjectId: 't1' },
    digest: 'd'.repeat(64),
  }
  expect(chainEntryPayload(entry)).toEqual(entry)
})
