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
const formats = new Map<string, Intl.DateTimeFormat>()

/** Where the hands of the wall clock and the leaf of the calendar stand at a moment. */
export function zonedDay(moment: Moment, timeZone: string): ZonedDay {
  const isDay = typeof moment === 'string' && calendarDay.test(moment)
  const parts = formatOf(isDay ? 'UTC' : timeZone).formatToParts(new Date(moment))
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((found) => found.type === type)?.value)
  const [year, month, day] = [part('year'), part('month'), part('day')]
  const ordinal = Date.UTC(year, month - 1, day) / 86_400_000
  return { year, month, day, weekday: (ordinal + 4) % 7, hour: part('hour'), minute: part('minute'), ordinal }
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formats.set(timeZone, made)
  return made
}
