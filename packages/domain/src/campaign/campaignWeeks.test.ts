import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, endOfLocalDay, startOfLocalDay, weekdayOf } from '../time/localDay.ts'
import { campaignWeeks } from './campaignWeeks.ts'

const timeZone = 'Asia/Shanghai'
const start = (day: string) => startOfLocalDay(day, timeZone)
const campaign = {
  startsAt: start('2026-11-04'),
  publishedAt: start('2026-10-30'),
  endsAt: endOfLocalDay('2026-12-09', timeZone),
  cancelledAt: null,
}
const weeks = (over: Partial<Parameters<typeof campaignWeeks>[0]> = {}, today = '2026-11-25') =>
  campaignWeeks({ ...campaign, ...over }, start(today), timeZone)

it('counts whole weeks only: from the Monday after a start on Wednesday, to the Sunday before an end on Wednesday', () => {
  const { before, since, inAll } = weeks()
  expect(before).toHaveLength(8)
  expect([before[0], before.at(-1)]).toEqual(['2026-09-07', '2026-10-26'])
  expect(since).toEqual(['2026-11-09', '2026-11-16', '2026-11-23'])
  expect(inAll).toBe(4)
})

it('counts the week of a start on Monday, and that of an end on Sunday', () => {
  const over = { startsAt: start('2026-11-02'), endsAt: endOfLocalDay('2026-11-15', timeZone) }
  expect(weeks(over, '2026-12-20')).toMatchObject({ since: ['2026-11-02', '2026-11-09'], inAll: 2 })
})

it('begins when it could be seen, and ends when it was cancelled', () => {
  expect(weeks({ publishedAt: start('2026-11-11') }).since[0]).toBe('2026-11-16')
  expect(weeks({ cancelledAt: start('2026-11-18') }).since).toEqual(['2026-11-09'])
})

it('is nothing for a draft', () => {
  expect(weeks({ publishedAt: null })).toEqual({ before: [], since: [], inAll: 0 })
})

it('property: no week is on both sides, each begins on a Monday, and none reaches over the ends', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((count) => addDays('2026-01-01', count))
  fc.assert(
    fc.property(day, day, day, (one, other, today) => {
      const [first, last] = [one, other].toSorted() as [string, string]
      const over = {
        startsAt: start(first),
        publishedAt: start(first),
        endsAt: endOfLocalDay(last, timeZone),
      }
      const { before, since, inAll } = weeks(over, today)
      for (const week of [...before, ...since]) expect(weekdayOf(week)).toBe(1)
      for (const week of before) expect(addDays(week, 6) < first).toBe(true)
      for (const week of since) expect(week >= first && addDays(week, 6) <= last && week <= today).toBe(true)
      expect(since.length).toBeLessThanOrEqual(inAll)
    }),
  )
})
