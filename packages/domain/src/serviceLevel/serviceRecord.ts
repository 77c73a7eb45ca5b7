import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import type { ServiceClock } from './serviceClock.ts'
import { type ServiceClocks, serviceClocks } from './serviceClocks.ts'
import type { ServiceLevelPolicy } from './serviceLevelPolicy.ts'

type Clocked = Parameters<typeof serviceClocks>[0]
type Targets = Pick<ServiceLevelPolicy, 'firstResponseMinutes' | 'resolutionMinutes'>

/** How many requests kept to one target. */
export type Tally = {
  /** Done before the target was used up. */
  inTime: number
  /** Done, or still open, after it. */
  late: number
  /** Not done, and not late yet. */
  open: number
}

/** How requests kept to their targets. */
export type ServiceRecord = { firstResponse: Tally; resolution: Tally }

/**
 * How folded requests stand at `now` by the targets that `targetsOf` names: those that held, or others that are only being
 * tried. Requests without targets (null) are not counted.
 */
export function serviceRecord<Request extends Clocked>(
  requests: readonly Request[],
  targetsOf: (request: Request) => Targets | null,
  calendar: WorkingCalendar,
  now: Date,
): ServiceRecord {
  const clocks = requests.flatMap((request): ServiceClocks[] => {
    const targets = targetsOf(request)
    return targets ? [serviceClocks(request, targets, calendar, now)] : []
  })
  return {
    firstResponse: tally(clocks.map(({ firstResponse }) => firstResponse)),
    resolution: tally(clocks.map(({ resolution }) => resolution)),
  }
}

function tally(clocks: readonly ServiceClock[]): Tally {
  const late = clocks.filter(({ level }) => level === 'BREACHED').length
  const inTime = clocks.filter(({ level, doneAt }) => level !== 'BREACHED' && doneAt !== null).length
  return { inTime, late, open: clocks.length - late - inTime }
}
