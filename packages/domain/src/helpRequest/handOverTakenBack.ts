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

/** Said in the log of a hand-over that takes one back. */
export const handedBackWords = {
  'zh-CN': '移交错了，撤回。',
  en: 'Handed over by mistake; taken back.',
} as const

/** Whether a button offers to take the last hand-over back: not where that has itself taken one back. */
export function offersTakeBackHandOver(
  events: readonly (HelpRequestEvent & { reason?: string | null })[],
  staffId: string,
): boolean {
  const last = events.findLast(({ kind }) => kind === 'HANDED_OVER')
  if (Object.values<string>(handedBackWords).includes(last?.reason ?? '')) return false
  return !(handOverTakenBack(events, staffId) instanceof HandOverStands)
}
