import { sentencesOf } from './substance/clauses.ts'
import { type ProductNames } from './substance/names.ts'
import { oneForm } from './substance/oneForm.ts'
import { plainReading } from './substance/reading.ts'
import { commonOf, type Shingles } from './substance/shingles.ts'

/** From this share on, a text says the same as an earlier one. */
export const sameFrom = 0.5

/** A text with less in it says the same only when nearly all of it stands there: a word or two stand in any note. */
const short = 10
const shortSameFrom = 0.8
/** A passage of a word or two ("换了") is nobody's. */
const leastPassage = 3

/** The note that a text has most in common with: which share, 0 to 1, and which of the notes in the order in which they came. */
export type Likest = { share: number; at: number }

/** Notes that a record is held against. */
export type EarlierNotes = {
  /** Null where nothing is in common with any. */
  likest(text: Shingles): Likest | null
  /** Whether a passage says the same as part of one of the notes. */
  holdCopyOf(passage: Shingles): boolean
}

/** A note as it is compared. */
export function comparable(text: string, names: ProductNames, { shinglesOf } = plainReading): Shingles {
  return new Set(sentencesOf(names(oneForm(text))).flatMap((sentence) => [...shinglesOf(sentence)]))
}

/** Notes for one record to be held against. */
export function earlierNotes(texts: readonly string[], names: ProductNames): EarlierNotes {
  const notes = texts.map((text) => comparable(text, names))
  return {
    likest: (text) => {
      let most: Likest | null = null
      for (const [at, note] of notes.entries())
        most = more(most, containment(text.size, note.size, commonOf(text, note)), at)
      return most
    },
    holdCopyOf: (passage) =>
      passage.size >= leastPassage && notes.some((note) => isCopy(passage.size, commonOf(passage, note))),
  }
}

/**
 * How much of one text stands in the other, whichever way is more: neither words added to a copy nor words left out of
 * it make it another text.
 */
function containment(size: number, ofEarlier: number, common: number): number {
  return Math.max(shareOf(size, common), shareOf(ofEarlier, common))
}

function shareOf(size: number, common: number): number {
  return size > 0 && (size >= short || isCopy(size, common)) ? common / size : 0
}

function isCopy(size: number, common: number): boolean {
  return common / size >= (size < short ? shortSameFrom : sameFrom)
}

function more(most: Likest | null, share: number, at: number): Likest | null {
  return share > (most?.share ?? 0) ? { share, at } : most
}

/**
 * Notes that many records are held against, one after the other: each shingle knows the notes that it stands in, so that
 * a text meets only what it has in common with them. Says exactly what `earlierNotes` of the same texts would say.
 */
export class NoteIndex implements EarlierNotes {
  readonly #most: number
  /** What stands in each of the notes, in the order in which they came; the first of them has the number `#first`. */
  readonly #notes: (readonly Holders[])[] = []
  #first = 0
  readonly #holders = new Map<string, Holders>()
  /** For each note how many shingles of the text that is being met stand in it; all 0 in between. */
  readonly #common: Uint16Array

  /** Keeps at most so many notes: with one more, the oldest goes. */
  constructor(most: number) {
    this.#most = most
    this.#common = new Uint16Array(most)
  }

  add(note: Shingles): void {
    const number = this.#first + this.#notes.length
    const holders = Array.from(note, (shingle) => this.#holdersOf(shingle))
    for (const { numbers } of holders) numbers.push(number)
    this.#notes.push(holders)
    if (this.#notes.length > this.#most) this.#forgetOldest()
  }

  likest(text: Shingles): Likest | null {
    let most: Likest | null = null
    this.#meet(text, (at, common) => {
      most = more(most, containment(text.size, this.#notes[at]!.length, common), at)
    })
    return most
  }

  holdCopyOf(passage: Shingles): boolean {
    if (passage.size < leastPassage) return false
    let found = false
    this.#meet(passage, (_at, common) => {
      found ||= isCopy(passage.size, common)
    })
    return found
  }

  /** Every note with something in common, from the first, and how many shingles of the text stand in it. */
  #meet(text: Shingles, met: (at: number, common: number) => void): void {
    const common = this.#common
    for (const shingle of text) {
      const numbers = this.#holders.get(shingle)?.numbers ?? []
      for (let place = 0; place < numbers.length; place++) common[numbers[place]! - this.#first]!++
    }
    for (let at = 0; at < this.#notes.length; at++) if (common[at]! > 0) met(at, common[at]!)
    common.fill(0)
  }

  #holdersOf(shingle: string): Holders {
    const known = this.#holders.get(shingle)
    if (known) return known
    const holders = { shingle, numbers: [] }
    this.#holders.set(shingle, holders)
    return holders
  }

  #forgetOldest(): void {
    const oldest = this.#notes.shift()!
    this.#first += 1
    for (const { shingle, numbers } of oldest) {
      // Numbers grow, so the oldest note comes first everywhere.
      numbers.shift()
      if (numbers.length === 0) this.#holders.delete(shingle)
    }
  }
}

/** A shingle, and the numbers of the notes that it stands in. */
type Holders = { shingle: string; numbers: number[] }
