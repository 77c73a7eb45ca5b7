import {
  policyFor,
  runningClock,
  serviceClocks,
  type HelpRequestState,
  type ServiceClocks,
} from '@kewo/domain'
import type { DbTransaction, HelpRequest } from '@kewo/db'
import { loadWorkingCalendar } from '../company/workingCalendar.ts'

type Clocked = Pick<
  HelpRequestState,
  'openedAt' | 'firstRespondedAt' | 'pausedIntervals' | 'resolvedAt' | 'closedAt'
>
type Deadlines = Pick<HelpRequest, 'firstResponseDueAt' | 'resolutionDueAt' | 'dueAt'>

/**
 * When the clocks of a request run out as it stands, by the policy that was in force when it was opened. A company
 * without a policy for the category promises no time: all null.
 */
export async function helpRequestDeadlines(
  db: DbTransaction,
  request: Pick<HelpRequest, 'category' | 'urgency' | 'openedAt'>,
  state: Clocked,
  timeZone: string,
): Promise<Deadlines> {
  const clocks = await clocksOf(db, request, state, timeZone)
  if (!clocks) return { firstResponseDueAt: null, resolutionDueAt: null, dueAt: null }
  return {
    firstResponseDueAt: clocks.firstResponse.dueAt,
    resolutionDueAt: clocks.resolution.dueAt,
    dueAt: runningClock(clocks)?.dueAt ?? null,
  }
}

async function clocksOf(
  db: DbTransaction,
  request: Pick<HelpRequest, 'category' | 'urgency' | 'openedAt'>,
  state: Clocked,
  timeZone: string,
): Promise<ServiceClocks | null> {
  const { category, urgency } = request
  const policy = policyFor(await db.serviceLevelPolicy.findMany({ where: { category, urgency } }), request)
  const calendar = policy && (await loadWorkingCalendar(db, timeZone))
  return policy && calendar ? serviceClocks(state, policy, calendar, request.openedAt) : null
}
