import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'

const minute = 60_000

export type Ticking = {
  /** From each of these instants on, whether the shop still waits for a first answer, and whether for a solution. */
  states: { at: number; answering: boolean; resolving: boolean }[]
}

type Ticked = {
  used: number
  level: 'ON_TIME' | 'WARN' | 'BREACHED'
  /** When the whole target had been used; null when it has not been by now. */
  reachedAt: number | null
}

/**
 * Service clocks that know nothing but to look at the wall, minute by minute, for so many days from `from`: slow, and by
 * another way than the rule (what Intl shows of each minute). For steps and targets in whole minutes.
 */
export function tickingClocks(calendar: WorkingCalendar, from: Date, days: number) {
  const start = from.getTime()
  const works = Uint8Array.from({ length: days * 24 * 60 }, (_, index) =>
    isWorked(calendar, start + index * minute) ? 1 : 0,
  )
  return (
    states: Ticking['states'],
    now: number,
    targets: { first: number; whole: number },
  ): { answering: Ticked; resolving: Ticked } => {
    const answering = ticker(targets.first)
    const resolving = ticker(targets.whole)
    let state = 0
    for (let at = states[0]!.at; at < now; at += minute) {
      while (states[state + 1] && states[state + 1]!.at <= at) state++
      if (works[(at - start) / minute] !== 1) continue
      if (states[state]!.answering) answering.tick(at)
      if (states[state]!.resolving) resolving.tick(at)
    }
    return { answering: answering.read(), resolving: resolving.read() }
  }
}

function ticker(target: number) {
  let used = 0
  let reachedAt: number | null = null
  return {
    tick(at: number): void {
      if (++used === target) reachedAt = at + minute
    },
    read: (): Ticked => ({
      ...{ used, reachedAt },
      level: used >= target ? 'BREACHED' : used >= target * 0.75 ? 'WARN' : 'ON_TIME',
    }),
  }
}

const names = { Mon: 1, Tue: 2, Wed: 3, Thu: 4, Fri: 5, Sat: 6, Sun: 7 } as const

function isWorked({ hours, daysOff, workingDays, timeZone }: WorkingCalendar, at: number): boolean {
  const parts = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const day = `${parts['year']}-${parts['month']}-${parts['day']}`
  const isIn = (list: readonly Date[]) => list.some((date) => date.toISOString().startsWith(day))
  const own = hours[names[parts['weekday'] as keyof typeof names]] ?? []
  const usual =
    [1, 2, 3, 4, 5, 6, 7].map((weekday) => hours[weekday as 1] ?? []).find((spans) => spans.length > 0) ?? []
  const spans = isIn(workingDays) ? (own.length > 0 ? own : usual) : isIn(daysOff) ? [] : own
  const shown = Number(parts['hour']) * 60 + Number(parts['minute'])
  return spans.some(([begin, end]) => begin <= shown && shown < end)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    ...{ timeZone, hourCycle: 'h23', weekday: 'short', year: 'numeric', month: '2-digit' },
    ...{ day: '2-digit', hour: '2-digit', minute: '2-digit' },
  } as Intl.DateTimeFormatOptions)
  formatters.set(timeZone, made)
  return made
}
