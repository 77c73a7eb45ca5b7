import { localDayOf } from '@kewo/domain'
import { Button, Card, ChipButton, ChipRow, DateTime, useDateSetting, VisuallyHidden } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { type DayRange, dayRanges, daysFrom, longestRange } from './dayRanges.ts'
import styles from './WorkingCalendar.module.css'

type Props = {
  title: string
  hint: string
  days: readonly string[]
  onChange: (days: string[]) => void
  problem: string | undefined
}

/** Days by name, such as those of a holiday: put in from and to, shown as ranges. Those long past are counted only. */
export function NamedDays({ title, hint, days, onChange, problem }: Props) {
  const { now, timeZone } = useDateSetting()
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const today = localDayOf(now, timeZone)
  const ranges = dayRanges(days)
  const ahead = ranges.filter((range) => range.to >= today)
  const past = days.filter((day) => day < today).length

  function add() {
    const added = from ? daysFrom(from, to || from) : []
    setFault(added.length === 0 ? m.workingCalendar_noRange({ longest: longestRange }) : undefined)
    if (added.length === 0) return
    onChange([...new Set([...days, ...added])].toSorted())
    setFrom('')
    setTo('')
  }
  return (
    <Card padding="roomy" className={styles.card}>
      <h2>{title}</h2>
      <p className={styles.quiet}>{hint}</p>
      <fieldset className={styles.range}>
        <legend>
          <VisuallyHidden>{title}</VisuallyHidden>
        </legend>
        <DateInput label={m.workingCalendar_firstDay()} value={from} onChange={setFrom} error={fault} />
        <DateInput
          label={m.workingCalendar_lastDay()}
          mark={m.workingCalendar_lastDayMark()}
          value={to}
          onChange={setTo}
        />
        <Button onClick={add}>{m.workingCalendar_add()}</Button>
      </fieldset>
      {problem && <p className={styles.problem}>{problem}</p>}
      <ChipRow>
        {ahead.map((range) => (
          <ChipButton
            key={range.from}
            pressed
            onClick={() => onChange(days.filter((day) => day < range.from || day > range.to))}
          >
            <RangeWords range={range} />
            <IconX size={14} aria-label={m.workingCalendar_remove()} />
          </ChipButton>
        ))}
      </ChipRow>
      {past > 0 && <p className={styles.quiet}>{m.workingCalendar_past({ count: past })}</p>}
    </Card>
  )
}

function RangeWords({ range: { from, to, days } }: { range: DayRange }) {
  return (
    <span>
      <DateTime value={from} form="day" />
      {days > 1 && (
        <>
          {' – '}
          <DateTime value={to} form="day" /> {m.workingCalendar_days({ count: days })}
        </>
      )}
    </span>
  )
}
