import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { IconButton } from '../button/IconButton.tsx'
import { useDateSetting } from '../date/DateSettingProvider.tsx'
import { formatExact, formatMonth } from '../date/dateWords.ts'
import { weekdayLabel } from '../labels/weekday.ts'
import { m } from '../paraglide/messages.js'
import { addMonths, keyMoves, weekdayNames, weeksOf } from './month.ts'
import styles from './DateInput.module.css'

export type CalendarProps = {
  value: string
  min?: string | undefined
  max?: string | undefined
  onChange: (day: string) => void
}

/** One month of days. Arrows walk by days and weeks, Page Up and Page Down by months. */
export function Calendar({ value, today, min, max, onChange }: CalendarProps & { today: string }) {
  const setting = useDateSetting()
  const [at, setAt] = useState(value || (min && min > today ? min : today))
  const table = useRef<HTMLTableElement>(null)
  const barred = (day: string) => (min !== undefined && day < min) || (max !== undefined && day > max)
  useLayoutEffect(() => {
    table.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [at])

  function walk(event: KeyboardEvent) {
    const move = keyMoves[event.key]
    if (!move) return
    event.preventDefault()
    setAt(move(at))
  }
  return (
    <>
      <div className={styles.month}>
        <IconButton label={m.date_before()} onClick={() => setAt(addMonths(at, -1))}>
          <IconChevronLeft aria-hidden="true" />
        </IconButton>
        <b aria-live="polite">{formatMonth(at, setting.locale)}</b>
        <IconButton label={m.date_after()} onClick={() => setAt(addMonths(at, 1))}>
          <IconChevronRight aria-hidden="true" />
        </IconButton>
      </div>
      <table ref={table} className={styles.days} onKeyDown={walk}>
        <thead>
          <tr>
            {weekdayNames[setting.locale].map((name, index) => (
              <th key={name} scope="col" abbr={weekdayLabel(index + 1)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week.join()}>
              {week.map((day, index) => (
                <td key={day ?? index}>
                  {day && (
                    <button
                      type="button"
                      className={styles.day}
                      tabIndex={day === at ? 0 : -1}
                      aria-label={formatExact(day, setting)}
                      aria-current={day === today ? 'date' : undefined}
                      aria-pressed={day === value}
                      aria-disabled={barred(day) || undefined}
                      onClick={() => !barred(day) && onChange(day)}
                    >
                      {Number(day.slice(8))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
