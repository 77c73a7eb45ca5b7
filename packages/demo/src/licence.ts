import { addDays, dateColumnOf } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { Random } from './random.ts'

/** As registers write an end that says no day. */
const unreadable = ['已过期', '2026-02-30', '待换证', '', '20260431', '长期']

/** When a shop's licence ends: mostly good for years, some about to end, some over, a few withdrawn or unreadable. */
export function licenceFrom(demo: Demo, random: Random) {
  const kind = random.weighted([
    ['good', 90],
    ['ending', 5],
    ['expired', 3.4],
    ['unknown', 1.4],
    ['revoked', 0.2],
  ])
  const days = { good: random.int(46, 1700), ending: random.int(1, 40), expired: -random.int(2, 150) }
  const expires = kind === 'unknown' ? null : kind === 'revoked' ? days.good : days[kind]
  return {
    licenceExpiresOn: expires === null ? null : dateColumnOf(addDays(demo.today, expires)),
    licenceHasNoEnd: false,
    // What nobody can read opens nothing until an admin has asked.
    licenceUnread: expires === null ? unreadable[-days.expired % unreadable.length]! : null,
    licenceRevokedAt: kind === 'revoked' ? demo.at(-random.int(10, 90), '15:20') : null,
  }
}
