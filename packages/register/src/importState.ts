import { registerCounted, type RegisterCounts, type RegisterMapping } from '@kewo/domain'
import type { Client } from 'pg'
import { liveMessage } from '@kewo/db'

export type RegisterRun = {
  readonly id: string
  readonly resumed: boolean
  /** Rows that an earlier attempt has dealt with. */
  readonly rowsDone: number
}

export type RegisterStart = {
  readonly fileName: string
  readonly fileHash: string
  readonly mappingName: string
  readonly mapping: RegisterMapping
  readonly rows: number
  readonly startedById: string | null
  /** The run that was begun for this import; null begins or resumes one by the file. */
  readonly importId: string | null
}

/**
 * The reason with which a signal is aborted when the process is being stopped: the run stays RUNNING, so that it goes
 * on after the restart.
 */
export class RegisterImportPaused extends Error {}

/** A run that somebody has cancelled is not taken up. */
export class RegisterRunCancelled extends Error {}

async function takeUpRun(client: Client, importId: string, rows: number): Promise<RegisterRun> {
  const { rows: taken } = await client.query<{ id: string; rowsDone: number }>(
    `UPDATE "RegisterImport" SET "rowsTotal" = $2 WHERE id = $1 AND status = 'RUNNING' RETURNING id, "rowsDone"`,
    [importId, rows],
  )
  const [run] = taken
  if (!run) throw new RegisterRunCancelled('The run of an import was cancelled before it began.')
  return { ...run, resumed: run.rowsDone > 0 }
}

/** Goes on with the run of the same file and mapping that did not come to its end, or begins a new one. */
export async function startOrResumeRun(client: Client, start: RegisterStart): Promise<RegisterRun> {
  const { fileName, fileHash, mappingName, mapping, rows, startedById, importId } = start
  if (importId !== null) return takeUpRun(client, importId, rows)
  const unfinished = await client.query<{ id: string; rowsDone: number }>(
    `UPDATE "RegisterImport" SET status = 'RUNNING', "finishedAt" = NULL, failure = NULL, "rowsTotal" = $4
     WHERE id = (
       SELECT id FROM "RegisterImport"
       WHERE "fileHash" = $1 AND "mappingName" = $2 AND mapping = $3::jsonb AND status NOT IN ('COMPLETED', 'UNDONE')
       ORDER BY "startedAt" DESC, id DESC LIMIT 1)
     RETURNING id, "rowsDone"`,
    [fileHash, mappingName, JSON.stringify(mapping), rows],
  )
  const [found] = unfinished.rows
  if (found) return { ...found, resumed: true }
  const { rows: begun } = await client.query<{ id: string }>(
    `INSERT INTO "RegisterImport" ("fileName", "fileHash", "mappingName", mapping, "startedById", "startedAt", "rowsTotal")
     VALUES ($1, $2, $3, $4::jsonb, $5, now(), $6) RETURNING id`,
    [fileName, fileHash, mappingName, JSON.stringify(mapping), startedById, rows],
  )
  const [run] = begun
  if (!run) throw new Error('The run of an import was not written.')
  return { id: run.id, resumed: false, rowsDone: 0 }
}

const additions = registerCounted.map((name, index) => `"${name}" = "${name}" + $${index + 4}`).join(', ')

/**
 * Books a batch in the transaction that wrote it. False when the run was cancelled meanwhile: then the batch must be
 * rolled back.
 */
export async function bookBatch(
  client: Client,
  run: RegisterRun,
  from: number,
  to: number,
  counts: RegisterCounts,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE "RegisterImport" SET "rowsDone" = $3, ${additions}
     WHERE id = $1 AND status = 'RUNNING' AND "rowsDone" = $2`,
    [run.id, from, to, ...registerCounted.map((name) => counts[name])],
  )
  await tellLive(client, run.id)
  return rowCount === 1
}

/** Ends a run, unless somebody cancelled it before; says how it ended. */
export async function endRun(
  client: Client,
  id: string,
  status: 'COMPLETED' | 'CANCELLED' | 'FAILED',
  failure: string | null = null,
): Promise<void> {
  await client.query(
    `UPDATE "RegisterImport" SET status = $2::"RegisterImportStatus", "finishedAt" = now(), failure = $3
     WHERE id = $1 AND status = 'RUNNING'`,
    [id, status, failure],
  )
  await tellLive(client, id)
}

async function tellLive(client: Client, id: string): Promise<void> {
  const { channel, payload } = liveMessage('registerImport', { id })
  await client.query('SELECT pg_notify($1, $2)', [channel, payload])
}
