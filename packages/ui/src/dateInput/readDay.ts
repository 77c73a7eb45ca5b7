import { addDays, daysBetween, type LocalDay } from '@kewo/domain'
import type { Locale } from '../date/dateWords.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const spoken: Record<string, number> = { 今天: 0, 明天: 1, 后天: 2, today: 0, tomorrow: 1 }
const weekday =
  /[(（]?(?:(?:周|星期|礼拜)[一二三四五六日天]|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b)[)）]?/g

const ordinal = /\b(\d{1,2})(?:st|nd|rd|th)\b/g

/**
 * A day as people type it: 2026-11-29, 2026/11/29, 20261129, 11月29日, 29 Nov 2026, 明天. Without a year it is the nearest
 * to today. Null for what is no day, and for two numbers that could be either way round (5/11 in English).
 */
export function readDay(
  text: string,
  { today, locale }: { today: LocalDay; locale: Locale },
): LocalDay | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(weekday, ' ')
    .replaceAll(ordinal, '$1')
    .replaceAll(',', ' ')
    .trim()
  const ahead = spoken[plain]
  if (ahead !== undefined) return addDays(today, ahead)
  const parts = named(plain) ?? compact(plain) ?? numbered(plain, locale)
  if (!parts) return null
  const { year, month, day } = parts
  return year === undefined ? nearest(month, day, today) : dayOf(year, month, day)
}

type Parts = { year?: number; month: number; day: number }

/** 29 Nov 2026, Nov 29. */
function named(plain: string): Parts | null {
  const name = /[a-z]+/.exec(plain)?.[0] ?? ''
  const month = name.length < 3 ? 0 : monthNames.indexOf(name.slice(0, 3)) + 1
  if (month === 0) return null
  const [first, second, ...more] = plain
    .replace(name, ' ')
    .split(/[\s./-]+/)
    .filter(Boolean)
  const day = /^\d{1,2}$/.exec(first ?? '')?.[0]
  if (!day || more.length > 0 || (second !== undefined && !/^\d{4}$/.test(second))) return null
  return { month, day: Number(day), ...(second && { year: Number(second) }) }
}

const compact = (plain: string): Parts | null => {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  return found && { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
}

function numbered(plain: string, locale: Locale): Parts | null {
  const words = plain
    .replaceAll(/[年月]/g, '-')
    .replace(/[日号]/, ' ')
    .trim()
  if (!/^\d{1,4}(\s*[\s./-]\s*\d{1,4}){1,2}$/.test(words)) return null
  const [first, second, third] = words.split(/[\s./-]+/)
  if (!first || !second) return null
  if (first.length === 4) {
    return third && third.length <= 2
      ? { year: Number(first), month: Number(second), day: Number(third) }
      : null
  }
  if (first.length > 2 || second.length > 2 || (third !== undefined && third.length !== 4)) return null
  const pair = inOrder(Number(first), Number(second), locale)
  return pair && { ...pair, ...(third && { year: Number(third) }) }
}

/** Chinese says the month first; in English it must be clear from the numbers. */
function inOrder(first: number, second: number, locale: Locale): Parts | null {
  if (locale === 'zh-CN' && first <= 12) return { month: first, day: second }
  if (first > 12 || first === second) return { month: second, day: first }
  return second > 12 ? { month: first, day: second } : null
}

function nearest(month: number, day: number, today: LocalDay): LocalDay | null {
  const year = Number(today.slice(0, 4))
  const found = [year - 1, year, year + 1].flatMap((one) => dayOf(one, month, day) ?? [])
  const away = (one: LocalDay) => Math.abs(daysBetween(today, one))
  return found.toSorted((one, other) => away(one) - away(other))[0] ?? null
}

/** Null for a day that the calendar does not have. */
function dayOf(year: number, month: number, day: number): LocalDay | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2200
  return real ? date.toISOString().slice(0, 10) : null
}
