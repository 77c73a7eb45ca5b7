import { foldHelpRequest } from './foldHelpRequest.ts'
import type { HelpRequestEvent } from './helpRequestEvent.ts'
import { HandOverStands } from './helpRequestRefusals.ts'
import type { HelpRequestState } from './helpRequestState.ts'

type Place = Pick<HelpRequestState, 'desk' | 'assigneeId'>

/**
 * Where a request goes when its last hand-over is taken back: where it lay before. HandOverStands where the last step, but for
 * notes and warnings, is no hand-over of this person. `events` is the whole log in its order.
 */
export function handOverTakenBack(
  events: readonly HelpRequestEvent[],
  staffId: string,
): Place | HandOverStands {
  const at = events.findLastIndex(({ kind }) => kind !== 'NOTED' && kind !== 'WARNED')
  const last = events[at]
  if (last?.kind !== 'HANDED_OVER' || last.staffId !== staffId) return new HandOverStands()
  const { desk, assigneeId } = foldHelpRequest(events.slice(0, at))
  return { desk, assigneeId }
}

/** Whether a button offers to take the last hand-over back: not where that has itself taken one back. */
export function offersTakeBackHandOver(events: readonly HelpRequestEvent[], staffId: string): boolean {
  if (handOverTakenBack(events, staffId) instanceof HandOverStands) return false
  const at = events.findLastIndex(({ kind }) => kind === 'HANDED_OVER')
  const earlier = handOverTakenBack(events.slice(0, at), staffId)
  const now = foldHelpRequest(events)
  return (
    earlier instanceof HandOverStands || earlier.desk !== now.desk || earlier.assigneeId !== now.assigneeId
  )
}
