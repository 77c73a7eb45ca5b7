import { createDb } from '@kewo/db'
import { readSettings } from '../env.ts'
import { Closing } from '../launch/closing.ts'
import { databaseBeside } from '../launch/databaseBeside.ts'
import { makeHome, picturesIn } from '../launch/home.ts'
import { HeadsRefused, readHeads, writeHeads } from './headsFile.ts'
import { readArguments } from './readArguments.ts'
import { verifyAll } from './verifyAll.ts'
import { words } from './words.ts'

/**
 * `verify-chains [--language zh-CN|en] [--heads FILE]`: recomputes the hash chain of the audit log and of the records,
 * answers and promises of every shop, and names the first link of each that does not hold. With FILE it also compares each chain with the head that
 * is noted there and, when all hold, notes the heads of now. Changes nothing else. Answers the exit code: 0 when all
 * hold, 1 when one does not, 2 on a wrong command line or a FILE that cannot be used. Throws when the database is refused.
 */
export async function verifyChains(args: string[], environment?: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const read = readArguments(args)
  if (!read) {
    console.error(words['zh-CN'].usage)
    console.error(words.en.usage)
    return 2
  }
  const { language, headsFile } = read
  const say = words[language]
  const closing = new Closing()
  try {
    const noted = headsFile === null ? null : await readHeads(headsFile)
    const settings = readSettings(environment)
    makeHome(settings.home)
    const db = createDb(await databaseBeside(settings, closing), 2)
    closing.add(() => db.$disconnect())
    const notedAt = new Date()
    const { faults, heads } = await verifyAll(db, picturesIn(settings.home), say, noted)
    if (headsFile !== null && faults === 0) await writeHeads(headsFile, { ...heads, notedAt })
    if (headsFile !== null) console.log(faults === 0 ? say.headsNoted(headsFile) : say.headsLeft(headsFile))
    return faults === 0 ? 0 : 1
  } catch (error) {
    if (!(error instanceof HeadsRefused)) throw error
    console.error(say.headsRefused[error.why](headsFile ?? '', error.message))
    return 2
  } finally {
    await closing.close()
  }
}
