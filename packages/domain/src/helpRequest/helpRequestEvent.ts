import type { StaffRole } from '../staff/staffRole.ts'

/** Everything that can happen to a help request. The log of these is the truth; status and clocks follow from it. */
export const helpRequestEventKinds = [
  'OPENED',
  'REPLIED',
  'NOTED',
  'ASSIGNED',
  'HANDED_OVER',
  'WAITING',
  'RESUMED',
  'RESOLVED',
  'REOPENED',
  'CLOSED',
  'WARNED',
  'ESCALATED',
  'CONFIDENTIALITY_LIFTED',
] as const

export type HelpRequestEventKind = (typeof helpRequestEventKinds)[number]

/** One line of a request's log, never changed once written. */
export type HelpRequestEvent = {
  kind: HelpRequestEventKind
  at: Date
  /** The person of the distributor who did it. */
  staffId: string | null
  /** The shop did it. False without a `staffId` means the clock. */
  byRetailer: boolean
  /** The desk that the request lies with from now on. OPENED and HANDED_OVER must name it, ESCALATED may. */
  desk: StaffRole | null
  /** The person it is given to. ASSIGNED must name one, OPENED and HANDED_OVER may. */
  assigneeId: string | null
}

/** Who can act on a request: the shop, a person of the distributor, or the clock (a job; never a person's doing). */
export type HelpRequestParty = 'SHOP' | 'STAFF' | 'CLOCK'

/** Who wrote this line of the log. */
export function partyOf(event: Pick<HelpRequestEvent, 'staffId' | 'byRetailer'>): HelpRequestParty {
  if (event.byRetailer) return 'SHOP'
  return event.staffId === null ? 'CLOCK' : 'STAFF'
}
