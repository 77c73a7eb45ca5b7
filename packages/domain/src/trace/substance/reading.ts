import { type SentenceTold, toldBySentence } from './facts.ts'
import { type Shingles, shinglesOf } from './shingles.ts'

/** How a sentence is read that has gone through `oneForm`: as it is compared, and what it tells. */
export type Reading = {
  shinglesOf: (sentence: string) => Shingles
  toldBySentence: (sentence: string) => SentenceTold
}

export const plainReading: Reading = { shinglesOf, toldBySentence }

/**
 * Reads each sentence once, and keeps what it has read as long as it is kept itself: for many records in which the same
 * sentences come again. Says exactly what `plainReading` would say.
 */
export function keptReading(): Reading {
  return { shinglesOf: kept(shinglesOf), toldBySentence: kept(toldBySentence) }
}

function kept<Read>(read: (sentence: string) => Read): (sentence: string) => Read {
  const known = new Map<string, Read>()
  return (sentence) => {
    const before = known.get(sentence)
    if (before !== undefined) return before
    const now = read(sentence)
    known.set(sentence, now)
    return now
  }
}
