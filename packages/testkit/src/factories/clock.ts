/** The present of every test: Monday 23 November 2026, 10:00 in Shanghai, within working hours. */
export const now = new Date('2026-11-23T02:00:00.000Z')

const dayMs = 86_400_000

/** Negative is before `now`. */
export const daysFromNow = (days: number): Date => new Date(now.getTime() + days * dayMs)

export const hoursFromNow = (hours: number): Date => new Date(now.getTime() + (hours * dayMs) / 24)

/** A day as Prisma reads a date column: midnight UTC. */
export const dayFromNow = (days: number): Date =>
  new Date(`${daysFromNow(days).toISOString().slice(0, 10)}T00:00:00Z`)
