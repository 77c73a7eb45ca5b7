import type { InvalidInput, Words } from '../refusal.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import { AnotherVisitInProgress, VisitNotReady } from './visitRefusals.ts'
import { visitMoves, type VisitStatus } from './visitStatus.ts'

/**
 * Refuses to start a visit that is not planned, and one while the same person has another in progress.
 * `inProgress` is that other visit, or null.
 */
export function whyNotStartVisit(
  visit: { status: VisitStatus },
  inProgress: { retailerName: string } | null,
): VisitNotReady | AnotherVisitInProgress | null {
  return (
    whyNotTo('IN_PROGRESS', visit) ??
    (inProgress ? new AnotherVisitInProgress(inProgress.retailerName) : null)
  )
}

/** Refuses to complete a visit that is not in progress. */
export function whyNotCompleteVisit(visit: { status: VisitStatus }): VisitNotReady | null {
  return whyNotTo('COMPLETED', visit)
}

/** Refuses to cancel a visit that has ended, and to cancel without a reason (at most 500 characters). */
export function whyNotCancelVisit(
  visit: { status: VisitStatus },
  reason: string,
): VisitNotReady | InvalidInput | null {
  return whyNotTo('CANCELLED', visit) ?? whyNotWritten('reason', reason, longestReason, whyCancelled)
}

/** Refuses to mark a visit as missed that has begun or ended, and to do so without a reason (at most 500 characters). */
export function whyNotMissVisit(
  visit: { status: VisitStatus },
  reason: string,
): VisitNotReady | InvalidInput | null {
  return whyNotTo('MISSED', visit) ?? whyNotWritten('reason', reason, longestReason, whyMissed)
}

function whyNotTo(next: VisitStatus, { status }: { status: VisitStatus }): VisitNotReady | null {
  return visitMoves[status].includes(next) ? null : new VisitNotReady(status)
}

const whyCancelled: Words = {
  'zh-CN': '请写一下为什么取消，店里也能看到。',
  en: 'Please say why you’re cancelling it; the shop can read this too.',
}

const whyMissed: Words = {
  'zh-CN': '请写一下为什么没有访成，例如“店门关着，电话没人接”。',
  en: 'Please say why it was missed, such as “shop was closed, nobody answered the phone”.',
}
