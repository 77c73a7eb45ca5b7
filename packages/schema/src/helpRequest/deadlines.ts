import {
  type HelpRequestState,
  policyFor,
  runningClock,
  type ServiceClocks,
  serviceClocks,
  warnsNextAt,
} from '@kewo/domain'
import type { DbTransaction, HelpRequest } from '@kewo/db'
import { loadServiceLevels, type ServiceLevels } from '../company/serviceLevels.ts'

type Clocked = Pick<
  HelpRequestState,
  'openedAt' | 'firstRespondedAt' | 'pausedIntervals' | 'resolvedAt' | 'closedAt'
>
/** Left out of a request that is new: nobody has been warned of it. */
type Warned = Partial<Pick<HelpRequestState, 'firstResponseWarnedAt' | 'resolutionWarnedAt'>>
type Opened = Pick<HelpRequest, 'category' | 'urgency' | 'openedAt'>
type Deadlines = Pick<HelpRequest, 'firstResponseDueAt' | 'resolutionDueAt' | 'dueAt' | 'warnsAt'>

/**
 * When the clocks of a request run out as it stands, by the policy that was in force when it was opened. A company
 * without a policy for the category promises no time: all null.
 */
export async function helpRequestDeadlines(
  db: DbTransaction,
  request: Opened,
  state: Clocked & Warned,
  timeZone: string,
): Promise<Deadlines> {
  return deadlinesBy(await loadServiceLevels(db, timeZone), request, state)
}

/** The same by targets and a calendar that are at hand. */
export function deadlinesBy(levels: ServiceLevels, request: Opened, state: Clocked & Warned): Deadlines {
  const clocks = helpRequestClocks(levels, request, state, request.openedAt)
  if (!clocks) return { firstResponseDueAt: null, resolutionDueAt: null, dueAt: null, warnsAt: null }
  return {
    firstResponseDueAt: clocks.firstResponse.dueAt,
    resolutionDueAt: clocks.resolution.dueAt,
    dueAt: runningClock(clocks)?.dueAt ?? null,
    warnsAt: warnsNextAt(clocks, state),
  }
}

/** Both clocks at an instant; null where the company has set no target or no working hours. */
export function helpRequestClocks(
  { policies, calendar }: ServiceLevels,
  request: Opened,
  state: Clocked,
  now: Date,
): ServiceClocks | null {
  const policy = policyFor(policies, request)
  return policy && calendar ? serviceClocks(state, policy, calendar, now) : null
}
