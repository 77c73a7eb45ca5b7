import { readRegisterMapping, RegisterImportRunning } from '@kewo/domain'
import { importRegister, RegisterImportPaused, RegisterRunCancelled } from '@kewo/db/register'
import type { RegisterImport, RegisterUpload } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import type { Context } from '../builder/context.ts'
import { notify } from '../notification/notify.ts'
import { carryOutOrders } from '../job/carryOutOrders.ts'
import { removeUpload } from './removeUpload.ts'

type Needs = Pick<Context, 'db' | 'live' | 'registers'> & { databaseUrl: string }
type Run = RegisterImport & { upload: RegisterUpload }

/**
 * Carries out the imports that were begun on the screen. A run that stands RUNNING is the order for it, so nothing is
 * lost with a process: whoever starts next, or another process, goes on where it stopped. The engine's lock sees to it
 * that only one process imports at a time.
 */
export function startRegisterImports(
  needs: Needs,
  onTrouble: (error: unknown) => void,
): { stop(): Promise<void> } {
  return carryOutOrders({
    listen: (look) => needs.live.listen('registerImport', look),
    carryOutAll: (signal) => carryOutAll(needs, signal),
    onTrouble,
    stopReason: () => new RegisterImportPaused(),
  })
}

async function carryOutAll(needs: Needs, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const run = await needs.db.registerImport.findFirst({
      where: { status: 'RUNNING', uploadId: { not: null } },
      include: { upload: true },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    })
    if (!run?.upload) return
    if (!(await carryOut(needs, { ...run, upload: run.upload }, signal))) return
  }
}

/** False when it has to wait. */
async function carryOut({ databaseUrl, ...needs }: Needs, run: Run, signal: AbortSignal): Promise<boolean> {
  try {
    await importRegister({
      databaseUrl,
      source: needs.registers.source(run.upload),
      mappingName: run.mappingName,
      mapping: readRegisterMapping(run.mapping),
      importId: run.id,
      signal,
    })
  } catch (error) {
    // Another import holds the lock, or this process is being stopped: the run stays as it is.
    if (error instanceof RegisterImportRunning || error instanceof RegisterImportPaused) return false
    if (!(error instanceof RegisterRunCancelled)) await breakOff(needs, run, error)
  }
  await settle(needs, run)
  return true
}

/** What could not even be begun; a run that had begun has been booked as failed by the engine. */
async function breakOff({ db, live }: Omit<Needs, 'databaseUrl'>, run: Run, error: unknown): Promise<void> {
  await db.$transaction(async (transaction) => {
    await transaction.registerImport.updateMany({
      where: { id: run.id, status: 'RUNNING' },
      data: {
        status: 'FAILED',
        finishedAt: new Date(),
        failure: error instanceof Error ? error.message : String(error),
      },
    })
    await live.publish(transaction, 'registerImport', { id: run.id })
  })
}

async function settle(needs: Omit<Needs, 'databaseUrl'>, { id, upload }: Run): Promise<void> {
  const { db, live, registers } = needs
  const { fileName, mappingName, status, created, updated, refused, startedBy } =
    await db.registerImport.findUniqueOrThrow({
      where: { id },
      include: { startedBy: { select: { userId: true } } },
    })
  const now = new Date()
  await db.$transaction(async (transaction) => {
    await recordAct(
      transaction,
      { viewer: null, now, address: null, requestId: id },
      {
        action: 'importRegister',
        subjectType: 'RegisterImport',
        subjectId: id,
        after: { file: fileName, mappingName, status, created, updated, refused },
      },
    )
    // Whoever stopped it knows; whoever began it may long be elsewhere.
    if (startedBy?.userId && (status === 'COMPLETED' || status === 'FAILED'))
      await notify({ db: transaction, live, now }, [startedBy.userId], {
        kind: 'IMPORT_FINISHED',
        params: { file: fileName, status, created, updated, refused },
        subjectId: id,
      })
  })
  if (status === 'COMPLETED') await removeUpload({ db, registers }, upload.id)
}
