import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import { addWorkingMinutes, workingMinutesBetween } from '../workingCalendar/workingMinutes.ts'

/** Share of the target, 0-1, from which a clock warns. At 1 it is breached. Business rule: 75 % and 100 %. */
export const warnShare = 0.75

/** How a clock stands: within its target, from 75 % on to be warned of, from 100 % on breached. */
export const serviceClockLevels = ['ON_TIME', 'WARN', 'BREACHED'] as const

export type ServiceClockLevel = (typeof serviceClockLevels)[number]

/** A stretch in which a clock runs; `to` is null while it does. */
export type RunningInterval = { from: Date; to: Date | null }

/** One clock of a request at one instant. All minutes are working minutes of the calendar. */
export type ServiceClock = {
  targetMinutes: number
  usedMinutes: number
  /** Target minus used; negative once it is overdue. */
  leftMinutes: number
  /** Used divided by target: 0 at the start, 1 when due, more when overdue. */
  shareUsed: number
  level: ServiceClockLevel
  /** Whether it runs. One that waits for the shop or is done stands still. */
  running: boolean
  /** As `dueAt`, for 75 %. */
  warnsAt: Date | null
  /** When it reaches, reached or, had it not been done, would have reached 100 %; null while it stands still before. */
  dueAt: Date | null
  /** When what it measures was done; null while it is not. */
  doneAt: Date | null
}

/**
 * A clock that has run in `intervals` (in order, only the last may be open), as it stands at `now`.
 * `targetMinutes` is above 0; `doneAt` is when what it measures was done, at the end of the last interval or later.
 */
export function serviceClockAt(
  calendar: WorkingCalendar,
  clock: { intervals: readonly RunningInterval[]; targetMinutes: number; doneAt: Date | null },
  now: Date,
): ServiceClock {
  const { intervals, targetMinutes, doneAt } = clock
  const usedMinutes = intervals.reduce((sum, { from, to }) => {
    return sum + workingMinutesBetween(calendar, from, to !== null && to < now ? to : now)
  }, 0)
  const shareUsed = usedMinutes / targetMinutes
  const foreseen = doneAt === null ? intervals : [...intervals, { from: doneAt, to: null }]
  return {
    targetMinutes,
    usedMinutes,
    leftMinutes: targetMinutes - usedMinutes,
    shareUsed,
    level: shareUsed >= 1 ? 'BREACHED' : shareUsed >= warnShare ? 'WARN' : 'ON_TIME',
    running: doneAt === null && intervals.at(-1)?.to === null,
    warnsAt: whenUsed(calendar, foreseen, targetMinutes * warnShare),
    dueAt: whenUsed(calendar, foreseen, targetMinutes),
    doneAt,
  }
}

function whenUsed(
  calendar: WorkingCalendar,
  intervals: readonly RunningInterval[],
  minutes: number,
): Date | null {
  let left = minutes
  for (const { from, to } of intervals) {
    const used = to === null ? Infinity : workingMinutesBetween(calendar, from, to)
    if (used >= left) return addWorkingMinutes(calendar, from, left)
    left -= used
  }
  return null
}
