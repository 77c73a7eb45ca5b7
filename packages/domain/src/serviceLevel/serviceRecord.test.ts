import { expect, it } from 'vitest'
import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import { serviceRecord } from './serviceRecord.ts'

const calendar: WorkingCalendar = {
  hours: { 1: [[540, 1020]], 2: [[540, 1020]], 3: [[540, 1020]], 4: [[540, 1020]], 5: [[540, 1020]] },
  ...{ daysOff: [], workingDays: [], timeZone: 'Asia/Shanghai' },
}
/** Minutes after Monday nine o'clock in Shanghai. */
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 1, minutes))
const request = (firstRespondedAt: number | null, resolvedAt: number | null = null) => ({
  openedAt: at(0),
  firstRespondedAt: firstRespondedAt === null ? null : at(firstRespondedAt),
  resolvedAt: resolvedAt === null ? null : at(resolvedAt),
  closedAt: null,
  pausedIntervals: resolvedAt === null ? [] : [{ from: at(resolvedAt), to: null, why: 'SETTLED' as const }],
})
const targets = { firstResponseMinutes: 60, resolutionMinutes: 240 }

it('tells those in time, late and open apart, for each clock', () => {
  const requests = [request(59, 200), request(60, 239), request(30, 241), request(30), request(null)]
  expect(serviceRecord(requests, () => targets, calendar, at(50))).toMatchObject({
    firstResponse: { open: 1 },
  })
  expect(serviceRecord(requests, () => targets, calendar, at(300))).toEqual({
    // An answer in the very minute in which the time is used up is late: the target is reached at 100 %.
    firstResponse: { inTime: 3, late: 2, open: 0 },
    resolution: { inTime: 2, late: 3, open: 0 },
  })
})

it('with more time more are in time, and who has no target is not counted', () => {
  const requests = [request(90, 300), request(null)]
  expect(
    serviceRecord(requests, () => ({ firstResponseMinutes: 120, resolutionMinutes: 480 }), calendar, at(100)),
  ).toEqual({
    firstResponse: { inTime: 1, late: 0, open: 1 },
    resolution: { inTime: 1, late: 0, open: 1 },
  })
  expect(serviceRecord(requests, () => null, calendar, at(100)).firstResponse).toEqual({
    inTime: 0,
    late: 0,
    open: 0,
  })
})
