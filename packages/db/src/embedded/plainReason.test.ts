import { expect, test } from 'vitest'
import { plainReason } from './plainReason.ts'

const cases: [string, string][] = [
  ['could not write to file "pg_wal/xlogtemp": No space left on device', 'the disk is full.'],
  ['could not extend file "base/1/2691": wrote only 4096 of 8192 bytes at block 9', 'the disk is full.'],
  ['could not create lock file "postmaster.pid": Read-only file system', 'the file system is read-only.'],
  [
    '2026-01-01 00:00:00 UTC [7] LOG:  starting\n2026-01-01 00:00:00 UTC [7] FATAL:  data directory has wrong ownership',
    'PostgreSQL said: data directory has wrong ownership',
  ],
  [
    [
      '2026-01-01 00:00:00 UTC [8] FATAL:  the database system is starting up',
      '2026-01-01 00:00:01 UTC [9] FATAL:  terminating connection due to administrator command',
      '2026-01-01 00:00:01 UTC [10] FATAL:  terminating connection due to administrator command',
    ].join('\n'),
    'PostgreSQL said: terminating connection due to administrator command',
  ],
  ['something nobody expected', 'PostgreSQL said: something nobody expected'],
]

test.each(cases)('%s', (said, reason) => {
  expect(plainReason(said)).toBe(reason)
})
