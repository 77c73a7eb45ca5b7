import { clausesOf, sentencesOf } from './clauses.ts'
import { type FactKind, factForms, factKinds } from './factForms.ts'
import { areParallel, tellingWords, withoutStock } from './hollow.ts'
import { productMark } from './names.ts'
import { presses } from './pressure.ts'

/** What a text tells. */
export type Told = {
  kinds: ReadonlySet<FactKind>
  /** How much stands beside the stock phrases, each word once: a Chinese character counts one, an English word two. */
  telling: number
  /** Clauses, and how many of them say nothing. */
  clauses: number
  hollow: number
  /** A sentence presses the shop. */
  pressed: boolean
}

/** What is no part of a slogan. */
const solid: ReadonlySet<FactKind> = new Set(['QUANTITY', 'PRICE', 'STATE', 'PLACE'])

/** Below this a clause is stock phrases with, at most, a number among them. */
const leastTelling = 2

/**
 * The facts in sentences that have gone through `oneForm` and the names of products. A clause of nothing but stock phrases
 * tells none, whatever numbers, days or people stand in it; a product is one only beside another fact of its sentence.
 */
export function factsOf(sentences: readonly string[]): Told {
  const kinds = new Set<FactKind>()
  const words = new Set<string>()
  const told = { clauses: 0, hollow: 0, pressed: false }
  for (const sentence of sentences) {
    if (presses(sentence)) {
      told.pressed = true
      continue
    }
    const clauses = clausesOf(sentence)
    const ofProduct = sentence.includes(productMark)
    const ofSentence = new Set<FactKind>()
    for (const [at, clause] of clauses.entries()) {
      const found = kindsIn(withoutStock(clause))
      const telling = tellingIn(clause)
      const least = leastFor(found, ofProduct)
      told.clauses += 1
      if (isSlogan(clauses, at, found) || sizeOf(telling) < least || found.length + sizeOf(telling) === 0) {
        told.hollow += 1
        continue
      }
      for (const word of telling) words.add(word)
      for (const kind of found) ofSentence.add(kind)
    }
    if (ofProduct && ofSentence.size > 0) kinds.add('PRODUCT')
    for (const kind of ofSentence) kinds.add(kind)
  }
  return { kinds, telling: sizeOf([...words]), ...told }
}

export function factsIn(text: string): Told {
  return factsOf(sentencesOf(text))
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
  return found.includes('PRICE') ? 1 : leastTelling
}

function tellingIn(clause: string): string[] {
  const { han, latin } = tellingWords(clause)
  return [...han, ...latin, ...(clause.includes(productMark) ? [productMark.repeat(2)] : [])]
}

/** An English word, or the name of a product, weighs as much as a Chinese word of two characters. */
function sizeOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + Math.min(2, word.length), 0)
}

function kindsIn(clause: string): FactKind[] {
  return factKinds.filter((kind) => kind !== 'PRODUCT' && factForms[kind].some((form) => form.test(clause)))
}
