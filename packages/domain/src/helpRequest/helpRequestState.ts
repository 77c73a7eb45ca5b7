import type { StaffRole } from '../staff/staffRole.ts'
import type { HelpRequestStatus } from './helpRequestStatus.ts'

/** A stretch in which the resolution clock stands still; `to` is null while it still does. */
export type PausedInterval = {
  from: Date
  to: Date | null
  /** WAITING_ON_RETAILER: it is the shop's turn. SETTLED: resolved or closed, until reopened. */
  why: 'WAITING_ON_RETAILER' | 'SETTLED'
}

/** What the event log of a help request amounts to. */
export type HelpRequestState = {
  status: HelpRequestStatus
  /** The role that the request now lies with. */
  desk: StaffRole
  /** The person who has it, at most one. */
  assigneeId: string | null
  openedAt: Date
  /** When a person first answered; an automatic reply does not count. */
  firstRespondedAt: Date | null
  /** In order of time, never overlapping; only the last can be open. */
  pausedIntervals: readonly PausedInterval[]
  /** When it was last resolved; null again after a reopening, and when the shop closed it unresolved. */
  resolvedAt: Date | null
  closedAt: Date | null
  /** When its desk was warned that the first response, and that the resolution, has used 75 % of its time. */
  firstResponseWarnedAt: Date | null
  resolutionWarnedAt: Date | null
  /** When a clock that ran out last passed it up. */
  escalatedAt: Date | null
  confidentialityLiftedAt: Date | null
  lastEventAt: Date
}
