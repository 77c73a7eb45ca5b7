import {
  registerCounted,
  type RegisterCounts,
  RegisterFileChanged,
  RegisterImportRunning,
  type RegisterMapping,
} from '@kewo/domain'
import type { Client } from 'pg'
import { askOfClient, newClient } from '@kewo/db'
import { loadClosingTime } from './companyDay.ts'
import { bookBatch, endRun, RegisterImportPaused, type RegisterRun, startOrResumeRun } from './importState.ts'
import { knownHeaderWords } from './knownHeaderWords.ts'
import { inspectBytes } from './table/inspectBytes.ts'
import { judgeRegister } from './judgeRegister.ts'
import { loadRegionTree } from './regionTree.ts'
import type { RegisterSource } from './table/registerSource.ts'
import { type RegisterSurvey, surveyRegister } from './surveyRegister.ts'
import { type BatchContext, writeBatch } from './writeBatch.ts'

export type RegisterProgress = {
  readonly importId: string
  readonly rowsDone: number
  readonly rowsTotal: number
}

export type RegisterImportOrder = {
  readonly databaseUrl: string
  readonly source: RegisterSource
  readonly mappingName: string
  readonly mapping: RegisterMapping
  /** The admin who asked for it; null from the command line. */
  readonly startedById?: string | null
  /** The run that stands RUNNING for this import; without it one is begun, or resumed by the file and its mapping. */
  readonly importId?: string
  /**
   * Aborting cancels: what is written stays, and the next run of the same file goes on from there. Aborting with
   * RegisterImportPaused as the reason only stops; the run stays RUNNING.
   */
  readonly signal?: AbortSignal
  /** Called after each batch has been committed. */
  readonly onProgress?: (progress: RegisterProgress) => void | Promise<void>
  readonly batchRows?: number
}

export type RegisterImportResult = RegisterCounts & {
  readonly importId: string
  readonly status: 'COMPLETED' | 'CANCELLED'
  readonly resumed: boolean
  readonly rowsDone: number
  readonly rowsTotal: number
}

/**
 * Imports a register. Every batch of rows is one transaction that also books how far the run has come, so a run that
 * dies goes on where it stopped and ends as if it had never died; importing the same file again changes no shop.
 * Refuses, with nothing changed, a file that cannot be read with this mapping, and a second import at the same time.
 */
export async function importRegister(order: RegisterImportOrder): Promise<RegisterImportResult> {
  const client = newClient({ connectionString: order.databaseUrl, application_name: 'kewo register import' })
  await client.connect()
  try {
    await lockImports(client)
    const survey = await surveyRegister(order.source, order.mapping, order.signal)
    const regions = await loadRegionTree(askOfClient(client))
    const run = await startOrResumeRun(client, {
      fileName: order.source.fileName,
      fileHash: survey.hash,
      mappingName: order.mappingName,
      mapping: order.mapping,
      rows: survey.rows,
      startedById: order.startedById ?? null,
      importId: order.importId ?? null,
    })
    const closingTime = await loadClosingTime(askOfClient(client))
    const context: BatchContext = { client, importId: run.id, mapping: order.mapping, regions, closingTime }
    try {
      await importRows(context, order, survey, run)
    } catch (error) {
      if (error instanceof RegisterImportPaused) throw error
      const cancelled = order.signal?.aborted === true || error instanceof Cancelled
      await endUnfinished(client, run, cancelled ? 'CANCELLED' : 'FAILED', error)
      if (!cancelled) throw error
    }
    return await resultOf(client, run)
  } finally {
    await client.end()
  }
}

/** Somebody cancelled the run from elsewhere. */
class Cancelled extends Error {}

/** Held by the connection: a process that dies lets go of it. */
async function lockImports(client: Client): Promise<void> {
  const { rows } = await client.query<{ locked: boolean }>(
    `SELECT pg_try_advisory_lock(hashtext('kewo register import')) AS locked`,
  )
  if (rows[0]?.locked !== true) throw new RegisterImportRunning()
}

async function importRows(
  context: BatchContext,
  { source, mapping, signal, onProgress, batchRows = 1000 }: RegisterImportOrder,
  survey: RegisterSurvey,
  run: RegisterRun,
): Promise<void> {
  let seen = 0
  let done = run.rowsDone
  let waiting: Parameters<typeof writeBatch>[1] = []

  const write = async (rows: typeof waiting): Promise<void> => {
    signal?.throwIfAborted()
    await context.client.query('BEGIN')
    const counts = await writeBatch(context, rows)
    if (!(await bookBatch(context.client, run, done, done + rows.length, counts))) throw new Cancelled()
    await context.client.query('COMMIT')
    done += rows.length
    await onProgress?.({ importId: run.id, rowsDone: done, rowsTotal: survey.rows })
  }

  // While PostgreSQL writes a batch the next is judged. A batch that fails is heard of when the next is ready.
  let writing = Promise.resolve()
  const writeNext = async (rows: typeof waiting): Promise<void> => {
    await writing
    writing = write(rows)
    writing.catch(() => undefined)
  }
  try {
    for await (const judged of judgeRegister(source, mapping, survey)) {
      // Rows that an earlier attempt has written are judged again, for the sake of repetitions, but not written again.
      waiting = [...waiting, ...judged.slice(Math.max(0, run.rowsDone - seen))]
      seen += judged.length
      while (waiting.length >= batchRows) {
        await writeNext(waiting.slice(0, batchRows))
        waiting = waiting.slice(batchRows)
      }
    }
    if (waiting.length > 0) await writeNext(waiting)
  } finally {
    // Whatever ended the reading: the transaction that is open ends first.
    await writing
  }
  const { hash } = await inspectBytes(source, mapping.layout.encoding, knownHeaderWords)
  if (hash !== survey.hash || seen !== survey.rows) throw new RegisterFileChanged()
  signal?.throwIfAborted()
  await endRun(context.client, run.id, 'COMPLETED')
  // The planner must not take a table that just filled for an empty one.
  await context.client.query('ANALYZE "Retailer", "Region", "RegisterEntry"')
}

async function endUnfinished(
  client: Client,
  run: RegisterRun,
  status: 'CANCELLED' | 'FAILED',
  error: unknown,
): Promise<void> {
  try {
    await client.query('ROLLBACK')
    await endRun(client, run.id, status, status === 'FAILED' ? wordsOf(error) : null)
  } catch {
    // The database is out of reach: the run still counts as running and is resumed. What matters is the first error.
    throw error
  }
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const counted = registerCounted.map((name) => `"${name}"`).join(', ')

async function resultOf(client: Client, run: RegisterRun): Promise<RegisterImportResult> {
  const { rows } = await client.query<Omit<RegisterImportResult, 'resumed'>>(
    `SELECT id AS "importId", status, "rowsDone", "rowsTotal", ${counted} FROM "RegisterImport" WHERE id = $1`,
    [run.id],
  )
  const [result] = rows
  if (!result) throw new Error('The run of an import is gone.')
  return { ...result, resumed: run.resumed }
}
