import { clausesOf, sentencesOf } from './clauses.ts'
import { type FactKind, factForms, factKinds } from './factForms.ts'
import { areParallel, isNoNews, readClause } from './hollow.ts'
import { productMark } from './names.ts'
import { presses, tellsOfGivingIn } from './pressure.ts'
import { speaksOfTrade } from './trade.ts'

/** What a text tells. */
export type Told = {
  kinds: ReadonlySet<FactKind>
  /** How much stands beside the stock phrases, each word once: a Chinese character counts one, an English word two. */
  telling: number
  /** Letters, and how many of them tell something where they stand, each time: an English word counts two. */
  letters: number
  tellingLetters: number
  /** Something of a shop is spoken of. */
  ofTrade: boolean
  /** A sentence presses the shop. */
  pressed: boolean
}

/** What is no part of a slogan. */
const solid: ReadonlySet<FactKind> = new Set(['QUANTITY', 'PRICE', 'STATE', 'PLACE'])

/** Below this a clause is stock phrases with, at most, a number among them. */
const leastTelling = 2

/** What one sentence tells, and the sentence. */
export type SentenceTold = Omit<Told, 'telling'> & { sentence: string; words: ReadonlySet<string> }

/**
 * The facts in a sentence that has gone through `oneForm` and the names of products. A clause of nothing but stock phrases
 * tells none, whatever numbers, days or people stand in it; a product is one only beside another fact of its sentence.
 */
export function toldBySentence(sentence: string): SentenceTold {
  const kinds = new Set<FactKind>()
  const words = new Set<string>()
  const letters = lettersIn(sentence)
  if (presses(sentence))
    return { sentence, kinds, words, letters, tellingLetters: 0, ofTrade: false, pressed: true }
  const ofProduct = sentence.includes(productMark)
  let ofTrade = ofProduct || speaksOfTrade(sentence)
  let tellingLetters = 0
  const clauses = clausesOf(sentence)
  for (const [at, clause] of clauses.entries()) {
    const { han, latin, withoutStock } = readClause(clause)
    const telling = [...han, ...latin, ...(clause.includes(productMark) ? [productMark.repeat(2)] : [])]
    const found = kindsIn(withoutStock, telling)
    const size = sizeOf(telling)
    if (isNoNews(clause) || isSlogan(clauses, at, found) || size < leastFor(found, ofProduct)) continue
    tellingLetters += size
    ofTrade ||= found.includes('QUANTITY') || found.includes('PRICE')
    for (const word of telling) words.add(word)
    for (const kind of found) kinds.add(kind)
  }
  const told = ofProduct && kinds.size > 0 ? new Set<FactKind>(['PRODUCT', ...kinds]) : kinds
  return { sentence, kinds: told, words, letters, tellingLetters, ofTrade, pressed: false }
}

/** What sentences tell together. */
export function toldTogether(sentences: readonly SentenceTold[]): Told {
  const sum = (of: (one: SentenceTold) => number) => sentences.reduce((all, one) => all + of(one), 0)
  return {
    kinds: new Set(sentences.flatMap(({ kinds }) => [...kinds])),
    telling: sizeOf([...new Set(sentences.flatMap(({ words }) => [...words]))]),
    letters: sum(({ letters }) => letters),
    tellingLetters: sum(({ tellingLetters }) => tellingLetters),
    ofTrade: sentences.some(({ ofTrade }) => ofTrade),
    pressed:
      sentences.some(({ pressed }) => pressed) ||
      tellsOfGivingIn(sentences.map(({ sentence }) => sentence).join('\n')),
  }
}

export function factsIn(text: string, told = toldBySentence): Told {
  return toldTogether(sentencesOf(text).map(told))
}

/** How many of the kinds are facts by themselves; who, when, what changed and what was asked stand beside one. */
export function weightOf(kinds: ReadonlySet<FactKind>): number {
  const weak = (['WHEN', 'WHO', 'ASKED', 'CHANGE', 'CAUSE'] as const).filter((kind) => kinds.has(kind)).length
  const strong = kinds.size - weak
  return strong > 0 ? strong + weak : weak / 2
}

/** Made like the clause before or after it, and without anything that a slogan has not got. */
function isSlogan(clauses: readonly string[], at: number, found: readonly FactKind[]): boolean {
  if (found.some((kind) => solid.has(kind))) return false
  const clause = clauses[at]!
  return [clauses[at - 1], clauses[at + 1]].some((next) => next !== undefined && areParallel(clause, next))
}

/** Beside a product a bare number or day is a fact ("卖得不错，上周 8 条"), and a sum of money wants one word only. */
function leastFor(found: readonly FactKind[], ofProduct: boolean): number {
  if (ofProduct) return 0
  return found.includes('PRICE') || found.includes('STATE') ? 1 : leastTelling
}

/** An English word, or the name of a product, weighs as much as a Chinese word of two characters. */
function sizeOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + Math.min(2, word.length), 0)
}

function lettersIn(sentence: string): number {
  const han = sentence.match(/\p{Script=Han}/gu)?.length ?? 0
  return han + 2 * (sentence.match(/[a-z][a-z'’]*|\p{Co}/gu)?.length ?? 0)
}

function kindsIn(clause: string, telling: readonly string[]): FactKind[] {
  return factKinds.filter(
    (kind) =>
      kind !== 'PRODUCT' &&
      (factForms[kind].some((form) => form.test(clause)) || (kind === 'DONE' && telling.some(isDone))),
  )
}

/** "Pulled", "glued": what is done with the hands has a short verb. */
function isDone(word: string): boolean {
  return /^[a-z]{2,6}ed$/u.test(word)
}
