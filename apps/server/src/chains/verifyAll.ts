import process from 'node:process'
import type { Db } from '@kewo/db'
import type { PictureStore } from '@kewo/db/picture'
import { type ChainHead, type ChainOf, requestChains, verifyAuditLog, verifyTraces } from '@kewo/schema'
import { progressLine } from '../register/progressLine.ts'
import type { Heads, NotedHeads } from './headsFile.ts'
import type { Say } from './words.ts'

/** How many chains do not hold or are not those that were noted, and the heads of those that are there. Tells what it finds. */
export async function verifyAll(
  db: Db,
  pictures: PictureStore,
  say: Say,
  noted: NotedHeads | null,
): Promise<{ faults: number; heads: Heads }> {
  const audit = await verifyAudit(db, say, noted)
  const shops = await verifyShops(db, pictures, say, noted)
  const faults = audit.faults + shops.faults
  if (noted && faults === 0) {
    const chains = 1 + noted.shops.size + noted.requests.size
    console.log(say.headsKept(chains, noted.notedAt.toISOString()))
  }
  return { faults, heads: { auditLog: audit.head, ...shops.heads } }
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

type OfShops = { faults: number; heads: Omit<Heads, 'auditLog'> }

async function verifyShops(
  db: Db,
  pictures: PictureStore,
  say: Say,
  noted: NotedHeads | null,
): Promise<OfShops> {
  const chains = await chainsToVerify(db, noted)
  const heads = { shops: new Map<string, ChainHead>(), requests: new Map<string, ChainHead>() }
  const line = progressLine(process.stderr)
  const tellFault = async (of: ChainOf, tell: (chain: string) => string) => {
    line.clear()
    const shop = await nameOf(db, say, of.retailerId)
    console.log(tell(isShops(of) ? say.chainOf(shop) : say.promisedTo(shop)))
  }
  let [links, broken, lost] = [0, 0, 0]
  for (const [index, of] of chains.entries()) {
    line.show(say.progress(index, chains.length))
    const kind = isShops(of) ? 'shops' : 'requests'
    const before = noted?.[kind].get(of.chainId)
    const digestOf = (storageKey: string) => pictures.digest(storageKey)
    const found = await verifyTraces(db, of, digestOf, before)
    const { checked, brokenKind, loss } = found
    links += checked
    heads[kind].set(of.chainId, found.head)
    if (brokenKind) {
      broken++
      await tellFault(of, (chain) => say.broken(chain, found.brokenAt ?? checked + 1, brokenKind))
    } else if (loss && before) {
      lost++
      await tellFault(of, (chain) => say.lost(chain, say.loss[loss](before.length, checked)))
    }
  }
  line.clear()
  console.log(say.shops(heads.shops.size, links, broken))
  return { faults: broken + lost, heads }
}

const isShops = ({ retailerId, chainId }: ChainOf): boolean => retailerId === chainId

/** Every chain that is there, and every one that was there when the heads were noted, in the order of their ids. */
async function chainsToVerify(db: Db, noted: NotedHeads | null): Promise<ChainOf[]> {
  const some = { some: {} }
  const shops = await db.retailer.findMany({
    where: { OR: [{ traces: some }, { promises: some }, { chainEntries: some }] },
    select: { id: true },
  })
  const ids = new Set([...shops.map(({ id }) => id), ...(noted?.shops.keys() ?? [])])
  const ofRequests = new Map((await requestChains(db)).map((of) => [of.chainId, of]))
  const gone = [...(noted?.requests.keys() ?? [])].filter((id) => !ofRequests.has(id))
  const requests = await db.helpRequest.findMany({
    where: { id: { in: gone } },
    select: { id: true, retailerId: true },
  })
  const shopOf = new Map(requests.map(({ id, retailerId }) => [id, retailerId]))
  for (const chainId of gone) ofRequests.set(chainId, { retailerId: shopOf.get(chainId) ?? nobody, chainId })
  return [
    ...[...ids].toSorted().map((id) => ({ retailerId: id, chainId: id })),
    ...[...ofRequests.values()].toSorted((one, other) => (one.chainId < other.chainId ? -1 : 1)),
  ]
}

/** Whose request it was cannot be told any more. */
const nobody = '00000000-0000-0000-0000-000000000000'

async function nameOf(db: Db, say: Say, id: string): Promise<string> {
  const shop = await db.retailer.findUnique({ where: { id }, select: { name: true, licenceNumber: true } })
  return shop ? say.shop(shop) : say.shopWithout(id)
}
