const second = 1000
const day = 24 * 60 * 60 * second

/** Whether this is a time zone that we can count in: an IANA name such as `Asia/Shanghai`. */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && formatterOf(name) !== null
  } catch {
    return false
  }
}

/**
 * How far local time is ahead of UTC at an instant, in milliseconds; negative west of Greenwich.
 * Throws RangeError for a name that is no time zone.
 */
export function offsetAt(instant: number, timeZone: string): number {
  const number = Math.floor(instant / day)
  const known = steadyOffsets.get(timeZone)?.get(number)
  if (known !== undefined) return known
  const start = askOffset(number * day, timeZone)
  if (askOffset((number + 1) * day, timeZone) !== start) return askOffset(instant, timeZone)
  const offsets = steadyOffsets.get(timeZone) ?? new Map<number, number>()
  steadyOffsets.set(timeZone, offsets.set(number, start))
  return start
}

// Asking Intl costs about a microsecond and a clock asks for every day that it spans, so a UTC day in which the
// offset does not change is asked once.
const steadyOffsets = new Map<string, Map<number, number>>()

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formatters.set(timeZone, made)
  return made
}

function askOffset(instant: number, timeZone: string): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) shown[type] = Number(value)
  const { year, month, day: dayOfMonth, hour, minute, second: seconds } = shown
  const wall = Date.UTC(year!, month! - 1, dayOfMonth, hour, minute, seconds)
  return wall - Math.floor(instant / second) * second
}
