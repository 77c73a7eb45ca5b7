import { firstPreviousHash, whyBroken } from '@kewo/domain'
import { sha256 } from './sha256.ts'

export type Walk<Row> = {
  /** Links that hold, from the first one on. */
  checked: number
  /** The first link that does not hold. */
  broken: Row | null
}

/** Checks a stored chain from its first link to its end, or to the first link that does not hold. */
export async function walkChain<Row extends { previousHash: string; hash: string }>(
  pages: AsyncIterable<readonly Row[]>,
  payloadOf: (row: Row) => unknown,
): Promise<Walk<Row>> {
  let head = firstPreviousHash
  let checked = 0
  for await (const page of pages)
    for (const row of page) {
      const { previousHash, hash } = row
      if (whyBroken({ previousHash, hash, payload: payloadOf(row) }, head, sha256))
        return { checked, broken: row }
      head = hash
      checked++
    }
  return { checked, broken: null }
}
