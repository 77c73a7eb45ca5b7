import process from 'node:process'
import { parseArgs } from 'node:util'
import { createDb, type Db } from '@kewo/db'
import { verifyAuditLog, verifyTraces } from '@kewo/schema'
import { readSettings } from '../env.ts'
import { Closing } from '../launch/closing.ts'
import { databaseBeside } from '../launch/databaseBeside.ts'
import { makeHome } from '../launch/home.ts'
import { tellAndExit } from '../launch/plainSentence.ts'
import { progressLine } from '../register/progressLine.ts'
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

/** How many chains are broken. */
async function verifyAll(db: Db, language: Language): Promise<number> {
  const say = words[language]
  const audit = await verifyAuditLog(db)
  if (audit.intact) console.log(say.auditIntact(audit.checked))
  else console.log(say.auditBroken(audit.checked + 1, audit.brokenAt?.toISOString() ?? ''))

  const shops = await db.retailer.findMany({
    where: { traces: { some: {} } },
    select: { id: true, name: true, licenceNumber: true },
    orderBy: { id: 'asc' },
  })
  const line = progressLine(process.stderr)
  let [records, broken] = [0, 0]
  for (const [index, { id, ...shop }] of shops.entries()) {
    line.show(say.progress(index, shops.length))
    const { intact, checked, brokenAt } = await verifyTraces(db, id)
    records += checked
    if (intact) continue
    broken++
    line.clear()
    console.log(say.shopBroken(shop, brokenAt ?? checked + 1))
  }
  line.clear()
  console.log(say.shops(shops.length, records, broken))
  return broken + (audit.intact ? 0 : 1)
}
