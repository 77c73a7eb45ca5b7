import type { Quota } from '../quota/quota.ts'

/** So long a member of staff sees with the eyes of a shop; then the page asks whether to look again. */
export const perspectiveMinutes = 20

/** Far more than who wants to understand, and far less than who wants to collect. */
export const perspectiveQuota: Quota = { most: 30, minutes: 60 }

type Dates = { endsAt: Date; endedAt: Date | null }

export const isPerspectiveOver = ({ endsAt, endedAt }: Dates, now: Date): boolean =>
  endedAt !== null || endsAt <= now
