import { lastDayOfMonth, readDate, type RegisterCalendar } from './registerDate.ts'

/**
 * How long a licence is good, as a register says it: until a day; without an end; or nobody can tell, with the words that
 * stand there (empty for a blank).
 */
export type LicenceTerm =
  | { readonly kind: 'DATED'; readonly until: string }
  | { readonly kind: 'NO_END' }
  | { readonly kind: 'UNCLEAR'; readonly words: string }

/** Longer cells hold no term, and are not searched for one. */
const longestTerm = 80
/** Longer words are cut: they are for looking at. */
const longestWords = 200

const separator = /至|到|~|—|–|―|-|\/|\b(?:to|until|till|thru|through)\b/giu
const beforeStart =
  /^(?:(?:许可证|許可證|执照|執照)?(?:有效)?(?:期限|期间|期間|期)?[:为為]?)?(?:自|从|從|由|from\b)? ?/iu
const afterStart = /(?:起|始|开始|開始)$/u
const beforeEnd =
  /^(?:(?:许可证|許可證|执照|執照)?(?:有效期限|有效期间|有效期間|有效期|有效|到期日期|到期日|截止日期|期限)[:为為]?)?(?:截至|截止到|截止|至|到)?:? ?/u
const beforeEnglishEnd =
  /^(?:(?:valid|expires|expiry|expiration|exp)(?: date)?\b[.:]? ?)?(?:(?:until|till|to|thru|through|on)\b:? ?)?/iu
const afterEnd = /(?:为止|為止|截止|到期|止|之前|以前|前)$/u

/**
 * The term that stands in a cell: a day, or the end of a range of two. What is not, as a whole, one of these or one of
 * `noEndWords` is UNCLEAR, a blank too. Business rule: what decides access never fails open.
 */
export function readLicenceTerm(
  cell: string,
  calendar: RegisterCalendar,
  noEndWords: readonly string[],
): LicenceTerm {
  const text = cell.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  const unclear: LicenceTerm = { kind: 'UNCLEAR', words: text.slice(0, longestWords).toWellFormed() }
  if (text.length > longestTerm) return unclear
  const noEnd = new Set(noEndWords.map(wordKey).filter((word) => word !== ''))
  const endIn = (part: string): LicenceTerm | null => {
    if (noEnd.has(wordKey(part))) return { kind: 'NO_END' }
    const until = endDay(part, calendar)
    return until === null ? null : { kind: 'DATED', until }
  }
  return endIn(text) ?? endOfRange(text, calendar, endIn) ?? unclear
}

const wordKey = (words: string): string => words.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

function endDay(part: string, calendar: RegisterCalendar): string | null {
  const bare = part.replace(beforeEnd, '').replace(afterEnd, '').trim()
  const english = bare.replace(beforeEnglishEnd, '')
  return readDate(bare, calendar) ?? readDate(english, calendar) ?? lastDayOfMonth(english, calendar)
}

/** Every place is tried where a range may be parted; two that say different ends say none. */
function endOfRange(
  text: string,
  calendar: RegisterCalendar,
  endIn: (part: string) => LicenceTerm | null,
): LicenceTerm | null {
  const ends = new Map<string, LicenceTerm>()
  for (const { 0: mark, index } of text.matchAll(separator)) {
    const [first, second] = [text.slice(0, index).trim(), text.slice(index + mark.length).trim()]
    // Two bare numbers are more likely anything else than two days of a spreadsheet.
    const start = /^\d{5}$/u.test(first) ? null : startDay(first, calendar)
    const end = start === null ? null : endIn(second)
    if (start === null || end === null || (end.kind === 'DATED' && end.until < start)) continue
    ends.set(JSON.stringify(end), end)
  }
  const [end] = ends.values()
  return ends.size === 1 ? (end ?? null) : null
}

const startDay = (part: string, calendar: RegisterCalendar): string | null =>
  readDate(part.replace(beforeStart, '').replace(afterStart, '').trim(), calendar) ?? null

/** Whether two terms say the same. */
export const sameTerm = (a: LicenceTerm, b: LicenceTerm): boolean =>
  a.kind === 'DATED'
    ? b.kind === 'DATED' && a.until === b.until
    : a.kind === 'NO_END'
      ? b.kind === 'NO_END'
      : b.kind === 'UNCLEAR' && a.words === b.words
