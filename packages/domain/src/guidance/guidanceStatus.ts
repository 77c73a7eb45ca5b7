import { dayOfDateColumn, localDayOf } from '../time/localDay.ts'

/** Where a guidance stands: only a draft yet, waiting for the clock, shown to its shops, past its last day, or taken back. */
export const guidanceStatuses = ['DRAFT', 'SCHEDULED', 'PUBLISHED', 'RUN_OUT', 'WITHDRAWN'] as const

export type GuidanceStatus = (typeof guidanceStatuses)[number]

/** What its status follows from. */
export type GuidanceInTime = {
  publishedAt: Date | null
  /** When the clock publishes its draft; null where it waits for nobody. */
  publishAt: Date | null
  withdrawnAt: Date | null
  /** Last day on which it is shown, as a date column; null for no end. */
  validUntil: Date | null
}

/** The status at an instant; the last day is one of the company's calendar and still counts whole. */
export function guidanceStatusAt(guidance: GuidanceInTime, now: Date, timeZone: string): GuidanceStatus {
  if (guidance.publishedAt === null) return guidance.publishAt === null ? 'DRAFT' : 'SCHEDULED'
  if (guidance.withdrawnAt !== null) return 'WITHDRAWN'
  const { validUntil } = guidance
  return validUntil && dayOfDateColumn(validUntil) < localDayOf(now, timeZone) ? 'RUN_OUT' : 'PUBLISHED'
}
