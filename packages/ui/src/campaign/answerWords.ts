import { type DateSetting, daysUntil, formatTime } from '../date/dateWords.ts'
import type { Moment } from '../date/zonedDay.ts'
import { m } from '../paraglide/messages.js'

/** How long a shop can still answer, in a line of text. */
export function answerWords(until: Moment, setting: DateSetting): string {
  if (new Date(until) < setting.now) return m.campaignSheet_tooLate()
  const days = daysLeft(until, setting)
  if (days > 0) return m.campaignSheet_daysLeft({ days })
  const time = formatTime(until, setting)
  return time === midnight ? m.campaignSheet_chipToday() : m.campaignSheet_today({ time })
}

/** The same in a chip; null when the time has passed. */
export function answerChip(until: Moment, setting: DateSetting): string | null {
  if (new Date(until) < setting.now) return null
  const days = daysLeft(until, setting)
  return days === 0 ? m.campaignSheet_chipToday() : m.campaignSheet_chipDaysLeft({ days })
}

/** How many days are left with this one as the last, in a chip; null when it is over. */
export function dayChip(day: string, setting: DateSetting): string | null {
  const days = daysUntil(day, setting)
  if (days < 0) return null
  return days === 0 ? m.campaignSheet_chipToday() : m.campaignSheet_chipDaysLeft({ days })
}

const midnight = '0:00'

/** What ends at midnight ends with the day before. */
const daysLeft = (until: Moment, setting: DateSetting) =>
  daysUntil(new Date(new Date(until).getTime() - 1), setting)
