import type { InvalidInput } from '../refusal.ts'
import { whyTooLong } from '../words/whyNotWritten.ts'

/** Longest word of a manager about a brand, in characters. */
export const longestBrandWords = 200

/** Why what a manager says of a brand cannot be taken, or null. Blank takes it away. */
export const whyNotBrandWords = (words: string): InvalidInput | null =>
  whyTooLong('words', words, longestBrandWords)
