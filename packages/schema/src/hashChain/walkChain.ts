import { type ChainHead, type ChainLoss, firstPreviousHash, whyBroken, whyNotKept } from '@kewo/domain'
import { sha256 } from './sha256.ts'

export type Walk<Row> = {
  /** Links that hold, from the first one on, and the hash of the last of them. */
  head: ChainHead
  /** The first link that does not hold. */
  broken: Row | null
  /** What an intact chain has lost of the one that was noted. */
  loss: ChainLoss | null
}

/**
 * Checks a stored chain from its first link to its end, or to the first link that does not hold; a whole one also against
 * the head that was noted of it.
 */
export async function walkChain<Row extends { previousHash: string; hash: string }>(
  pages: AsyncIterable<readonly Row[]>,
  payloadOf: (row: Row) => unknown,
  noted: ChainHead | null,
): Promise<Walk<Row>> {
  let head: ChainHead = { length: 0, hash: firstPreviousHash }
  let hashAtNoted = noted?.length === 0 ? head.hash : null
  for await (const page of pages)
    for (const row of page) {
      const { previousHash, hash } = row
      if (whyBroken({ previousHash, hash, payload: payloadOf(row) }, head.hash, sha256))
        return { head, broken: row, loss: null }
      head = { length: head.length + 1, hash }
      if (head.length === noted?.length) hashAtNoted = hash
    }
  return { head, broken: null, loss: whyNotKept(noted, { length: head.length, hashAtNoted }) }
}
