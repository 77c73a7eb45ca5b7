import {
  type DateSetting,
  formatDay,
  formatExact,
  formatTime,
  nearDay,
  nearDayAndTime,
  relativeWords,
} from './dateWords.ts'
import { classes } from '../classes.ts'
import styles from './DateTime.module.css'
import { useDateSetting } from './DateSettingProvider.tsx'
import type { Moment } from './zonedDay.ts'

const forms = {
  /** 5 分钟前, 昨天 17:00 */
  relative: relativeWords,
  /** 今天, 周四, 11月23日 周一 */
  nearDay,
  /** 今天 17:00 */
  nearDayAndTime,
  /** 11月23日 周一 */
  day: formatDay,
  /** 17:00 */
  time: formatTime,
  /** 2026年11月23日 周一 17:00 */
  exact: formatExact,
} satisfies Record<string, (moment: Moment, setting: DateSetting) => string>

export type DateTimeProps = {
  value: Moment
  form?: keyof typeof forms
  /** A phrase around the time, whose order and spaces differ by language: `(day) => m.by({ day })`. */
  words?: (time: string) => string
  className?: string
}

/** A time in words, with the exact time behind it. */
export function DateTime({ value, form = 'relative', words, className }: DateTimeProps) {
  const setting = useDateSetting()
  const time = forms[form](value, setting)
  const machine = typeof value === 'string' && value.length === 10 ? value : new Date(value).toISOString()
  return (
    <time
      dateTime={machine}
      title={formatExact(value, setting)}
      className={classes(!words && styles.time, className)}
    >
      {words ? words(time) : time}
    </time>
  )
}
