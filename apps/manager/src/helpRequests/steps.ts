import type { StaffRole } from '@kewo/domain'
import type { Question, SentBeforeReply, StepOnRequest } from '@kewo/web/helpRequests'

/** What can be done with the request that is open. */
export type Steps = {
  reply: StepOnRequest<{ words: string; photoIds?: string[] | null; internal?: boolean | null }>
  assign: StepOnRequest<{ assigneeId: string }>
  handOver: StepOnRequest<{ desk: StaffRole; assigneeId?: string | null; reason: string }>
  /** Takes back the hand-over just made; null where that is refused, which is told. */
  takeBackHandOver: (request: { id: string }) => Promise<unknown>
  wait: StepOnRequest
  resolve: StepOnRequest
  /** What a person is asked now, because the request has moved on. */
  question: Question | null
  sentBefore: SentBeforeReply | null
  forgetSentBefore: () => void
}
