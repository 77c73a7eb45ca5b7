import type { HelpRequestCategory, Urgency } from '@kewo/domain'
import { idempotencyKey } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'

export type NewHelpRequest = {
  category: HelpRequestCategory | null
  urgency: Urgency
  words: string
  confidential: boolean
  /** Global id of the person whom a complaint is about. */
  complaintAboutId: string | null
  /** Made with the draft, so that sending twice opens one request. */
  key: string
}

/** What the outbox calls requests that the server does not have yet. */
export const newRequests = 'HelpRequest'

export const newHelpRequestDraft = 'helpRequest.new'

/** What is being asked, kept on this phone until the server has it. */
export function useNewHelpRequestDraft() {
  return useDraft<NewHelpRequest>(newHelpRequestDraft, {
    category: null,
    urgency: 'NORMAL',
    words: '',
    confidential: false,
    complaintAboutId: null,
    key: idempotencyKey(),
  })
}
