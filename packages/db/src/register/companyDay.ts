import type { Client } from 'pg'

/** How the company's days become instants: a day begins at midnight in the company's time zone. */
export async function loadClosingTime(client: Client): Promise<(day: string | null) => string> {
  const { rows } = await client.query<{ timeZone: string; now: string }>(
    `SELECT "timeZone", now()::text AS now FROM "Company" LIMIT 1`,
  )
  const { timeZone, now } = rows[0] ?? { timeZone: 'Asia/Shanghai', now: new Date().toISOString() }
  // PostgreSQL reads a time followed by the name of a zone, and knows its daylight saving of that day.
  return (day) => (day === null ? now : `${day} 00:00:00 ${timeZone}`)
}
