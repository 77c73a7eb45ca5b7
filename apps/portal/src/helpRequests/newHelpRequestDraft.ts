import type { HelpRequestCategory, Urgency } from '@kewo/domain'
import { idempotencyKey } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'

export type NewHelpRequest = {
  category: HelpRequestCategory | null
  urgency: Urgency
  words: string
  /** How long what was said aloud lasts; its sound lies with the pictures. */
  voiceSeconds: number
  confidential: boolean
  /** Global id of the person whom a complaint is about. */
  complaintAboutId: string | null
  /** Plain id of the card of a guidance that it is about. */
  aboutBlockId: string | null
  /** Global ids of the campaign, or the sum of money, that it asks about. */
  campaignId: string | null
  rewardId: string | null
  /** Made with the draft, so that sending twice opens one request. */
  key: string
}

/** What the outbox calls requests that the server does not have yet. */
export const newRequests = 'HelpRequest'

/** The draft of a request; each card of a guidance that is asked about has one of its own. */
export const newHelpRequestDraft = (aboutBlockId?: string) =>
  aboutBlockId ? `helpRequest.new.${aboutBlockId}` : 'helpRequest.new'

/** What is being asked, kept on this phone until the server has it. What nobody has changed leaves nothing behind. */
export function useNewHelpRequestDraft(aboutBlockId?: string, words = '') {
  return useDraft<NewHelpRequest>(newHelpRequestDraft(aboutBlockId), {
    category: null,
    urgency: 'NORMAL',
    words,
    voiceSeconds: 0,
    confidential: false,
    complaintAboutId: null,
    aboutBlockId: aboutBlockId ?? null,
    campaignId: null,
    rewardId: null,
    key: idempotencyKey(),
  })
}
