import { canonicalJson } from './canonicalJson.ts'

/** What stands before the first link of every chain. */
export const firstPreviousHash = '0'.repeat(64)

/** SHA-256 of a text's UTF-8 bytes as 64 lower-case hexadecimal digits. Passed in: the domain imports nothing. */
export type Sha256 = (text: string) => string

/** In place of a payload that was erased on purpose: the link keeps its hash, and its place can still be checked. */
export const erased = Symbol('erased')

export type ChainLink = { previousHash: string; hash: string; payload: unknown }

/**
 * The hash of a new link: `sha256(previous hash + canonical JSON of the payload)`. For the first link pass
 * `firstPreviousHash`. Throws TypeError when the payload has no canonical JSON.
 */
export function chainHash(previousHash: string, payload: unknown, sha256: Sha256): string {
  return sha256(previousHash + canonicalJson(payload))
}

export type ChainVerification =
  | { intact: true; length: number; head: string }
  | {
      intact: false
      /** Index of the first link that does not hold, from 0. */
      brokenAt: number
      /** ORDER: it does not follow the link before it (removed, added or moved). CONTENT: its own payload was changed. */
      why: 'ORDER' | 'CONTENT'
    }

/**
 * Checks a whole chain from its first link and names the first broken one. Links that were cut off at the end leave an
 * intact shorter chain: compare `length` and `head` with what was noted elsewhere. Links may be streamed.
 */
export function verifyChain(links: Iterable<ChainLink>, sha256: Sha256): ChainVerification {
  let head = firstPreviousHash
  let length = 0
  for (const link of links) {
    const why = whyBroken(link, head, sha256)
    if (why) return { intact: false, brokenAt: length, why }
    head = link.hash
    length++
  }
  return { intact: true, length, head }
}

/** What is wrong with one link that should follow `previousHash`, or null. For chains read in pages. */
export function whyBroken(link: ChainLink, previousHash: string, sha256: Sha256): 'ORDER' | 'CONTENT' | null {
  if (link.previousHash !== previousHash) return 'ORDER'
  return hashOf(link, sha256) === link.hash ? null : 'CONTENT'
}

/** Null for content without canonical JSON: nobody wrote that here. 1e999 can be stored, and is read as infinity. */
function hashOf({ previousHash, hash, payload }: ChainLink, sha256: Sha256): string | null {
  if (payload === erased) return hash
  try {
    return chainHash(previousHash, payload, sha256)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
