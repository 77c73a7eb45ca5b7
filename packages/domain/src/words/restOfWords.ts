import { typedWords } from './typedWords.ts'

/**
 * What is new in words that were sent before and have been changed since: what was added, when they begin with those that
 * stand; else all of them. Empty when they say the same.
 */
export function restOfWords(stand: string, now: string): string {
  const [before, after] = [typedWords(stand), typedWords(now)]
  if (!after.startsWith(before)) return after
  return typedWords(after.slice(before.length).replace(/^[\s，,。.；;、！!？?]+/u, ''))
}
