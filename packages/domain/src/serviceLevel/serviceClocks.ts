import type { HelpRequestState, PausedInterval } from '../helpRequest/helpRequestState.ts'
import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import { type RunningInterval, type ServiceClock, serviceClockAt } from './serviceClock.ts'
import type { ServiceLevelPolicy } from './serviceLevelPolicy.ts'

/** The two clocks of a help request. */
export type ServiceClocks = { firstResponse: ServiceClock; resolution: ServiceClock }

type ClockedRequest = Pick<
  HelpRequestState,
  'openedAt' | 'firstRespondedAt' | 'pausedIntervals' | 'resolvedAt' | 'closedAt'
>

/**
 * Both clocks of a folded help request at `now`. Business rule: only a person's reply stops the first one; waiting for
 * the shop stops the resolution alone; resolved and closed stop both, a reopening sets them going again where they
 * stood; a hand-over stops nothing. `targets` is the policy that `policyFor` finds.
 */
export function serviceClocks(
  request: ClockedRequest,
  targets: Pick<ServiceLevelPolicy, 'firstResponseMinutes' | 'resolutionMinutes'>,
  calendar: WorkingCalendar,
  now: Date,
): ServiceClocks {
  const { openedAt, firstRespondedAt, pausedIntervals } = request
  const settled = pausedIntervals.filter(({ why }) => why === 'SETTLED')
  return {
    firstResponse: serviceClockAt(
      calendar,
      {
        intervals: until(runningBetween(openedAt, settled), firstRespondedAt),
        targetMinutes: targets.firstResponseMinutes,
        doneAt: firstRespondedAt,
      },
      now,
    ),
    resolution: serviceClockAt(
      calendar,
      {
        intervals: runningBetween(openedAt, pausedIntervals),
        targetMinutes: targets.resolutionMinutes,
        doneAt: request.resolvedAt ?? request.closedAt,
      },
      now,
    ),
  }
}

/** The clock that a list shows and sorts by: the first response until it is given, then the resolution; null when neither runs. */
export function runningClock({ firstResponse, resolution }: ServiceClocks): ServiceClock | null {
  if (firstResponse.running) return firstResponse
  return resolution.running ? resolution : null
}

/** When the desk is to be warned: at 75 % of the clock that runs, once for each clock. Null when none runs or it has been. */
export function warnsNextAt(
  clocks: ServiceClocks,
  warned: Partial<Pick<HelpRequestState, 'firstResponseWarnedAt' | 'resolutionWarnedAt'>>,
): Date | null {
  const { firstResponse, resolution } = clocks
  if (firstResponse.running) return warned.firstResponseWarnedAt ? null : firstResponse.warnsAt
  return resolution.running && !warned.resolutionWarnedAt ? resolution.warnsAt : null
}

function runningBetween(openedAt: Date, pauses: readonly PausedInterval[]): RunningInterval[] {
  const starts = [openedAt, ...pauses.map(({ to }) => to)]
  const ends = [...pauses.map(({ from }) => from), null]
  return starts.flatMap((from, index) => (from === null ? [] : [{ from, to: ends[index] ?? null }]))
}

function until(intervals: RunningInterval[], end: Date | null): RunningInterval[] {
  if (end === null) return intervals
  return intervals
    .filter(({ from }) => from < end)
    .map(({ from, to }) => ({ from, to: to !== null && to < end ? to : end }))
}
