import { offsetAt } from '@kewo/domain'

/** An instant (Date, ISO text, milliseconds) or a calendar day `YYYY-MM-DD`, which no time zone moves. */
export type Moment = Date | string | number

export type ZonedDay = {
  year: number
  /** 1-12 */
  month: number
  day: number
  /** 0 Sunday to 6 Saturday */
  weekday: number
  hour: number
  minute: number
  /** Days since 1970-01-01, for counting between days. */
  ordinal: number
}

const calendarDay = /^\d{4}-\d{2}-\d{2}$/
const dayMs = 86_400_000

/**
 * Where the hands of the wall clock and the leaf of the calendar stand at a moment. Counted, not asked of Intl: a formatter is dear to
 * make on a cheap phone, and the one that tells the offset is enough.
 */
export function zonedDay(moment: Moment, timeZone: string): ZonedDay {
  const isDay = typeof moment === 'string' && calendarDay.test(moment)
  const instant = new Date(moment).getTime()
  const local = new Date(instant + (isDay ? 0 : offsetAt(instant, timeZone)))
  return {
    ...{ year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() },
    ...{ weekday: local.getUTCDay(), hour: local.getUTCHours(), minute: local.getUTCMinutes() },
    ordinal: Math.floor(local.getTime() / dayMs),
  }
}
