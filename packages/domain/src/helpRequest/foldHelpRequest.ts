import { type HelpRequestEvent, partyOf } from './helpRequestEvent.ts'
import { statusAfter } from './helpRequestMoves.ts'
import type { HelpRequestState, PausedInterval } from './helpRequestState.ts'
import type { HelpRequestStatus } from './helpRequestStatus.ts'

/** The log of a request holds a step that cannot have happened. Not a refusal: the data is damaged. */
export class ImpossibleHelpRequestLog extends Error {
  override readonly name = 'ImpossibleHelpRequestLog'
}

/**
 * What a whole event log amounts to. `events` in the order of their sequence, OPENED first.
 * Throws ImpossibleHelpRequestLog for a step that the status table does not know.
 * Business rule: everything about a request is computed from its event log, no counters.
 */
export function foldHelpRequest(events: readonly HelpRequestEvent[]): HelpRequestState {
  const [opened, ...later] = events
  if (opened === undefined) throw new ImpossibleHelpRequestLog('The log is empty')
  return later.reduce(afterEvent, openedState(opened))
}

function openedState({ kind, at, desk, assigneeId }: HelpRequestEvent): HelpRequestState {
  if (kind !== 'OPENED' || desk === null) {
    throw new ImpossibleHelpRequestLog(`The log begins with ${kind} at desk ${desk}`)
  }
  return {
    status: 'NEW',
    desk,
    assigneeId,
    openedAt: at,
    firstRespondedAt: null,
    pausedIntervals: [],
    resolvedAt: null,
    closedAt: null,
    firstResponseWarnedAt: null,
    resolutionWarnedAt: null,
    escalatedAt: null,
    confidentialityLiftedAt: null,
    lastEventAt: at,
  }
}

/** The state after one more event. Throws ImpossibleHelpRequestLog where the status table has no such step. */
export function afterEvent(state: HelpRequestState, event: HelpRequestEvent): HelpRequestState {
  const status = statusFollowing(state, event)
  const next: HelpRequestState = {
    ...state,
    status,
    pausedIntervals: pausesAfter(state.pausedIntervals, status, event.at),
    lastEventAt: event.at,
  }
  const { kind, at, desk, assigneeId } = event
  if (kind === 'REPLIED' && partyOf(event) === 'STAFF') next.firstRespondedAt ??= at
  if (kind === 'ASSIGNED') next.assigneeId = assigneeId
  if (kind === 'HANDED_OVER') Object.assign(next, { desk: desk ?? state.desk, assigneeId })
  if (kind === 'WARNED')
    Object.assign(
      next,
      state.firstRespondedAt === null ? { firstResponseWarnedAt: at } : { resolutionWarnedAt: at },
    )
  if (kind === 'ESCALATED') Object.assign(next, { desk: desk ?? state.desk, escalatedAt: at })
  if (kind === 'RESOLVED') next.resolvedAt = at
  if (kind === 'CLOSED') next.closedAt = at
  if (kind === 'REOPENED') Object.assign(next, { resolvedAt: null, closedAt: null })
  if (kind === 'CONFIDENTIALITY_LIFTED') next.confidentialityLiftedAt = at
  return next
}

function statusFollowing(state: HelpRequestState, event: HelpRequestEvent): HelpRequestStatus {
  const party = partyOf(event)
  const status = statusAfter(state.status, event.kind, party)
  if (status === null) {
    throw new ImpossibleHelpRequestLog(`${party} cannot have ${event.kind} a request that is ${state.status}`)
  }
  // Closed by the shop before anyone answered and then reopened: the shop still waits for its first answer.
  return event.kind === 'REOPENED' && state.firstRespondedAt === null ? 'NEW' : status
}

function pausesAfter(
  pauses: readonly PausedInterval[],
  status: HelpRequestStatus,
  at: Date,
): readonly PausedInterval[] {
  const why = pauseIn[status]
  const last = pauses.at(-1)
  const open = last?.to === null ? last : undefined
  if (open?.why === why) return pauses
  const ended = open ? [...pauses.slice(0, -1), { ...open, to: at }] : pauses
  return why ? [...ended, { from: at, to: null, why }] : ended
}

const pauseIn: Record<HelpRequestStatus, PausedInterval['why'] | undefined> = {
  NEW: undefined,
  IN_PROGRESS: undefined,
  WAITING_ON_RETAILER: 'WAITING_ON_RETAILER',
  RESOLVED: 'SETTLED',
  CLOSED: 'SETTLED',
}
