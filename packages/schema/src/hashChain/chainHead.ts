import { firstPreviousHash } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { lockRow } from '../write/lockRow.ts'

type End = { chainIndex: number; hash: string }

/**
 * Makes all that grows the chains of one shop wait for each other, until the transaction ends. Before locks of what hangs on
 * the shop, so that two never wait for each other in a circle.
 */
export async function lockChains(db: DbTransaction, retailerId: string): Promise<void> {
  await lockRow(db, 'Retailer', retailerId, 'NO KEY UPDATE')
}

/** Where a chain ends, under `lockChains`: the records of a shop and the entries beside them are one chain. */
export async function chainEnd(db: DbTransaction, chainId: string): Promise<End> {
  const newest = { orderBy: { chainIndex: 'desc' }, select: { chainIndex: true, hash: true } } as const
  const ends = await Promise.all([
    db.trace.findFirst({ where: { retailerId: chainId }, ...newest }),
    db.chainEntry.findFirst({ where: { chainId }, ...newest }),
  ])
  return ends.reduce<End>((last, end) => (end && end.chainIndex > last.chainIndex ? end : last), {
    chainIndex: 0,
    hash: firstPreviousHash,
  })
}
