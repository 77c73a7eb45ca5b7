import process from 'node:process'
import { parseArgs } from 'node:util'
import { createDb } from '@kewo/db'
import { readSettings } from '../env.ts'
import { Closing } from '../launch/closing.ts'
import { databaseBeside } from '../launch/databaseBeside.ts'
import { makeHome } from '../launch/home.ts'
import { tellAndExit } from '../launch/plainSentence.ts'
import { verifyAll } from './verifyAll.ts'
import { type Language, words } from './words.ts'

/**
 * `verify-chains [--language zh-CN|en]`: recomputes the hash chain of the audit log and of the records of every shop, and
 * names the first link of each that does not hold. Changes nothing. Exits 0 when all hold, 1 when one does not or the
 * database is refused, 2 on a wrong command line.
 */
export async function verifyChains(args: string[]): Promise<never> {
  const language = languageOf(args)
  if (!language) {
    console.error(words['zh-CN'].usage)
    console.error(words.en.usage)
    process.exit(2)
  }
  const closing = new Closing()
  try {
    const settings = readSettings()
    makeHome(settings.home)
    const db = createDb(await databaseBeside(settings, closing), 2)
    closing.add(() => db.$disconnect())
    const broken = await verifyAll(db, language)
    await closing.close()
    process.exit(broken === 0 ? 0 : 1)
  } catch (error) {
    await closing.close()
    tellAndExit(error)
  }
}

function languageOf(args: string[]): Language | null {
  try {
    const { language = 'zh-CN' } = parseArgs({ args, options: { language: { type: 'string' } } }).values
    return language === 'zh-CN' || language === 'en' ? language : null
  } catch {
    // parseArgs throws on what is no option.
    return null
  }
}
