import type { Question, SentBeforeReply, StepOnRequest } from '@kewo/web/helpRequests'

/** What the shop can do with its request. */
export type Steps = {
  reply: StepOnRequest<{ words: string; photoIds?: string[] | null }>
  close: StepOnRequest
  reopen: StepOnRequest<{ reason: string }>
  /** What a person is asked now, because the request has moved on. */
  question: Question | null
  sentBefore: SentBeforeReply | null
  forgetSentBefore: () => void
}
