import type { Weekday } from '../time/localDay.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'

/** 周三, 星期3, 礼拜日; also of every second week (双周周四), of which the weekday is kept. */
const chinese = /^(?:(?:每|[单單双雙])[周週]|每)?(?:[周週]|星期|礼拜|禮拜)?([一二三四五六日天1-7])$/u

const chineseDays = '一二三四五六日'

const englishDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** The weekday on which a shop orders, or is delivered to, Monday 1 to Sunday 7; null for a blank. A bare digit counts in the same way. */
export function readWeekday(
  field: 'orderWeekday' | 'deliveryWeekday',
  cell: string,
  issues: RegisterIssue[],
): Weekday | null {
  const text = cell.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
  if (text === '') return null
  const weekday = chineseWeekday(text) || englishWeekday(text)
  if (weekday) return weekday as Weekday
  issues.push(registerIssue('WEEKDAY_UNREADABLE', field, cell))
  return null
}

function chineseWeekday(text: string): number {
  const day = chinese.exec(text)?.[1]
  if (day === undefined) return 0
  return day === '天' ? 7 : Number(day) || chineseDays.indexOf(day) + 1
}

/** By its name or the beginning of it, three letters at least: Wed, Thurs, friday. */
function englishWeekday(text: string): number {
  const name = text.replace(/\.$/, '')
  return name.length < 3 ? 0 : englishDays.findIndex((day) => day.startsWith(name)) + 1
}
