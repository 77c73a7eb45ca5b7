import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const src = new URL('../src/', import.meta.url)
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('generated'),
)

/** Locks that are not of one row by its id, and what they are instead. */
const others: Record<string, string> = {
  'delivery/handOut.ts': 'the next ones of a queue',
  'delivery/spread.ts': 'the next ones of a queue',
  'file/lockFiles.ts': 'many rows, in the order of their ids',
  'helpRequest/recountDeadlines.ts': 'a page of rows',
  'notification/announce.ts': 'the next one of a queue',
  'rating/releaseRatings.ts': 'all that wait, by whom and for what they are',
  'receipt/recordReceipt.ts': 'by version and shop, made just before',
  'reward/lapseMissed.ts': 'a chunk of what is due, but for what a sender holds',
  'reward/payRewards.ts': 'all that is approved and in no file',
  'signIn/signInTries.ts': 'a row whose key is no id',
  'supplyPolicy/recordSupplyReceipt.ts': 'by version and shop, made just before',
  'write/lockRow.ts': 'the one way to lock a row by its id',
}

test('one row is locked by lockRow, and whatever locks otherwise says why', () => {
  const locking = files.filter((name) =>
    /FOR (NO KEY )?(UPDATE|SHARE)|FOR \$\{/.test(readFileSync(new URL(name, src), 'utf8')),
  )
  expect(locking.toSorted()).toEqual(Object.keys(others))
})
