import { InvalidInput, together } from '../refusal.ts'
import { dayWords } from '../time/dayWords.ts'
import { dayOfDateColumn } from '../time/localDay.ts'
import { isTimeZone } from '../time/timeZone.ts'
import { everWorks } from './workingCalendar.ts'
import { isWorkingHours } from './workingHours.ts'

/** How many days off, and how many days worked instead, a calendar may name: many years of them. */
export const mostNamedDays = 2000

/**
 * What is wrong with a working calendar as typed, or null. Refuses hours that are not in order or overlap, a week
 * without any working time, an unknown time zone, and a day that is both off and worked.
 */
export function whyNotWorkingCalendar(calendar: {
  hours: unknown
  daysOff: readonly Date[]
  workingDays: readonly Date[]
  timeZone: string
}): InvalidInput | null {
  const { hours, timeZone } = calendar
  if (!isWorkingHours(hours)) {
    return new InvalidInput('hours', {
      'zh-CN': '工作时段有误：请按先后填写，结束要晚于开始，时段不能重叠。',
      en: 'The working hours aren’t right: list the shifts in order, each ending after it starts, without overlaps.',
    })
  }
  if (!everWorks({ hours })) {
    return new InvalidInput('hours', {
      'zh-CN': '一周里至少要有一段工作时间，否则时限无从计算。',
      en: 'There must be at least one shift a week, otherwise due times can’t be calculated.',
    })
  }
  if (!isTimeZone(timeZone)) {
    return new InvalidInput('timeZone', {
      'zh-CN': `不认识时区“${timeZone}”。请填如 Asia/Shanghai 这样的名称。`,
      en: `The time zone “${timeZone}” is unknown. Please enter a name such as Asia/Shanghai.`,
    })
  }
  return together(
    whyNotMany('daysOff', calendar.daysOff),
    whyNotMany('workingDays', calendar.workingDays),
    whyNotBothOffAndWorked(calendar),
  )
}

function whyNotMany(field: 'daysOff' | 'workingDays', days: readonly Date[]): InvalidInput | null {
  if (days.length <= mostNamedDays) return null
  return new InvalidInput(field, {
    'zh-CN': `最多填 ${mostNamedDays} 天，现在有 ${days.length} 天。请去掉早已过去的。`,
    en: `At most ${mostNamedDays} days; you have ${days.length}. Please remove those long past.`,
  })
}

function whyNotBothOffAndWorked(calendar: {
  daysOff: readonly Date[]
  workingDays: readonly Date[]
}): InvalidInput | null {
  const off = new Set(calendar.daysOff.map(dayOfDateColumn))
  const both = calendar.workingDays.map(dayOfDateColumn).find((day) => off.has(day))
  if (both === undefined) return null
  const day = dayWords(both)
  return new InvalidInput('workingDays', {
    'zh-CN': `${day['zh-CN']}既是休息日又是调休上班日，请只留一处。`,
    en: `${day.en} is both a day off and a working day. Please keep only one.`,
  })
}
