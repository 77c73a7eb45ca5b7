import process from 'node:process'
import type { Db } from '@kewo/db'
import { verifyAuditLog, verifyTraces } from '@kewo/schema'
import { progressLine } from '../register/progressLine.ts'
import { type Language, words } from './words.ts'

/** How many chains are broken. */
export async function verifyAll(db: Db, language: Language): Promise<number> {
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
