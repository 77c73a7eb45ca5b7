import { numeralsToAscii } from './chineseNumeral.ts'

/**
 * How a register writes its days where digits alone do not tell: the year first (24-12-03), the day first (3/12/2024),
 * the month first (12/3/2024), or by the year of the republic (1131203). GUESSED: told from the whole column.
 */
export const registerCalendars = ['GUESSED', 'YEAR_FIRST', 'DAY_FIRST', 'MONTH_FIRST', 'REPUBLIC'] as const

export type RegisterCalendar = (typeof registerCalendars)[number]

/** Year 1 of the republic is 1912. */
const yearBeforeRepublic = 1911

/** Short years from here on are of the last century, as POSIX has it. */
const firstOfLastCentury = 69

/** No day is written longer, with its time. */
const longestDay = 60

/** What stands outside is no day of a licence: registers write 0001 and 9999 for what they do not know. */
export const firstYear = 1900
export const lastYear = 2099

/** Day 0 of spreadsheets; only days of five digits (1927 to 2099) are taken for such a number. */
const spreadsheetEpoch = Date.UTC(1899, 11, 30)
const dayLength = 24 * 60 * 60 * 1000

const monthNames = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december',
] // prettier-ignore

const timeOfDay =
  /(?:t| |(?<=[日号號]))(?:[上下]午 ?)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?(?:am|pm)?(z|[+-]\d{2}:?\d{2})?$/u
const hourInChinese = /(?<=[日号號]) ?\d{1,2}[时時点點](?:\d{1,2}分)?$/u
const triple = /^(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})$/u
const chinese = /^(民國|民国)?(\d{1,4})年(\d{1,2})月(\d{1,2})[日号號]?$/u
const compact = /^(民國|民国)?(\d{6,8})$/u
const chineseMonth = /^(民國|民国)?(\d{2,4})年(\d{1,2})月(?:底|末)?$/u
const yearAndMonth = /^(\d{4})[-/.](\d{1,2})$/u
const monthAndYear = /^(\d{1,2})[-/.](\d{4})$/u
const compactMonth = /^(\d{4})(\d{2})$/u
const serial = /^(\d{5})(?:\.\d+)?$/u
const dayNamed = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]?([a-z]{3,9})[-/., ]{0,2}(\d{4}|\d{2})$/u
const namedDay = /^([a-z]{3,9})[-/. ]{0,2}(\d{1,2})(?:st|nd|rd|th)?[-/, ]{1,2}(\d{4})$/u
const yearNamed = /^(\d{4})[-/. ]?([a-z]{3,9})[-/. ]?(\d{1,2})$/u

/**
 * A day as YYYY-MM-DD; null when the cell is blank, undefined when it holds something that is not, as a whole, one day
 * written in this calendar (the 30th of February, a year before 1900, a word). Never guesses: with GUESSED only what
 * reads the same in every calendar.
 */
export function readDate(cell: string, calendar: RegisterCalendar): string | null | undefined {
  if (cell.length > longestDay && cell.trim().length > longestDay) return undefined
  const text = plainDay(cell)
  if (text === '' || /^0+$/u.test(text)) return null
  const day = withoutTime(text)
  if (day === undefined) return undefined
  const read = byNumbers(day, calendar) ?? bySerial(day) ?? byName(day)
  return read && dayOf(read)
}

/**
 * The last day of a month that stands without a day: 202612, 2026-12, 12/2026, 2026年12月. Null for anything else, and for six
 * digits that are a day in this calendar or, where none is told, in any.
 */
export function lastDayOfMonth(cell: string, calendar: RegisterCalendar): string | null {
  const text = plainDay(cell)
  const [, republic, year = '', month] = chineseMonth.exec(text) ?? []
  if (month !== undefined) return endOfMonth(republic ? republicYear(year) : yearIn(year, calendar), month)
  const [, y1, m1] = yearAndMonth.exec(text) ?? []
  if (y1 !== undefined) return endOfMonth(Number(y1), m1)
  const [, m2, y2] = monthAndYear.exec(text) ?? []
  if (y2 !== undefined) return endOfMonth(Number(y2), m2)
  const [, y3, m3] = compactMonth.exec(text) ?? []
  if (y3 === undefined) return null
  const orders = calendar === 'GUESSED' ? registerCalendars : [calendar]
  return orders.some((order) => readDate(text, order) !== undefined) ? null : endOfMonth(Number(y3), m3)
}

function endOfMonth(year: number, month: string | undefined): string | null {
  const first = dayOf(written(year, month, '1'))
  if (first === undefined) return null
  return new Date(Date.UTC(year, Number(month), 0)).toISOString().slice(0, 10)
}

type Written = { readonly year: number; readonly month: number; readonly day: number }

