import { Refusal } from '../refusal.ts'

/** Days, each of 24 hours, between two invitations to rate: asking too often wears people out. */
export const surveyRestDays = 14

/** The shop was invited to rate a short while ago. */
export class SurveyRest extends Refusal {
  constructor() {
    super({
      'zh-CN': `这家店 ${surveyRestDays} 天内已经邀请过评价，先不打扰。`,
      en: `This shop was invited to rate within the last ${surveyRestDays} days. Please don’t ask again yet.`,
    })
  }
}

/** Refuses to invite a shop again within 14 days of its last invitation, whatever that was for. Rating uninvited stays open. */
export function whyNotInvite(lastInvitedAt: Date | null, now: Date): SurveyRest | null {
  if (lastInvitedAt === null) return null
  const rested = lastInvitedAt.getTime() + surveyRestDays * 24 * 60 * 60 * 1000
  return now.getTime() < rested ? new SurveyRest() : null
}
