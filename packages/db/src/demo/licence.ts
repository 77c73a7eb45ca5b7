import { addDays, dateColumnOf } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { Random } from './random.ts'

/** When a shop's licence ends: mostly good for years, some about to end, some over, a few withdrawn. */
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
    licenceRevokedAt: kind === 'revoked' ? demo.at(-random.int(10, 90), '15:20') : null,
  }
}
