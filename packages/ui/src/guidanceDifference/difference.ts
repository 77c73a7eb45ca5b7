import { diffArrays, diffWords } from 'diff'
import type { GuidanceBlockContent } from '../guidance/GuidanceBlockSheet.tsx'

/** A piece of a text: in both versions, only in the newer, or only in the older. */
export type Piece = { words: string; was: 'same' | 'added' | 'removed' }

/** What two texts have in common and what not, word by word; Chinese has no blanks between its words, so the browser says where they end. */
export function changedWords(before: string, after: string, locale: string): Piece[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    words: value,
    was: added ? 'added' : removed ? 'removed' : 'same',
  }))
}

/** A card in both versions; null where it is not in one of them. */
export type CardChange =
  | { before: GuidanceBlockContent; after: GuidanceBlockContent | null }
  | { before: null; after: GuidanceBlockContent }

/**
 * The cards of two versions beside each other, without those that are the same. A card is the same thought as one of the same
 * title; where titles changed, cards that stand in each other's place are.
 */
export function changedCards(
  before: readonly GuidanceBlockContent[],
  after: readonly GuidanceBlockContent[],
): CardChange[] {
  const runs = diffArrays([...before], [...after], { comparator: (one, other) => one.title === other.title })
  // A card that kept its title is given as the newer one has it: the older is found by counting on.
  let [was, is] = [0, 0]
  const changes: CardChange[] = []
  let gone: GuidanceBlockContent[] = []
  for (const { added, removed, count } of runs) {
    if (removed) {
      gone = before.slice(was, was + count)
      was += count
      continue
    }
    const come = after.slice(is, is + count)
    is += count
    if (added) {
      changes.push(...come.map((card, index) => ({ before: gone[index] ?? null, after: card }) as CardChange))
      changes.push(...gone.slice(come.length).map((card) => ({ before: card, after: null })))
    } else {
      changes.push(...gone.map((card) => ({ before: card, after: null })))
      changes.push(...come.map((card, index) => ({ before: before[was + index]!, after: card })))
      was += count
    }
    gone = []
  }
  changes.push(...gone.map((card) => ({ before: card, after: null })))
  return changes.filter(({ before: one, after: other }) => JSON.stringify(one) !== JSON.stringify(other))
}
