/** The end of a chain: how many links it has, and the hash of the last one (`firstPreviousHash` where there is none). */
export type ChainHead = { readonly length: number; readonly hash: string }

/** A chain that was found intact, held against a head that was noted. */
export type FoundChain = {
  readonly length: number
  /** The hash of the link at the noted length; null where the chain is not that long. */
  readonly hashAtNoted: string | null
}

/** GONE: nothing is left of it. SHORTER: its end was cut off. REWRITTEN: the noted link, or one before it, is another. */
export type ChainLoss = 'GONE' | 'SHORTER' | 'REWRITTEN'

/**
 * Why a chain is not the one whose head was noted, or null when it is that one or has grown out of it. Whoever can write
 * to the database can cut a chain off or compute a whole new one, and both are intact by themselves; a head that was noted
 * elsewhere tells. Of a chain that was not noted (null) nothing can be said.
 */
export function whyNotKept(noted: ChainHead | null, found: FoundChain): ChainLoss | null {
  if (!noted) return null
  if (found.length < noted.length) return found.length === 0 ? 'GONE' : 'SHORTER'
  return found.hashAtNoted === noted.hash ? null : 'REWRITTEN'
}
