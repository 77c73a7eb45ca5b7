import process from 'node:process'
import type { Db } from '@kewo/db'
import { type ChainHead, verifyAuditLog, verifyTraces } from '@kewo/schema'
import { progressLine } from '../register/progressLine.ts'
import type { Heads, NotedHeads } from './headsFile.ts'
import type { Say } from './words.ts'

/** How many chains do not hold or are not those that were noted, and the heads of those that are there. Tells what it finds. */
export async function verifyAll(
  db: Db,
  say: Say,
  noted: NotedHeads | null,
): Promise<{ faults: number; heads: Heads }> {
  const audit = await verifyAudit(db, say, noted)
  const shops = await verifyShops(db, say, noted)
  const faults = audit.faults + shops.faults
  if (noted && faults === 0) console.log(say.headsKept(1 + noted.shops.size, noted.notedAt.toISOString()))
  return { faults, heads: { auditLog: audit.head, shops: shops.heads } }
}

async function verifyAudit(
  db: Db,
  say: Say,
  noted: NotedHeads | null,
): Promise<{ faults: number; head: ChainHead }> {
  const { intact, checked, brokenAt, head, loss } = await verifyAuditLog(db, noted?.auditLog)
  if (intact) console.log(say.auditIntact(checked))
  else console.log(say.auditBroken(checked + 1, brokenAt?.toISOString() ?? ''))
  if (loss && noted) console.log(say.auditLost(say.loss[loss](noted.auditLog.length, checked)))
  return { faults: intact && !loss ? 0 : 1, head }
}

async function verifyShops(
  db: Db,
  say: Say,
  noted: NotedHeads | null,
): Promise<{ faults: number; heads: Map<string, ChainHead> }> {
  const ids = await shopsToVerify(db, noted)
  const heads = new Map<string, ChainHead>()
  const line = progressLine(process.stderr)
  const tellFault = async (id: string, tell: (shop: string) => string) => {
    line.clear()
    console.log(tell(await nameOf(db, say, id)))
  }
  let [records, broken, lost] = [0, 0, 0]
  for (const [index, id] of ids.entries()) {
    line.show(say.progress(index, ids.length))
    const before = noted?.shops.get(id)
    const { intact, checked, brokenAt, head, loss } = await verifyTraces(db, id, before)
    records += checked
    heads.set(id, head)
    if (!intact) {
      broken++
      await tellFault(id, (shop) => say.shopBroken(shop, brokenAt ?? checked + 1))
    } else if (loss && before) {
      lost++
      await tellFault(id, (shop) => say.shopLost(shop, say.loss[loss](before.length, checked)))
    }
  }
  line.clear()
  console.log(say.shops(ids.length, records, broken))
  return { faults: broken + lost, heads }
}

/** Every shop with records, and every one that had some when the heads were noted, in the order of their ids. */
async function shopsToVerify(db: Db, noted: NotedHeads | null): Promise<string[]> {
  const shops = await db.retailer.findMany({ where: { traces: { some: {} } }, select: { id: true } })
  return [...new Set([...shops.map(({ id }) => id), ...(noted?.shops.keys() ?? [])])].toSorted()
}

async function nameOf(db: Db, say: Say, id: string): Promise<string> {
  const shop = await db.retailer.findUnique({ where: { id }, select: { name: true, licenceNumber: true } })
  return shop ? say.shop(shop) : say.shopWithout(id)
}
