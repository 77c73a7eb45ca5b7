import type { Refusal } from '../refusal.ts'
import type { StaffRole } from '../staff/staffRole.ts'
import { closesByItselfAt, reopensUntil } from './helpRequestDeadlines.ts'
import { type RequestStaff, isBehindWall } from './helpRequestReach.ts'
import {
  AlreadyThere,
  ComplaintAboutThem,
  EnforcementWall,
  HelpRequestIsNotConfidential,
  HelpRequestIsOpen,
  HelpRequestIsResolved,
  NobodyAtThatDesk,
  NotAtThatDesk,
  ReopenTooLate,
} from './helpRequestRefusals.ts'
import { type HelpRequestActor, type RequestInQuestion, whyNotMove } from './whyNotMove.ts'

/** Why no reply: the request is closed, or lies with another desk. The shop's reply ends a wait for the shop. */
export function whyNotReply(request: RequestInQuestion, actor: HelpRequestActor): Refusal | null {
  return whyNotMove(request, 'REPLIED', actor)
}

/** Why no internal note: only staff write them, and only those whom the request may reach. */
export function whyNotNote(request: RequestInQuestion, actor: HelpRequestActor): Refusal | null {
  return whyNotMove(request, 'NOTED', actor)
}

/** Why it cannot wait for the shop: nobody has answered yet, it waits already, or it is settled. */
export function whyNotWait(request: RequestInQuestion, actor: HelpRequestActor): Refusal | null {
  return whyNotMove(request, 'WAITING', actor)
}

/** Why it cannot be taken up again: it does not wait for the shop. */
export function whyNotResume(request: RequestInQuestion, actor: HelpRequestActor): Refusal | null {
  return whyNotMove(request, 'RESUMED', actor)
}

/** Why it cannot be called resolved: nobody has answered yet, or it is settled already. */
export function whyNotResolve(request: RequestInQuestion, actor: HelpRequestActor): Refusal | null {
  return whyNotMove(request, 'RESOLVED', actor)
}

/** Why nobody can be warned of its clock: it waits for the shop or is settled, so that no clock runs. */
export function whyNotWarn(request: RequestInQuestion, actor: HelpRequestActor): Refusal | null {
  return whyNotMove(request, 'WARNED', actor)
}

/** Why it cannot be passed up: it waits for the shop or is settled, so that no clock runs. */
export function whyNotEscalate(request: RequestInQuestion, actor: HelpRequestActor): Refusal | null {
  return whyNotMove(request, 'ESCALATED', actor)
}

/**
 * Why it cannot be closed. Business rule: the shop closes, at any time; the clock closes after 7 days of RESOLVED;
 * staff do not close.
 */
export function whyNotClose(request: RequestInQuestion, actor: HelpRequestActor, now: Date): Refusal | null {
  const refusal = whyNotMove(request, 'CLOSED', actor)
  if (refusal || actor.party !== 'CLOCK') return refusal
  const closesAt = closesByItselfAt(request)
  return closesAt !== null && now >= closesAt ? null : new HelpRequestIsResolved()
}

/**
 * Why it cannot be reopened. Business rule: the shop may, within 14 days after it was resolved or, once closed, after
 * it was closed.
 */
export function whyNotReopen(request: RequestInQuestion, actor: HelpRequestActor, now: Date): Refusal | null {
  const refusal = whyNotMove(request, 'REOPENED', actor)
  if (refusal) return refusal
  const until = reopensUntil(request)
  if (until === null) return new HelpRequestIsOpen()
  return now > until ? new ReopenTooLate() : null
}

/** Who may have a request: the desks at which somebody reads it, and those to whom it can be given by name. */
export type Takers = { desks: readonly StaffRole[]; takers: readonly RequestStaff[] }

/**
 * Why it cannot be given to this person: settled, another desk's business, a person who is not of its desk, the person
 * complained about, or an inspector behind the enforcement wall.
 */
export function whyNotAssign(
  request: RequestInQuestion,
  actor: HelpRequestActor,
  assignee: RequestStaff,
  at: Takers,
): Refusal | null {
  return whyNotMove(request, 'ASSIGNED', actor) ?? whyNotGiveTo(request, request.desk, assignee, at)
}

/**
 * Why it cannot be handed over to this desk, and there to this person if one is named. The clocks keep running.
 * Business rule: a confidential request never reaches an inspector, a complaint only those whom it may reach, and
 * nothing goes to a desk where nobody may read it.
 */
export function whyNotHandOver(
  request: RequestInQuestion,
  actor: HelpRequestActor,
  to: { desk: StaffRole; assignee: RequestStaff | null },
  at: Takers,
): Refusal | null {
  const refusal = whyNotMove(request, 'HANDED_OVER', actor)
  if (refusal) return refusal
  if (to.desk === 'INSPECTOR' && request.confidential) return new EnforcementWall()
  if (to.desk === request.desk && (to.assignee?.id ?? null) === request.assigneeId) return new AlreadyThere()
  if (to.assignee) return whyNotGiveTo(request, to.desk, to.assignee, at)
  return at.desks.includes(to.desk) ? null : new NobodyAtThatDesk(to.desk)
}

/** Why the shop cannot let inspectors in: only the shop can, on a confidential request that is not closed. */
export function whyNotLiftConfidentiality(
  request: RequestInQuestion,
  actor: HelpRequestActor,
): Refusal | null {
  const refusal = whyNotMove(request, 'CONFIDENTIALITY_LIFTED', actor)
  if (refusal) return refusal
  return request.confidential ? null : new HelpRequestIsNotConfidential()
}

function whyNotGiveTo(
  request: RequestInQuestion,
  desk: StaffRole,
  person: RequestStaff,
  { takers }: Takers,
): Refusal | null {
  if (isBehindWall(request, person)) return new EnforcementWall()
  const mayTake = request.category !== 'COMPLAINT' || takers.some(({ id }) => id === person.id)
  if (!mayTake || person.id === request.complaintAboutId) return new ComplaintAboutThem()
  return person.roles.includes(desk) ? null : new NotAtThatDesk(desk)
}
