import { countWords, mostCounted } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

type Words = (inputs: { count: number }) => string

/** Words around how many rows a list has, of which the server counts so many and no more: 共超过 10,000 家. */
export function counted(words: Words, count: number): string {
  if (count <= mostCounted) return words({ count })
  const most = countWords(mostCounted)
  const over = words({ count: mostCounted }).replace(most, m.list_over({ count: mostCounted }))
  // Where a number stood there are words now, and between two Chinese glyphs is no blank.
  return over.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
}
