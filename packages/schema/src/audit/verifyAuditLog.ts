import { type AuditAct, auditPayload, type ChainHead, type ChainLoss, erased } from '@kewo/domain'
import type { Db } from '@kewo/db'
import { pagesAhead } from '../hashChain/pagesAhead.ts'
import { walkChain } from '../hashChain/walkChain.ts'

const pageSize = 1_000

/** Below every number that the column can hold, so that an entry slipped in before the first one is read as well. */
const beforeAll = -2_147_483_649

type Entry = Omit<AuditAct, 'at'> & {
  at: string
  sequence: number
  erasedAt: string | null
  previousHash: string
  hash: string
}

type Verification = {
  intact: boolean
  checked: number
  brokenAt: Date | null
  head: ChainHead
  /** Only of an intact log: what it has lost of the one that was noted. */
  loss: ChainLoss | null
}

/**
 * Walks the whole audit log page by page, so that a log of years fits into memory. `noted`: its head as it was noted
 * outside of the database.
 */
export async function verifyAuditLog(db: Db, noted: ChainHead | null = null): Promise<Verification> {
  const pages = pagesAhead<Entry>(pageSize, (last) => readPage(db, last?.sequence ?? beforeAll))
  const withShops = await erasedWithShops(db)
  const payloadOf = (entry: Entry) =>
    isErased(entry, withShops) ? erased : auditPayload({ ...entry, at: new Date(entry.at) })
  const { head, broken, loss } = await walkChain(pages, payloadOf, noted)
  return { intact: !broken, checked: head.length, brokenAt: broken && instant(broken.at), head, loss }
}

/** Empty, and erased by an act that stands in the log itself. Any other entry without its content is a broken one. */
const isErased = ({ erasedAt, sequence, changes }: Entry, withShops: ReadonlySet<number>) =>
  erasedAt !== null && withShops.has(sequence) && Object.keys(changes).length === 0

async function erasedWithShops(db: Db): Promise<Set<number>> {
  const acts = await db.auditEntry.findMany({
    where: { action: 'eraseRetailer', erasedAt: null },
    select: { changes: true },
  })
  return new Set(acts.flatMap(({ changes }) => (changes as ErasureAct).auditEntries?.to ?? []))
}

type ErasureAct = { auditEntries?: { to: number[] } }

/** Null for what PostgreSQL can store and no calendar has, such as infinity. */
function instant(at: string): Date | null {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? null : date
}

/** As one JSON a page: an object of Prisma for each of a million rows would cost more than all the hashes. */
async function readPage(db: Db, after: number): Promise<Entry[]> {
  const [read] = await db.$queryRaw<{ page: string }[]>`
    SELECT coalesce(json_agg(entry ORDER BY sequence), '[]')::text AS page
    FROM (SELECT * FROM "AuditEntry" WHERE sequence > ${after}::bigint ORDER BY sequence LIMIT ${pageSize}) AS entry`
  return JSON.parse(read?.page ?? '[]') as Entry[]
}
