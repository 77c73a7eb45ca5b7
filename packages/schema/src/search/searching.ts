import { nearWaysOf, searchWords, waysOf, waysToBegin, type WordWay } from '@kewo/domain/search'

/** A condition on the stored line of a row (docs/decisions/0043-finding.md). */
type HoldsWay = { searchKeys?: { hasEvery: string[] }; searchText: { contains: string } }
export type Holds = { OR: HoldsWay[] }

/** What a noun asks for one word: on its own line, or on that of a row that it belongs to. */
export type AskOfWord<Where> = (holds: Holds, word: string) => Where

/** `%`, `_` and `\` are signs of the pattern in PostgreSQL; whoever types them means them. */
const pattern = ({ piece }: WordWay): string =>
  piece.map((glyph) => (glyph === null ? '_' : glyph.replace(/[\\%_]/u, String.raw`\$&`))).join('')

function holdsWay(way: WordWay, after: string): HoldsWay {
  const contains = { searchText: { contains: pattern(way) + after } }
  return way.keys.length === 0 ? contains : { searchKeys: { hasEvery: [...way.keys] }, ...contains }
}

const holds = (ways: readonly WordWay[], after = ''): Holds => ({
  OR: ways.map((way) => holdsWay(way, after)),
})

/** `|` of a line parts its names from the rest. */
const amongNames = '%|'

type Nothing = { id: { in: string[] } }
type Tier<Where> = { AND: Where[] } | Nothing
const nothing: Nothing = { id: { in: [] } }

const exactly = (words: readonly string[], after?: string) => (word: string) =>
  holds(waysOf(word, words.length === 1), after)

/** Each word somewhere in the row. */
function held<Where>(words: readonly string[], ask: AskOfWord<Where>): Tier<Where> {
  const holding = exactly(words)
  return { AND: words.map((word) => ask(holding(word), word)) }
}

/** As `held`, but longer words may have one slip in them. Null where no word is long enough. */
function nearly<Where>(words: readonly string[], ask: AskOfWord<Where>): Tier<Where> | null {
  if (words.every((word) => nearWaysOf(word).length === 0)) return null
  const holding = (word: string) => holds([...waysOf(word, words.length === 1), ...nearWaysOf(word)])
  return { AND: words.map((word) => ask(holding(word), word)) }
}

/**
 * The condition of a list for what was typed: every word is held; only when `exists` finds no such row, one slip in a
 * longer word is forgiven. Nothing typed is no condition.
 */
export async function searching<Where>(
  typed: string | null | undefined,
  ask: AskOfWord<Where>,
  exists: (where: Tier<Where>) => Promise<unknown>,
): Promise<Tier<Where>> {
  const words = searchWords(typed ?? '')
  if (words === null) return nothing
  const exact = held(words, ask)
  const near = nearly(words, ask)
  if (near === null || (await exists(exact)) !== null) return exact
  return near
}

/** The same where a condition has to be given at once: with the slips from the start. */
export function searchingAtOnce<Where>(typed: string | null | undefined, ask: AskOfWord<Where>): Tier<Where> {
  const words = searchWords(typed ?? '')
  if (words === null) return nothing
  return nearly(words, ask) ?? held(words, ask)
}

/** What is asked one after the other of nouns that have no name of their own. */
export function wholeTiers<Where>(typed: string, ask: AskOfWord<Where>): Tier<Where>[] {
  const words = searchWords(typed)
  if (words === null || words.length === 0) return []
  const near = nearly(words, ask)
  return near === null ? [held(words, ask)] : [held(words, ask), near]
}

/** The same of nouns with a name: one that begins so, then names that hold each word, then all. */
export function searchTiers<Where>(typed: string, ask: AskOfWord<Where>): Tier<Where | Holds>[] {
  const words = searchWords(typed)
  if (words === null || words.length === 0) return []
  const named = exactly(words, amongNames)
  return [{ AND: [holds(waysToBegin(words))] }, { AND: words.map(named) }, ...wholeTiers(typed, ask)]
}
