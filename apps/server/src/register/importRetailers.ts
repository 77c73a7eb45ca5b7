import { accessSync, constants } from 'node:fs'
import process from 'node:process'
import { createDb } from '@kewo/db'
import { migrate } from '@kewo/db/migrate'
import { findRegisterMapping, importRegister, Refusal, refuseUpheaval, registerFile } from '@kewo/register'
import { recordAct } from '@kewo/schema'
import { readSettings, type Settings } from '../env.ts'
import { Closing } from '../launch/closing.ts'
import { databaseBeside } from '../launch/databaseBeside.ts'
import { makeHome } from '../launch/home.ts'
import { tellAndExit } from '../launch/plainSentence.ts'
import { progressLine } from './progressLine.ts'
import { type ImportArguments, readArguments } from './readArguments.ts'
import { words } from './words.ts'
import { resultPath, writeResult } from './writeResult.ts'

const cancelledExit = 130

/**
 * `import-retailers FILE --mapping NAME`. Exits 0 when the import is complete (also with refused rows, which the result
 * file names), 1 when the file or the database is refused, 2 on a wrong command line, 130 when it was cancelled.
 */
export async function importRetailers(args: string[]): Promise<never> {
  const read = readArguments(args)
  if ('usage' in read) {
    console.error(words[read.usage].usage)
    process.exit(2)
  }
  const closing = new Closing()
  closing.exitCode = cancelledExit
  try {
    const status = await importFile(read, readSettings(), closing)
    await closing.close()
    process.exit(status === 'COMPLETED' ? 0 : cancelledExit)
  } catch (error) {
    await closing.close()
    if (!(error instanceof Refusal)) tellAndExit(error)
    console.error(error.words[read.language])
    process.exit(1)
  }
}

async function importFile(
  { file, mapping: mappingName, result, language, changes }: ImportArguments,
  settings: Settings,
  closing: Closing,
): Promise<'COMPLETED' | 'CANCELLED'> {
  const say = words[language]
  const line = progressLine(process.stderr)
  const controller = new AbortController()
  const finished = Promise.withResolvers<void>()

  if (!isReadable(file)) throw new FileMissing(file)
  makeHome(settings.home)
  const databaseUrl = await databaseBeside(settings, closing)
  await migrate(databaseUrl)
  const db = createDb(databaseUrl, 2)
  closing.add(() => db.$disconnect())
  const mapping = await findRegisterMapping(db, mappingName)
  // A signal stops the import after its batch; only then is what it works on closed.
  closing.add(() => {
    controller.abort()
    return finished.promise
  })

  try {
    line.show(say.reading)
    const began = performance.now()
    const { signal } = controller
    await refuseUpheaval(db, registerFile(file), mapping, { typed: changes, signal })
    const done = await importRegister({
      databaseUrl,
      source: registerFile(file),
      mappingName,
      mapping,
      signal,
      onProgress: ({ rowsDone, rowsTotal }) => line.show(say.progress(rowsDone, rowsTotal)),
    })
    const seconds = (performance.now() - began) / 1000
    const { importId, status, created, updated, refused } = done
    await recordAct(
      db,
      { viewer: null, now: new Date(), address: null, requestId: importId },
      {
        action: 'importRegister',
        subjectType: 'RegisterImport',
        subjectId: importId,
        after: { file, mappingName, status, created, updated, refused },
      },
    )
    const path = result ?? resultPath(settings.home, file, importId)
    await writeResult(db, importId, language, path)
    line.clear()
    console.log(say.summary({ ...done, seconds, resultFile: path }))
    return status
  } catch (error) {
    line.clear()
    if (!controller.signal.aborted) throw error
    console.log(say.notBegun)
    return 'CANCELLED'
  } finally {
    finished.resolve()
  }
}

class FileMissing extends Refusal {
  constructor(path: string) {
    super({ 'zh-CN': words['zh-CN'].fileMissing(path), en: words.en.fileMissing(path) })
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
