import type { OutboxActStanding, RoadActKind } from '@kewo/domain'
import type { ChipTone } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

export const standingWords: Record<OutboxActStanding, () => string> = {
  NEW: m.outboxFiles_new,
  TAKEN_IN: m.outboxFiles_done,
  WAS_THERE: m.outboxFiles_wasThere,
  REFUSED: m.outboxFiles_refused,
  WAITS: m.outboxFiles_waits,
}

export const standingTones: Record<OutboxActStanding, ChipTone> = {
  NEW: 'sky',
  TAKEN_IN: 'jade',
  WAS_THERE: 'gray',
  REFUSED: 'red',
  WAITS: 'amber',
}

export const kindWords: Record<RoadActKind, () => string> = {
  HELP_REQUEST: m.outboxFiles_helpRequest,
  VISIT: m.outboxFiles_visit,
  TRACE: m.outboxFiles_trace,
  PROMISE: m.outboxFiles_promise,
  ANSWER: m.outboxFiles_answer,
}

/** How many of a file stand how, in words. */
export const howItStands = (counts: readonly { standing: OutboxActStanding; count: number }[]): string =>
  counts
    .map(({ standing, count }) => m.outboxFiles_so({ standing: standingWords[standing](), count }))
    .join(' · ')
