import { readRegisterMapping, RegisterImportRunning } from '@kewo/domain'
import { importRegister, RegisterImportPaused, RegisterRunCancelled } from '@kewo/register'
import type { RegisterImport, RegisterUpload } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import type { Context } from '../builder/context.ts'
import { notify } from '../notification/notify.ts'
import { addQueue, asItIs, PutOff, type WorkContext } from '../job/queues.ts'
import { removeUpload } from './removeUpload.ts'

type Needs = Pick<Context, 'db' | 'live' | 'registers'>
type Run = RegisterImport & { upload: RegisterUpload }

/** So often it is looked whether another import, such as one from the command line, has ended. */
const pauseSeconds = 10

/**
 * Carries out the imports that were begun on the screen. A run that stands RUNNING is what there is to do, so nothing is lost with
 * a process: whoever takes up the order goes on where it stopped. The engine's lock sees to it that only one process imports at
 * a time.
 */
export const orderRegisterImport = addQueue<{ id: string }>({
  name: 'import-register',
  words: { 'zh-CN': '导入登记册', en: 'Import a register' },
  async about(db, { id }) {
    const run = await db.registerImport.findUnique({ where: { id }, select: { fileName: true } })
    return run && asItIs(run.fileName)
  },
  giveUp: (context, { id }) => breakOff(context, { id }, new Error('Given up by an admin')),
  key: ({ id }) => id,
  stopReason: () => new RegisterImportPaused(),
  async run(context, { id }, signal) {
    const run = await context.db.registerImport.findFirst({
      where: { id, status: 'RUNNING', uploadId: { not: null } },
      include: { upload: true },
    })
    if (run?.upload) await carryOut(context, { ...run, upload: run.upload }, signal)
  },
  waiting: (db) =>
    db.registerImport.findMany({
      where: { status: 'RUNNING', uploadId: { not: null } },
      select: { id: true },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    }),
})

async function carryOut(
  { databaseUrl, ...needs }: WorkContext,
  run: Run,
  signal: AbortSignal,
): Promise<void> {
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
    if (error instanceof RegisterImportRunning) throw new PutOff(pauseSeconds)
    if (error instanceof RegisterImportPaused) throw error
    if (!(error instanceof RegisterRunCancelled)) await breakOff(needs, run, error)
  }
  await settle(needs, run)
}

/** What could not even be begun; a run that had begun has been booked as failed by the engine. */
async function breakOff(
  { db, live }: Omit<Needs, 'registers'>,
  run: { id: string },
  error: unknown,
): Promise<void> {
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

async function settle(needs: Needs, { id, upload }: Run): Promise<void> {
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
    const telling = { db: transaction, live, now }
    if (status === 'COMPLETED')
      await notify(telling, [startedBy?.userId], 'IMPORT_FINISHED', {
        params: { file: fileName, created, updated, refused },
        subjectId: id,
      })
    if (status === 'FAILED')
      await notify(telling, [startedBy?.userId], 'IMPORT_FAILED', {
        params: { file: fileName },
        subjectId: id,
      })
  })
  if (status === 'COMPLETED') await removeUpload({ db, registers }, upload.id)
}
