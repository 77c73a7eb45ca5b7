import { localDayOf } from '@kewo/domain'
import { useDateSetting } from '../date/DateSettingProvider.tsx'
import { durationWords, writeDay, writeShortDay } from '../date/dateWords.ts'
import { m } from '../paraglide/messages.js'
import { CalendarButton } from './CalendarButton.tsx'
import { readDuration } from './readDuration.ts'
import { readDay } from './readDay.ts'
import { readDayAndTime, readTime } from './readTime.ts'
import { ReadInput, type ReadInputProps } from './ReadInput.tsx'

type DateInputProps = Omit<ReadInputProps, 'trailing'> & {
  min?: string | undefined
  max?: string | undefined
}

function useToday() {
  const { now, timeZone, locale } = useDateSetting()
  return { today: localDayOf(now, timeZone), locale }
}

/** A calendar day, `2026-11-29` or empty: typed as people do, or chosen from a calendar, in the reader's language. */
export function DateInput({ min, max, ...rest }: DateInputProps) {
  const setting = useToday()
  return (
    <ReadInput
      placeholder={m.date_example({ day: writeShortDay(setting.today, setting.locale) })}
      {...rest}
      read={(text) => readDay(text, setting)}
      write={(day) => writeDay(day, setting.locale)}
      unread={m.date_unreadDay({ day: writeDay(setting.today, setting.locale) })}
      trailing={<CalendarButton value={rest.value} min={min} max={max} onChange={rest.onChange} />}
    />
  )
}

/** A time of day, `09:05` or empty. */
export function TimeInput(props: ReadInputProps) {
  return (
    <ReadInput
      inputMode="numeric"
      {...props}
      read={readTime}
      write={(time) => time}
      unread={m.date_unreadTime()}
    />
  )
}

/** A day and a time of the company's clock, `2026-11-29T09:05` or empty. */
export function DateTimeInput(props: Omit<ReadInputProps, 'trailing'>) {
  const setting = useToday()
  const [day = '', time = '09:00'] = props.value ? props.value.split('T') : []
  return (
    <ReadInput
      placeholder={m.date_example({ day: `${writeShortDay(setting.today, setting.locale)} 9:00` })}
      {...props}
      read={(text) => readDayAndTime(text, setting)}
      write={(value) => {
        const [onDay = '', at = ''] = value.split('T')
        return `${writeDay(onDay, setting.locale)} ${at}`
      }}
      unread={m.date_unreadDayAndTime({ day: writeDay(setting.today, setting.locale) })}
      trailing={<CalendarButton value={day} onChange={(chosen) => props.onChange(`${chosen}T${time}`)} />}
    />
  )
}

/** A length of time in whole minutes, as digits or empty; shown and typed in hours and minutes. */
export function DurationInput(props: ReadInputProps) {
  const { locale } = useDateSetting()
  return (
    <ReadInput
      {...props}
      read={(text) => readDuration(text)?.toString() ?? null}
      write={(minutes) => durationWords(Number(minutes), locale)}
      unread={m.date_unreadDuration()}
    />
  )
}
