import { type Moment, type ZonedDay, zonedDay } from './zonedDay.ts'

export type Locale = 'zh-CN' | 'en'

/** What words of time depend on: the language, the company's time zone, and now. */
export type DateSetting = { locale: Locale; timeZone: string; now: Date }

const weekdays = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
}
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const nearDays: Record<Locale, Record<number, string>> = {
  'zh-CN': { [-2]: '前天', [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' },
  en: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
}

const two = (number: number) => String(number).padStart(2, '0')

/** 17:05, in both languages. */
export function formatTime(moment: Moment, { timeZone }: Pick<DateSetting, 'timeZone'>): string {
  const { hour, minute } = zonedDay(moment, timeZone)
  return `${hour}:${two(minute)}`
}

/** 11月23日 周一 · Mon 23 Nov; with the year when it is not this one. */
export function formatDay(moment: Moment, setting: DateSetting): string {
  const then = zonedDay(moment, setting.timeZone)
  const thisYear = zonedDay(setting.now, setting.timeZone).year
  return dayText(then, setting.locale, { weekday: true, year: then.year !== thisYear })
}

/** 2026年11月23日 周一 17:05 · Mon 23 Nov 2026, 17:05; a calendar day has no time. */
export function formatExact(moment: Moment, setting: Pick<DateSetting, 'locale' | 'timeZone'>): string {
  const day = dayText(zonedDay(moment, setting.timeZone), setting.locale, { weekday: true, year: true })
  if (typeof moment === 'string' && moment.length === 10) return day
  return `${day}${setting.locale === 'en' ? ',' : ''} ${formatTime(moment, setting)}`
}

/** 2026年11月29日 · 29 Nov 2026: a calendar day as a field shows it. */
export function writeDay(day: string, locale: Locale): string {
  return dayText(zonedDay(day, 'UTC'), locale, { weekday: false, year: true })
}

/** 11月29日 · 29 Nov: as short as a field understands it. */
export function writeShortDay(day: string, locale: Locale): string {
  return dayText(zonedDay(day, 'UTC'), locale, { weekday: false, year: false })
}

/** 2026年11月 · Nov 2026. */
export function formatMonth(day: string, locale: Locale): string {
  const { year, month } = zonedDay(day, 'UTC')
  return locale === 'zh-CN' ? `${year}年${month}月` : `${months[month - 1]} ${year}`
}

/** 今天, 明天, 周四 (this week), 上周五, 下周三, else 11月23日 周一. */
export function nearDay(moment: Moment, setting: DateSetting): string {
  const { locale, timeZone } = setting
  const then = zonedDay(moment, timeZone)
  const today = zonedDay(setting.now, timeZone)
  const near = nearDays[locale][then.ordinal - today.ordinal]
  if (near) return near
  const weeks = week(then) - week(today)
  const weekday = weekdays[locale][then.weekday]!
  if (weeks === 0) return weekday
  if (locale === 'zh-CN' && weeks === -1) return `上${weekday}`
  if (locale === 'zh-CN' && weeks === 1) return `下${weekday}`
  return formatDay(moment, setting)
}

/** 今天 17:00 · today 17:00. */
export function nearDayAndTime(moment: Moment, setting: DateSetting): string {
  return `${nearDay(moment, setting)} ${formatTime(moment, setting)}`
}

/** 刚刚, 5 分钟前, 3 小时前, 昨天 17:00, 周四 17:00, 11月3日 周二; ahead: 5 分钟后, 今天 17:00. */
export function relativeWords(moment: Moment, setting: DateSetting): string {
  const minutes = Math.trunc((new Date(moment).getTime() - setting.now.getTime()) / 60_000)
  const zh = setting.locale === 'zh-CN'
  if (minutes === 0) return zh ? '刚刚' : 'just now'
  if (minutes > 0 && minutes < 60) return zh ? `${minutes} 分钟后` : `in ${minutes} min`
  if (minutes < 0 && minutes > -60) return zh ? `${-minutes} 分钟前` : `${-minutes} min ago`
  const then = zonedDay(moment, setting.timeZone)
  const today = zonedDay(setting.now, setting.timeZone)
  if (minutes < 0 && then.ordinal === today.ordinal) {
    const hours = Math.trunc(-minutes / 60)
    return zh ? `${hours} 小时前` : `${hours} h ago`
  }
  return Math.abs(week(then) - week(today)) <= 1
    ? nearDayAndTime(moment, setting)
    : formatDay(moment, setting)
}

/** 12月1日 – 2月28日; with years when it begins in another year than this or lasts a year and more. */
export function formatDayRange(from: Moment, to: Moment, setting: DateSetting): string {
  const [first, last] = [zonedDay(from, setting.timeZone), zonedDay(to, setting.timeZone)]
  const thisYear = zonedDay(setting.now, setting.timeZone).year
  const year = first.year !== thisYear || last.ordinal - first.ordinal >= 365
  return [first, last].map((day) => dayText(day, setting.locale, { weekday: false, year })).join(' – ')
}

/** Leaves of the calendar from now to then: 0 today, 1 tomorrow, negative when it is past. */
export function daysUntil(moment: Moment, { timeZone, now }: Omit<DateSetting, 'locale'>): number {
  return zonedDay(moment, timeZone).ordinal - zonedDay(now, timeZone).ordinal
}

/** 12 分, 1 时 40 分, 2 天 3 时 · 12 min, 1 h 40 min, 2 d 3 h. Whole minutes, 0 or more; a day is 24 hours. */
export function formatMinutes(minutes: number, locale: Locale): string {
  const [day, hour, minute] = locale === 'zh-CN' ? ['天', '时', '分'] : ['d', 'h', 'min']
  const whole = Math.max(0, Math.floor(minutes))
  const parts: [number, string | undefined][] = [
    [Math.floor(whole / 1440), day],
    [Math.floor((whole % 1440) / 60), hour],
    [whole % 60, minute],
  ]
  const first = Math.max(
    0,
    parts.findIndex(([count]) => count > 0),
  )
  const shown = whole === 0 ? parts.slice(2) : parts.slice(first, first + 2).filter(([count]) => count > 0)
  return shown.map(([count, unit]) => `${count} ${unit}`).join(' ')
}

/** Weeks begin on Monday; 1970-01-01 was a Thursday. */
const week = (day: ZonedDay) => Math.floor((day.ordinal + 3) / 7)

function dayText(day: ZonedDay, locale: Locale, show: { weekday: boolean; year: boolean }): string {
  const weekday = weekdays[locale][day.weekday]
  if (locale === 'zh-CN') {
    return `${show.year ? `${day.year}年` : ''}${day.month}月${day.day}日${show.weekday ? ` ${weekday}` : ''}`
  }
  const month = months[day.month - 1]
  return `${show.weekday ? `${weekday} ` : ''}${day.day} ${month}${show.year ? ` ${day.year}` : ''}`
}

/** 32 小时 30 分 · 32 h 30 min. Without days: a working day is not 24 hours. */
export function durationWords(minutes: number, locale: Locale): string {
  const [hour, minute] = locale === 'zh-CN' ? ['小时', '分'] : ['h', 'min']
  const [whole, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  return [whole > 0 && `${whole} ${hour}`, (rest > 0 || whole === 0) && `${rest} ${minute}`]
    .filter(Boolean)
    .join(' ')
}