/** One spelling of widths, blanks, dashes and numerals; what a spreadsheet puts before text is gone. */
const plainDay = (cell: string): string =>
  numeralsToAscii(cell)
    .replace(/^="(.*)"$|^'/u, '$1')
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([-/.年月:]) ?/gu, '$1')
    .replace(/ ([日号號])/gu, '$1')
    .trim()

/** A time behind the day says nothing more, unless with a zone it may mean another day here. */
function withoutTime(text: string): string | undefined {
  const found = timeOfDay.exec(text)
  if (!found) return text.replace(hourInChinese, '')
  const [hour, minute, second] = [found[1], found[2], found[3] ?? 0].map(Number)
  if (hour! > 24 || minute! > 59 || second! > 59) return undefined
  if (found[4] !== undefined && (hour !== 0 || minute !== 0 || second !== 0)) return undefined
  return text.slice(0, found.index).trim()
}

function byNumbers(text: string, calendar: RegisterCalendar): Written | undefined {
  const inChinese = chinese.exec(text)
  if (inChinese) {
    const [, republic, year = '', month, day] = inChinese
    return written(republic ? republicYear(year) : yearIn(year, calendar), month, day)
  }
  const inTriple = triple.exec(text)
  if (inTriple) return inOrder(inTriple[1] ?? '', inTriple[3] ?? '', inTriple[4] ?? '', calendar)
  const [, republic, digits] = compact.exec(text) ?? []
  if (digits === undefined) return undefined
  const rest = digits.slice(-4)
  if (republic || (calendar === 'REPUBLIC' && digits.length < 8))
    return written(republicYear(digits.slice(0, -4)), rest.slice(0, 2), rest.slice(2))
  if (digits.length === 6) return inOrder(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), calendar)
  if (digits.length < 8) return undefined
  const yearFirst = written(Number(digits.slice(0, 4)), rest.slice(0, 2), rest.slice(2))
  // No eight digits are a day of these centuries both ways.
  if (dayOf(yearFirst) !== undefined) return yearFirst
  return inOrder(digits.slice(0, 2), digits.slice(2, 4), rest, calendar)
}

/** Three numbers. One of four digits is the year; where it comes first, month and day follow everywhere. */
function inOrder(first: string, second: string, third: string, calendar: RegisterCalendar) {
  if (first.length === 4) return third.length > 2 ? undefined : written(Number(first), second, third)
  if (calendar === 'REPUBLIC')
    return third.length > 2 ? undefined : written(republicYear(first), second, third)
  if (first.length > 2 || third.length === 3) return undefined
  if (calendar === 'YEAR_FIRST')
    return third.length > 2 ? undefined : written(shortYear(first), second, third)
  const year = third.length === 4 ? Number(third) : shortYear(third)
  if (calendar === 'DAY_FIRST') return written(year, second, first)
  return calendar === 'MONTH_FIRST' ? written(year, first, second) : undefined
}

function byName(text: string): Written | undefined {
  const [, d1, m1 = '', y1 = ''] = dayNamed.exec(text) ?? []
  if (d1 !== undefined) return written(y1.length === 4 ? Number(y1) : shortYear(y1), monthNamed(m1), d1)
  const [, m2, d2, y2] = namedDay.exec(text) ?? []
  if (m2 !== undefined) return written(Number(y2), monthNamed(m2), d2)
  const [, y3, m3 = '', d3] = yearNamed.exec(text) ?? []
  return y3 === undefined ? undefined : written(Number(y3), monthNamed(m3), d3)
}

function bySerial(text: string): Written | undefined {
  const [, days] = serial.exec(text) ?? []
  if (days === undefined) return undefined
  const date = new Date(spreadsheetEpoch + Number(days) * dayLength)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const yearIn = (year: string, calendar: RegisterCalendar): number =>
  calendar === 'REPUBLIC' && year.length < 4
    ? republicYear(year)
    : year.length === 4
      ? Number(year)
      : shortYear(year)

const republicYear = (year: string): number =>
  year.length === 2 || year.length === 3 ? Number(year) + yearBeforeRepublic : Number.NaN

const shortYear = (year: string): number =>
  year.length === 2 ? Number(year) + (Number(year) < firstOfLastCentury ? 2000 : 1900) : Number.NaN

/** 0 for a word that names no month: no day is in it. */
const monthNamed = (name: string): number =>
  monthNames.findIndex((month) => month === name || month.slice(0, 3) === name.replace(/^sept$/u, 'sep')) + 1

const written = (year: number, month: string | number | undefined, day: string | undefined): Written => ({
  year,
  month: Number(month),
  day: Number(day),
})

function dayOf({ year, month, day }: Written): string | undefined {
  if (!(year >= firstYear && year <= lastYear)) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}
