import type { HelpRequestEventKind, HelpRequestParty } from './helpRequestEvent.ts'
import type { HelpRequestStatus } from './helpRequestStatus.ts'

type Moves = Partial<Record<HelpRequestStatus, HelpRequestStatus>>

const staysWhileOpen = {
  NEW: 'NEW',
  IN_PROGRESS: 'IN_PROGRESS',
  WAITING_ON_RETAILER: 'WAITING_ON_RETAILER',
} as const satisfies Moves
const staysUntilClosed = { ...staysWhileOpen, RESOLVED: 'RESOLVED' } as const satisfies Moves

/**
 * The status table: who may do what in which status, and the status that follows. What is not here is not possible.
 * NEW ends only with a person's answer: taking a request or handing it over is not an answer. Waiting and resolving
 * need an answer first, else a clock could be stopped without a word to the shop. The shop may close at any time;
 * staff never close, they resolve.
 */
export const helpRequestMoves: Record<HelpRequestParty, Partial<Record<HelpRequestEventKind, Moves>>> = {
  SHOP: {
    // The shop's answer itself ends the wait for it; no RESUMED follows.
    REPLIED: { ...staysUntilClosed, WAITING_ON_RETAILER: 'IN_PROGRESS' },
    CLOSED: { NEW: 'CLOSED', IN_PROGRESS: 'CLOSED', WAITING_ON_RETAILER: 'CLOSED', RESOLVED: 'CLOSED' },
    REOPENED: { RESOLVED: 'IN_PROGRESS', CLOSED: 'IN_PROGRESS' },
    CONFIDENTIALITY_LIFTED: staysUntilClosed,
  },
  STAFF: {
    REPLIED: { ...staysUntilClosed, NEW: 'IN_PROGRESS' },
    NOTED: { ...staysUntilClosed, CLOSED: 'CLOSED' },
    ASSIGNED: staysWhileOpen,
    HANDED_OVER: staysWhileOpen,
    WAITING: { IN_PROGRESS: 'WAITING_ON_RETAILER' },
    RESUMED: { WAITING_ON_RETAILER: 'IN_PROGRESS' },
    RESOLVED: { IN_PROGRESS: 'RESOLVED', WAITING_ON_RETAILER: 'RESOLVED' },
  },
  CLOCK: {
    // An automatic answer is words without a person: it changes nothing and stops no clock.
    REPLIED: staysUntilClosed,
    ASSIGNED: staysWhileOpen,
    WARNED: { NEW: 'NEW', IN_PROGRESS: 'IN_PROGRESS' },
    ESCALATED: { NEW: 'NEW', IN_PROGRESS: 'IN_PROGRESS' },
    CLOSED: { RESOLVED: 'CLOSED' },
  },
}

/** The status after `party` does `kind` in status `from`, or null where the status table has no such step. */
export function statusAfter(
  from: HelpRequestStatus,
  kind: HelpRequestEventKind,
  party: HelpRequestParty,
): HelpRequestStatus | null {
  return helpRequestMoves[party][kind]?.[from] ?? null
}
