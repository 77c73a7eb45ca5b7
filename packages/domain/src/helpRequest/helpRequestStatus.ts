/**
 * Where a help request stands. NEW: no person has answered yet. WAITING_ON_RETAILER: we asked the shop something.
 * RESOLVED: we say it is done. CLOSED: the shop says so, or has said nothing for seven days.
 */
export const helpRequestStatuses = [
  'NEW',
  'IN_PROGRESS',
  'WAITING_ON_RETAILER',
  'RESOLVED',
  'CLOSED',
] as const

export type HelpRequestStatus = (typeof helpRequestStatuses)[number]
