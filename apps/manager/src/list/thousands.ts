import { countWords } from '@kewo/domain'

/** The counts of a line as people read them: 共 28715 家 → 共 28,715 家. */
export const withThousands = (words: string): string =>
  words.replaceAll(/\d{4,}/g, (digits) => countWords(Number(digits)))
