import { Refusal } from '../refusal.ts'
import type { AssistedActName } from './assistance.ts'

const dayMs = 86_400_000

/** A shop has this long in any case, and after its next visit a day more. */
export const takeBackDays = 7

/**
 * Until when a shop may take back what was done for it; null: until its next visit, which has not been yet. `visitedAt`: when
 * the first visit after the act was completed.
 */
export function takenBackUntil(at: Date, visitedAt: Date | null): Date | null {
  if (!visitedAt) return null
  return new Date(Math.max(at.getTime() + takeBackDays * dayMs, visitedAt.getTime() + dayMs))
}

type Asked = { act: string; at: Date; takenBackAt: Date | null; visitedAt: Date | null }

/** Why the shop cannot take it back any more, or null. */
export function whyNotTakeBackAssisted(
  { act, at, takenBackAt, visitedAt }: Asked,
  now: Date,
): AlreadyTakenBack | TakeBackTooLate | null {
  // What took something back stays: the thing can be done again.
  if (takenBackAt || act === 'takeBackAssistedAct') return new AlreadyTakenBack()
  const until = takenBackUntil(at, visitedAt)
  return until && now > until ? new TakeBackTooLate() : null
}

/** It was taken back before. */
export class AlreadyTakenBack extends Refusal {
  constructor() {
    super({ 'zh-CN': '这件事您已经撤回了。', en: 'You’ve already taken this back.' })
  }
}

/** A visit has been since, and the time after it is over. */
export class TakeBackTooLate extends Refusal {
  constructor() {
    super({
      'zh-CN': '下次拜访已经过了，不能再撤回。如果还有不同意见，请用“求助”告诉我们。',
      en: 'The visit after it is over, so it can’t be taken back any more. If something is wrong, please tell us under “Help”.',
    })
  }
}

/**
 * What taking an act back does: the thing itself is undone by an act of the shop, or it stays and says that the shop has taken it
 * back, since others have gone on from it.
 */
export const takenBackBy = {
  openHelpRequest: 'UNDONE',
  replyToHelpRequest: 'SAID',
  closeHelpRequest: 'UNDONE',
  reopenHelpRequest: 'UNDONE',
  joinCampaign: 'UNDONE',
  declineCampaign: 'UNDONE',
  takeNewTerms: 'SAID',
  countersignTrace: 'UNDONE',
  disputeTrace: 'UNDONE',
  answerGuidanceQuestion: 'UNDONE',
  agreeToVisit: 'UNDONE',
  askAnotherTime: 'UNDONE',
  sayPromiseNotKept: 'SAID',
  takeBackAssistedAct: 'SAID',
} as const satisfies Record<AssistedActName, 'UNDONE' | 'SAID'>
