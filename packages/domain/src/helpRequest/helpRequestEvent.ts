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
  'ESCALATED',
  'CONFIDENTIALITY_LIFTED',
] as const

export type HelpRequestEventKind = (typeof helpRequestEventKinds)[number]

/** Who can act on a request: the shop, a person of the distributor, or the clock (a job; never a person's doing). */
export const helpRequestParties = ['SHOP', 'STAFF', 'CLOCK'] as const

export type HelpRequestParty = (typeof helpRequestParties)[number]

/** One line of a request's log, never changed once written. */
export type HelpRequestEvent = {
  kind: HelpRequestEventKind
  at: Date
  by: HelpRequestParty
  /** The desk that the request lies with from now on. OPENED and HANDED_OVER must name it, ESCALATED may. */
  toDesk: StaffRole | null
  /** The person it is given to. ASSIGNED must name one, OPENED and HANDED_OVER may. */
  toStaffId: string | null
}
