import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { staffRoles } from '../staff/staffRole.ts'
import {
  assistanceRules,
  assistedActs,
  isAssistedAct,
  mayAssist,
  mayReadOutCode,
  waitsForCallMinutes,
  whyNotAssistanceCode,
  whyNotMakeCode,
} from './assistance.ts'
import { takenBackBy, takenBackUntil, whyNotTakeBackAssisted } from './takeBackAssisted.ts'

const now = new Date('2026-11-30T08:00:00Z')
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe('the code', () => {
  test('is taken within ten minutes and three tries, and says how many are left', () => {
    const given = { until: after(10), tries: 0 }
    expect(whyNotAssistanceCode(given, true, after(9.99))).toBeNull()
    expect(whyNotAssistanceCode(given, true, after(10))?.name).toBe('AssistanceCodeOver')
    expect(whyNotAssistanceCode(given, false, now)?.words.en).toContain('2 tries left')
    expect(whyNotAssistanceCode({ ...given, tries: 1 }, false, now)?.words.en).toContain('1 try left')
    expect(whyNotAssistanceCode({ ...given, tries: 2 }, false, now)?.name).toBe('AssistanceCodeOver')
    expect(whyNotAssistanceCode({ ...given, tries: 2 }, true, now)).toBeNull()
    expect(whyNotAssistanceCode({ until: null, tries: 0 }, true, now)?.name).toBe('AssistanceCodeOver')
  })

  test('property: after three wrong tries no code is right, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (tried) => {
        let tries = 0
        for (const right of tried) {
          const refusal = whyNotAssistanceCode({ until: after(10), tries }, right, now)
          expect(refusal === null).toBe(right && tries < assistanceRules.tries)
          if (!refusal) return
          tries++
        }
      }),
    )
  })

  test('is made three times at most, and not for what has begun or was asked long ago', () => {
    const asked = { askedAt: now, begunAt: null, codesMade: 0 }
    expect(whyNotMakeCode({ ...asked, codesMade: 2 }, after(waitsForCallMinutes - 1))).toBeNull()
    expect(whyNotMakeCode({ ...asked, codesMade: 3 }, now)?.name).toBe('NoMoreCodes')
    expect(whyNotMakeCode({ ...asked, begunAt: now }, now)?.name).toBe('NoMoreCodes')
    expect(whyNotMakeCode(asked, after(waitsForCallMinutes))?.name).toBe('NoMoreCodes')
  })
})

test('property: who acts serves the shop as manager or clerk; an inspector neither acts so nor phones', () => {
  const roles = fc.subarray([...staffRoles])
  fc.assert(
    fc.property(roles, roles, fc.boolean(), (own, servesAs, leadsIt) => {
      if (mayAssist({ servesAs }))
        expect(servesAs.some((role) => role === 'MANAGER' || role === 'ORDER_CLERK')).toBe(true)
      const reads = mayReadOutCode({ roles: own, servesAs, leadsIt })
      if (own.includes('INSPECTOR')) expect(reads).toBe(false)
      if (!leadsIt && servesAs.length === 0) expect(reads).toBe(false)
    }),
  )
  expect(mayAssist({ servesAs: ['INSPECTOR', 'COURIER'] })).toBe(false)
  expect(mayReadOutCode({ roles: ['SUPERVISOR'], servesAs: [], leadsIt: true })).toBe(true)
})

test('ratings, what was pressed, secrets and the sign-in are nobody else’s to do', () => {
  for (const name of ['rate', 'rateLater', 'setPressed', 'liftConfidentiality', 'endSession', 'setFavourite'])
    expect(isAssistedAct(name)).toBe(false)
  expect(Object.keys(takenBackBy)).toEqual([...assistedActs])
})

describe('taking back', () => {
  const at = now
  const day = 24 * 60

  test('is open until the next visit, a day more, and seven days in any case', () => {
    const may = (visitedAt: Date | null, then: Date) =>
      whyNotTakeBackAssisted({ act: 'joinCampaign', at, takenBackAt: null, visitedAt }, then)?.name ?? null
    expect(may(null, after(300 * day))).toBeNull()
    expect(may(after(2 * day), after(7 * day))).toBeNull()
    expect(may(after(2 * day), after(7 * day + 1))).toBe('TakeBackTooLate')
    expect(may(after(20 * day), after(21 * day))).toBeNull()
    expect(may(after(20 * day), after(21 * day + 1))).toBe('TakeBackTooLate')
    const taken = { act: 'joinCampaign', at, takenBackAt: at, visitedAt: null }
    expect(whyNotTakeBackAssisted(taken, at)?.name).toBe('AlreadyTakenBack')
  })

  test('property: a later visit never takes time away', () => {
    const minutes = fc.integer({ min: 0, max: 200 * day })
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one]
        const until = (visit: number) => takenBackUntil(at, after(visit))!.getTime()
        expect(until(second)).toBeGreaterThanOrEqual(until(first))
        expect(until(first)).toBeGreaterThanOrEqual(after(7 * day).getTime())
      }),
    )
  })
})
