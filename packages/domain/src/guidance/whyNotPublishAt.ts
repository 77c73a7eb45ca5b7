import { InvalidInput } from '../refusal.ts'
import { addDays, dayOfDateColumn, localDayOf } from '../time/localDay.ts'

/** How far ahead a guidance may be left to the clock, in days: what is planned for later is nobody's any more. */
const mostDaysAhead = 366

type Around = { validUntil: Date | null; now: Date; timeZone: string }

/**
 * Why a draft cannot be left to the clock for an instant, or null. It lies ahead, within a year, and not after the last day on
 * which the guidance is shown (`validUntil`, a date column).
 */
export function whyNotPublishAt(publishAt: Date, { validUntil, now, timeZone }: Around): InvalidInput | null {
  if (publishAt <= now)
    return new InvalidInput('publishAt', {
      'zh-CN': '这个时间已经过了。请选以后的时间；要马上给店主看，就直接发布。',
      en: 'This time has passed. Please choose a later one; to show it to shops now, publish it.',
    })
  const day = localDayOf(publishAt, timeZone)
  if (day > addDays(localDayOf(now, timeZone), mostDaysAhead))
    return new InvalidInput('publishAt', {
      'zh-CN': '最多能定在一年以后，请选近一点的时间。',
      en: 'It can be scheduled up to a year ahead. Please choose an earlier time.',
    })
  return validUntil && dayOfDateColumn(validUntil) < day
    ? new InvalidInput('publishAt', endsBefore(dayOfDateColumn(validUntil)))
    : null
}

/** Why a last day cannot stand while a draft waits for the clock, or null: the guidance would be over before it is out. */
export function whyNotEndsBefore(
  validUntil: Date | null,
  { publishAt, timeZone }: { publishAt: Date | null; timeZone: string },
): InvalidInput | null {
  if (!validUntil || !publishAt || dayOfDateColumn(validUntil) >= localDayOf(publishAt, timeZone)) return null
  return new InvalidInput('validUntil', endsBefore(dayOfDateColumn(validUntil)))
}

const endsBefore = (lastDay: string) => ({
  'zh-CN': `有效期到 ${lastDay} 为止，比定好的发布时间还早，店主一天也看不到。请把有效期往后改，或把发布时间往前改。`,
  en: `It is valid until ${lastDay}, which is before the time it is scheduled for, so no shop would ever see it. Please choose a later last day or an earlier time.`,
})
