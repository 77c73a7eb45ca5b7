import type { ChainHead, ChainLoss } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { walkChain } from '../hashChain/walkChain.ts'
import type { DigestOf } from './chainedTrace.ts'
import { chainLinks, type ChainOf, firstUnchained, type LinkKind } from './chainLinks.ts'

export type Verification = {
  intact: boolean
  checked: number
  brokenAt: number | null
  brokenKind: LinkKind | null
  head: ChainHead
  /** Only of an intact chain: what it has lost of the one that was noted. */
  loss: ChainLoss | null
}

/**
 * Walks a chain of one shop from its first link, page by page, and holds it against the rows and the pictures that it tells of.
 * `noted`: its head as it was noted outside of the database.
 */
export async function verifyTraces(
  db: DbTransaction,
  of: ChainOf,
  digestOf: DigestOf,
  noted: ChainHead | null = null,
): Promise<Verification> {
  const pages = chainLinks(db, of, onceEach(digestOf), await wasErased(db, of.retailerId))
  const { head, broken, loss } = await walkChain(pages, ({ payload }) => payload, noted)
  const brokenKind = broken?.kind ?? (await firstUnchained(db, of))
  const brokenAt = brokenKind && head.length + 1
  return { intact: !brokenKind, checked: head.length, brokenAt, brokenKind, head, loss }
}

/** The same signature may stand under many records of a shop. */
function onceEach(digestOf: DigestOf): DigestOf {
  const known = new Map<string, Promise<string | null>>()
  return (storageKey) => {
    const digest = known.get(storageKey) ?? digestOf(storageKey)
    known.set(storageKey, digest)
    return digest
  }
}

/** By an act in the audit log, which has a chain of its own: nobody else may take the words out of a record. */
async function wasErased(db: DbTransaction, retailerId: string): Promise<boolean> {
  const act = {
    action: 'eraseRetailer',
    subjectType: 'Retailer',
    subjectId: retailerId,
    erasedAt: null,
  } as const
  return (await db.auditEntry.count({ where: act })) > 0
}
