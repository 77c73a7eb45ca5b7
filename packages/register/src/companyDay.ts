import type { Ask } from '@kewo/db'

/** How the company's days become instants: a day begins at midnight in the company's time zone. */
export async function loadClosingTime(ask: Ask): Promise<(day: string | null) => string> {
  const [row] = await ask<{ timeZone: string; now: string }>(
    `SELECT "timeZone", now()::text AS now FROM "Company" LIMIT 1`,
  )
  const { timeZone, now } = row ?? { timeZone: 'Asia/Shanghai', now: new Date().toISOString() }
  // PostgreSQL reads a time followed by the name of a zone, and knows its daylight saving of that day.
  return (day) => (day === null ? now : `${day} 00:00:00 ${timeZone}`)
}
