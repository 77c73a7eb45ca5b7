import type { WordWay } from './wordWays.ts'
import { waysOf, waysToBegin } from './wordWays.ts'

/** `|` of a line parts its names from the people and the numbers behind. */
const namesOf = (line: string): string => line.slice(0, Math.max(0, line.indexOf('|')))

/** The line without its ways by pinyin: within one nothing is found, only from its beginning. */
const written = (line: string): string => line.replaceAll(/>[^=>:|]*/gu, '>')

function holdsWay(line: string, { keys, piece }: WordWay): boolean {
  const glyphs = [...(piece[0] === '>' || keys.length === 0 ? line : written(line))]
  return glyphs.some((_, from) =>
    piece.every((glyph, at) => from + at < glyphs.length && (glyph === null || glyphs[from + at] === glyph)),
  )
}

const holdsAll = (line: string, words: readonly string[]): boolean =>
  words.every((word) => waysOf(word, words.length === 1).some((way) => holdsWay(line, way)))

/** How well a stored line answers: a name begins so, names hold all words, names and the rest together do. */
export const searchRanks = ['BEGINS', 'NAMED', 'HELD'] as const
export type SearchRank = (typeof searchRanks)[number]

export function searchRankOf(line: string, words: readonly string[]): SearchRank | null {
  if (waysToBegin(words).some((way) => holdsWay(line, way))) return 'BEGINS'
  if (holdsAll(namesOf(line), words)) return 'NAMED'
  return holdsAll(line, words) ? 'HELD' : null
}
