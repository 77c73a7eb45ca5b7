import { expect, test } from 'vitest'
import { zonedDay } from './zonedDay.ts'

/** As the calendar of the platform says it. */
function byIntl(instant: number, timeZone: string) {
  const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    ...{ timeZone, hourCycle: 'h23', weekday: 'short' },
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  }).formatToParts(instant)
  const part = (type: string) => parts.find((each) => each.type === type)!.value
  const [year, month, day] = [Number(part('year')), Number(part('month')), Number(part('day'))]
  const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday'))
  const ordinal = Date.UTC(year, month - 1, day) / 86_400_000
  return { year, month, day, weekday, hour: Number(part('hour')), minute: Number(part('minute')), ordinal }
}

test.each(['Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC'])(
  'a moment in %s is told as the platform tells it, also where clocks are put forward and back',
  (timeZone) => {
    const step = (17 * 60 + 37) * 60_000
    for (let instant = Date.UTC(2025, 11, 30); instant < Date.UTC(2027, 0, 3); instant += step)
      expect(zonedDay(instant, timeZone), new Date(instant).toISOString()).toEqual(byIntl(instant, timeZone))
  },
)

test('a calendar day is the same day everywhere', () => {
  const day = { year: 2026, month: 11, day: 30, weekday: 1, hour: 0, minute: 0, ordinal: 20_787 }
  expect(zonedDay('2026-11-30', 'America/New_York')).toEqual(day)
})
