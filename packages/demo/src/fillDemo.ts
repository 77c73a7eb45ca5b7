import { newClient } from '@kewo/db'
import { startDemo } from './demo.ts'
import { drawingBoard } from './pictures.ts'
import { rowWriter } from './writeRows.ts'
import { writeDemo } from './writeDemo.ts'

export { demoPassword, type DemoUserName, demoUserNames } from './demoSignIns.ts'

export type DemoOrder = {
  /** A migrated database without a company. */
  url: string
  /** Where the server keeps uploaded pictures. */
  picturesFolder: string
  /** The present of the demo: all it tells lies before, or is planned for after. */
  now: Date
  /** IANA name of the company's zone. */
  timeZone: string
  /** Only the territory of the shop that people look at first has shops: a small part of the work, for tests. */
  small?: boolean
  /** Told what is being made, in a few English words. */
  onProgress?: (what: string) => void
}

/**
 * Fills an empty database with a made-up distributor: its people, shops, brands and a year of work. All or nothing, so
 * that a start that was killed half-way begins again. The same `now` makes the same rows, but for the salt of the
 * password.
 */
export async function fillDemo({
  url,
  picturesFolder,
  now,
  timeZone,
  small = false,
  onProgress = () => undefined,
}: DemoOrder): Promise<void> {
  const demo = startDemo(now, timeZone)
  const board = drawingBoard(demo, picturesFolder)
  const client = newClient({ connectionString: url })
  await client.connect()
  const writer = rowWriter(client)
  try {
    await client.query('BEGIN')
    await writeDemo(demo, writer, board, { small, onProgress })
    await writer.done()
    await client.query(afterGivenNumbers)
    await client.query('COMMIT')
    await client.query('ANALYZE')
  } finally {
    board.stop()
    // Ends an unfinished transaction, which undoes it.
    await client.end()
  }
}

/** The next request and the next audit entry go on where the demo's stop. */
const afterGivenNumbers = `
  SELECT setval(pg_get_serial_sequence('"HelpRequest"', 'number'), (SELECT max(number) FROM "HelpRequest")),
         setval(pg_get_serial_sequence('"AuditEntry"', 'sequence'), (SELECT max(sequence) FROM "AuditEntry"))`
