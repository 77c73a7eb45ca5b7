import type { SentBeforeReply } from '@kewo/web/helpRequests'
import type { RoadStep } from '@kewo/web/outbox'

type OnRequest<Rest = unknown> = RoadStep<{ id: string } & Rest>

/** What the shop can do with its request. */
export type Steps = {
  reply: OnRequest<{ words: string; photoIds?: string[] | null }>
  close: OnRequest
  reopen: OnRequest<{ reason: string }>
  sentBefore: SentBeforeReply | null
  forgetSentBefore: () => void
}
