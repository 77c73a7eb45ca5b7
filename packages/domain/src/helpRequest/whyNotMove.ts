import { may } from '../staff/may.ts'
import type { Refusal } from '../refusal.ts'
import type { StaffRole } from '../staff/staffRole.ts'
import type { HelpRequestEventKind } from './helpRequestEvent.ts'
import { helpRequestMoves, statusAfter } from './helpRequestMoves.ts'
import { type GuardedRequest, type RequestStaff, helpRequestReaches } from './helpRequestReach.ts'
import {
  HelpRequestIsClosed,
  HelpRequestIsNotWaiting,
  HelpRequestIsOpen,
  HelpRequestIsResolved,
  HelpRequestIsWaiting,
  HelpRequestNotAnsweredYet,
  NotYourDesk,
  OnlyStaffMay,
  OnlyTheShopMay,
} from './helpRequestRefusals.ts'
import type { HelpRequestStatus } from './helpRequestStatus.ts'

/** What deciding needs to know of a request; a row or a folded log both fit. */
export type RequestInQuestion = GuardedRequest & {
  status: HelpRequestStatus
  desk: StaffRole
  assigneeId: string | null
  resolvedAt: Date | null
  closedAt: Date | null
}

/** Who wants to act: the shop that asked, one of the staff, or the clock (a job). */
export type HelpRequestActor =
  | { party: 'SHOP' }
  | { party: 'STAFF'; staff: RequestStaff }
  | { party: 'CLOCK' }

/**
 * Whether this person works on the request now: the assignee, anyone of its desk, and supervisors and administrators,
 * who cover absences; never somebody whom the request must not reach.
 */
export function worksOn(request: RequestInQuestion, staff: RequestStaff): boolean {
  if (!helpRequestReaches(request, staff)) return false
  if (staff.id === request.assigneeId || staff.roles.includes(request.desk)) return true
  return may(staff.roles, 'overseeRequests')
}

/**
 * Why this actor cannot take this step now, by the status table and the desk; null when nothing is in the way.
 * An internal note is open to all who see the request; every other step of the staff needs `worksOn`.
 */
export function whyNotMove(
  request: RequestInQuestion,
  kind: HelpRequestEventKind,
  actor: HelpRequestActor,
): Refusal | null {
  if (helpRequestMoves[actor.party][kind] === undefined) {
    return actor.party === 'SHOP' ? new OnlyStaffMay() : new OnlyTheShopMay()
  }
  if (actor.party === 'STAFF') {
    const mayAct = kind === 'NOTED' ? helpRequestReaches(request, actor.staff) : worksOn(request, actor.staff)
    if (!mayAct) return new NotYourDesk(request.desk)
  }
  return statusAfter(request.status, kind, actor.party) === null ? whyNotNow(request.status, kind) : null
}

function whyNotNow(status: HelpRequestStatus, kind: HelpRequestEventKind): Refusal {
  if (kind === 'RESUMED') return new HelpRequestIsNotWaiting()
  if (status === 'CLOSED') return new HelpRequestIsClosed()
  if (kind === 'REOPENED' || kind === 'CLOSED') return new HelpRequestIsOpen()
  if (status === 'RESOLVED') return new HelpRequestIsResolved()
  if (status === 'WAITING_ON_RETAILER') return new HelpRequestIsWaiting()
  return new HelpRequestNotAnsweredYet()
}
