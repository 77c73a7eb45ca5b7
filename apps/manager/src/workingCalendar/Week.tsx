import { Button, IconButton } from '@kewo/ui'
import { TimeInput } from '@kewo/ui/dateInput'
import { weekdayLabel } from '@kewo/ui/labels'
import { IconPlus, IconX } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import type { SpanDraft } from './calendarDraft.ts'
import styles from './WorkingCalendar.module.css'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

type Props = { spans: readonly SpanDraft[]; onChange: (spans: SpanDraft[]) => void }

/** The usual week: stretches of work by weekday. */
export function Week({ spans, onChange }: Props) {
  const of = (weekday: number) => spans.filter((span) => span.weekday === weekday)
  const put = (weekday: number, own: readonly SpanDraft[]) =>
    onChange(weekdays.flatMap((each) => (each === weekday ? [...own] : of(each))))
  const likeMonday = () =>
    onChange(
      weekdays.flatMap((each) => (each > 5 ? of(each) : of(1).map((span) => ({ ...span, weekday: each })))),
    )
  return (
    <>
      <ul className={styles.week}>
        {weekdays.map((weekday) => (
          <li key={weekday}>
            <b>{weekdayLabel(weekday)}</b>
            <div className={styles.spans}>
              <Spans weekday={weekday} spans={of(weekday)} onChange={(own) => put(weekday, own)} />
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onClick={likeMonday}>
          {m.workingCalendar_likeMonday()}
        </Button>
      </div>
    </>
  )
}

type SpansProps = { weekday: number; spans: readonly SpanDraft[]; onChange: (spans: SpanDraft[]) => void }

function Spans({ weekday, spans, onChange }: SpansProps) {
  const day = weekdayLabel(weekday)
  const change = (index: number, over: Partial<SpanDraft>) =>
    onChange(spans.map((span, each) => (each === index ? { ...span, ...over } : span)))
  return (
    <>
      {spans.length === 0 && <span className={styles.quiet}>{m.workingCalendar_free()}</span>}
      {spans.map(({ from, to }, index) => (
        <span key={index} className={styles.span}>
          <Time
            label={m.workingCalendar_from({ day, count: index + 1 })}
            value={from}
            onChange={(time) => change(index, { from: time })}
          />
          –
          <Time
            label={m.workingCalendar_to({ day, count: index + 1 })}
            value={to}
            onChange={(time) => change(index, { to: time })}
          />
          <IconButton
            label={m.workingCalendar_removeSpan({ day, count: index + 1 })}
            onClick={() => onChange(spans.filter((_, each) => each !== index))}
          >
            <IconX />
          </IconButton>
        </span>
      ))}
      <IconButton
        label={m.workingCalendar_addSpan({ day })}
        onClick={() => onChange([...spans, nextSpan(weekday, spans)])}
      >
        <IconPlus />
      </IconButton>
    </>
  )
}

type TimeProps = { label: string; value: string; onChange: (time: string) => void }

function Time({ label, value, onChange }: TimeProps) {
  return <TimeInput label={label} labelHidden value={value} onChange={onChange} />
}

/** What most people mean by one more: a morning first, an afternoon after it, then nothing yet. */
function nextSpan(weekday: number, spans: readonly SpanDraft[]): SpanDraft {
  if (spans.length === 0) return { weekday, from: '09:00', to: '12:00' }
  return spans.length === 1 ? { weekday, from: '13:30', to: '17:00' } : { weekday, from: '', to: '' }
}
