import type { Words } from '../refusal.ts'
import { dateColumnOf, type LocalDay } from './localDay.ts'

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]

/** A day as a sentence names it, 2026 年 11 月 29 日 · 29 November 2026; `near` ones go without the year. */
export function dayWords(day: LocalDay, near?: 'near'): Words {
  const column = dateColumnOf(day)
  const [year, month, date] = [column.getUTCFullYear(), column.getUTCMonth() + 1, column.getUTCDate()]
  const name = months[month - 1]!
  return {
    'zh-CN': `${near ? '' : `${year} 年 `}${month} 月 ${date} 日`,
    en: `${date} ${name}${near ? '' : ` ${year}`}`,
  }
}
