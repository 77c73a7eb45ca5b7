import { localDayOf } from '@kewo/domain'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { useDateSetting } from '../date/DateSettingProvider.tsx'
import { Dialog } from '../dialog/Dialog.tsx'
import { FieldButton } from '../field/FieldButton.tsx'
import { m } from '../paraglide/messages.js'
import { Calendar, type CalendarProps } from './Calendar.tsx'
import styles from './DateInput.module.css'

/** Opens a calendar of the reader's language, whatever language the browser speaks. */
export function CalendarButton({ value, min, max, onChange }: CalendarProps) {
  const { now, timeZone } = useDateSetting()
  const [open, setOpen] = useState(false)
  return (
    <>
      <FieldButton label={m.date_open()} onClick={() => setOpen(true)}>
        <IconCalendar aria-hidden="true" />
      </FieldButton>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={m.date_choose()}
        closeLabel={m.date_close()}
        className={styles.dialog}
      >
        <Calendar
          value={value}
          today={localDayOf(now, timeZone)}
          min={min}
          max={max}
          onChange={(day) => {
            onChange(day)
            setOpen(false)
          }}
        />
      </Dialog>
    </>
  )
}
