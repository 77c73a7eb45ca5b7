import type { StaffRole } from '@kewo/domain'
import type { SentBeforeReply } from '@kewo/web/helpRequests'
import type { RoadStep } from '@kewo/web/outbox'

type OnRequest<Rest = unknown> = RoadStep<{ id: string } & Rest>

/** What can be done with the request that is open. */
export type Steps = {
  reply: OnRequest<{ words: string; photoIds?: string[] | null; internal?: boolean | null }>
  assign: OnRequest<{ assigneeId: string }>
  handOver: OnRequest<{ desk: StaffRole; assigneeId?: string | null; reason: string }>
  wait: OnRequest
  resolve: OnRequest
  sentBefore: SentBeforeReply | null
  forgetSentBefore: () => void
}
