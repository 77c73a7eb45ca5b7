import type { ReactNode } from 'react'
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
} satisfies Record<string, (moment: Moment, setting: DateSetting) => ReactNode>

export type DateTimeProps = { value: Moment; form?: keyof typeof forms; className?: string }

/** A time in words, with the exact time behind it. */
export function DateTime({ value, form = 'relative', className }: DateTimeProps) {
  const setting = useDateSetting()
  const machine = typeof value === 'string' && value.length === 10 ? value : new Date(value).toISOString()
  return (
    <time dateTime={machine} title={formatExact(value, setting)} className={classes(styles.time, className)}>
      {forms[form](value, setting)}
    </time>
  )
}
