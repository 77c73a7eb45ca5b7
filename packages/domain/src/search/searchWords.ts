import { foldSearch } from './foldSearch.ts'

/** Where one word ends and the next begins. A dash, a point or a quote is within a word. */
const between = /[\s\p{White_Space}\p{Ps}\p{Pe}<>,，、;；|/]+/u
/** As many as somebody types; what comes after is not looked at. */
const mostWords = 8
const longestWord = 40

const isOneSign = (word: string): boolean => /^[\0-\u007f]$/u.test(word)

/** One letter or digit stands nearly everywhere; behind a word it belongs to it: 柳林村 3, 王湾路 1. */
const withSigns = (words: readonly string[]): string[] => {
  const whole: string[] = []
  for (const word of words) {
    const before = whole.pop()
    if (before !== undefined && isOneSign(word)) whole.push(before + word)
    else whole.push(...(before === undefined ? [] : [before]), word)
  }
  return whole
}

/**
 * The words of what was typed, folded: all of them must be found. Empty when nothing was typed; null when there is
 * nothing in it that could be found, such as a bracket alone.
 */
export function searchWords(typed: string): readonly string[] | null {
  const words = typed
    .normalize('NFKC')
    .split(between)
    .map((word) => [...foldSearch(word)].slice(0, longestWord).join(''))
    .filter((word) => word !== '')
  if (words.length > 0) return [...new Set(withSigns(words))].slice(0, mostWords)
  return /^[\p{White_Space}\p{Default_Ignorable_Code_Point}]*$/u.test(typed) ? [] : null
}
