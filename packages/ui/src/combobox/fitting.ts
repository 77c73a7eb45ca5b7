// Fetched once somebody types: the table of glyphs is larger than everything else here.
import { foldSearch, searchRankOf, searchRanks, searchWords } from '@kewo/domain/search'
import type { Option } from './option.ts'

const lineOf = ({ line, label }: Option): string => line ?? `=${foldSearch(label)}|`

/** The options that hold what was typed, by the rules of the search; the best first. */
export function fitting(options: readonly Option[], typed: string): readonly Option[] {
  const words = searchWords(typed)
  if (words === null) return []
  if (words.length === 0) return options
  const ranked = options.map((option) => ({ option, rank: searchRankOf(lineOf(option), words) }))
  return searchRanks.flatMap((wanted) =>
    ranked.filter(({ rank }) => rank === wanted).map(({ option }) => option),
  )
}
