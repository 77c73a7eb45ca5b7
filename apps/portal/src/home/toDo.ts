import type { ResultOf } from '@kewo/schema/client'
import { byTimeLeft } from './byTimeLeft.ts'
import { occasionOf } from '../ratings/occasionOf.ts'
import type { ToDo_query } from './toDoQuery.ts'

type Query = ResultOf<typeof ToDo_query>

/** One thing that the shop can do now. Whatever its kind, what counts is how long it still can. */
export type ToDoItem =
  | { kind: 'RECORD'; about: string; until: string; trace: Query['tracesToAnswer'][number] }
  | { kind: 'CAMPAIGN'; about: string; until: string | null; campaign: Query['campaignsToAnswer'][number] }
  | { kind: 'GUIDANCE'; about: string; until: string | null; guidance: Query['guidanceToRead'][number] }
  | { kind: 'RATING'; about: string; until: string | null; toRate: Query['toRate'][number] }

/**
 * All that the shop can do, the shortest time left first; what has no end comes last. What waits on this device to be sent is
 * done. Of the people to rate only the one of whom one remembers most: the others stand beside it.
 */
export function toDoItems(query: Query, isSent: (about: string) => boolean, timeZone: string): ToDoItem[] {
  const items: ToDoItem[] = [
    ...query.tracesToAnswer.map((trace) => ({
      ...({ kind: 'RECORD', about: trace.id, until: trace.answerableUntil, trace } as const),
    })),
    ...query.campaignsToAnswer.map((campaign) => ({
      ...({ kind: 'CAMPAIGN', about: campaign.id, until: campaign.answersUntil, campaign } as const),
    })),
    ...query.guidanceToRead.map((guidance) => ({
      ...({ kind: 'GUIDANCE', about: guidance.id, until: guidance.validUntil, guidance } as const),
    })),
    ...query.toRate.slice(0, 1).map((toRate) => ({
      ...({ kind: 'RATING', about: occasionOf(toRate), until: toRate.standsUntil, toRate } as const),
    })),
  ]
  return byTimeLeft(
    items.filter(({ about }) => !isSent(about)),
    timeZone,
  )
}
