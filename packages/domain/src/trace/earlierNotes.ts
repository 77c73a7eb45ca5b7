import { type FourGrams, fourGrams, isCopied, overlap, sameFrom } from './fourGrams.ts'

/** Notes that a record is held against. */
export type EarlierNotes = {
  /** The largest share of a text's 4-grams that stands in any one of the notes, 0 to 1. */
  mostOverlap(text: FourGrams): number
  /** Whether a passage says the same as part of one of the notes. */
  holdCopyOf(passage: FourGrams): boolean
}

/** Notes for one record to be held against. */
export function earlierNotes(texts: readonly string[]): EarlierNotes {
  const notes = texts.map(fourGrams)
  return {
    mostOverlap: (text) => largest(notes.map((note) => overlap(text, note))),
    holdCopyOf: (passage) => isCopied(passage, notes),
  }
}

/**
 * Notes that many records are held against, one after the other: each 4-gram knows the notes that it stands in, so that
 * a text meets only what it has in common with them. Says exactly what `earlierNotes` of the same texts would say.
 */
export class NoteIndex implements EarlierNotes {
  readonly #most: number
  /** The plain forms in the order in which they came; the first of them has the number `#first`. Their runs are not kept twice. */
  readonly #notes: string[] = []
  #first = 0
  readonly #holders = new Map<string, number[]>()

  /** Keeps at most so many notes: with one more, the oldest goes. */
  constructor(most: number) {
    this.#most = most
  }

  add(text: string): void {
    const { plain, grams } = fourGrams(text)
    const number = this.#first + this.#notes.length
    this.#notes.push(plain)
    for (const gram of grams) {
      const holders = this.#holders.get(gram)
      if (holders) holders.push(number)
      else this.#holders.set(gram, [number])
    }
    if (this.#notes.length > this.#most) this.#forgetOldest()
  }

  mostOverlap(text: FourGrams): number {
    // Too short for a 4-gram to be looked up.
    if (text.plain.length < 4)
      return text.plain !== '' && this.#notes.some((note) => note.includes(text.plain)) ? 1 : 0
    const common = new Uint32Array(this.#notes.length)
    let most = 0
    for (const gram of text.grams) {
      for (const number of this.#holders.get(gram) ?? [])
        most = Math.max(most, ++common[number - this.#first]!)
    }
    return text.grams.size === 0 ? 0 : most / text.grams.size
  }

  holdCopyOf(passage: FourGrams): boolean {
    return this.mostOverlap(passage) >= sameFrom
  }

  #forgetOldest(): void {
    const oldest = this.#notes.shift()!
    this.#first += 1
    for (const gram of fourGrams(oldest).grams) {
      const holders = this.#holders.get(gram)!
      // Numbers grow, so the oldest note comes first everywhere.
      if (holders.length === 1) this.#holders.delete(gram)
      else holders.shift()
    }
  }
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0)
}
