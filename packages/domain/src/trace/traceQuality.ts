import type { Words } from '../refusal.ts'
import { type EarlierNotes, earlierNotes, type Likest, sameFrom } from './earlierNotes.ts'
import * as reasons from './qualityReasons.ts'
import { sentencesOf } from './substance/clauses.ts'
import { factsIn, type SentenceTold, type Told, toldTogether, weightOf } from './substance/facts.ts'
import { isHollowName } from './substance/hollow.ts'
import { productNamesOf } from './substance/names.ts'
import { oneForm } from './substance/oneForm.ts'
import { plainReading, type Reading } from './substance/reading.ts'
import type { Shingles } from './substance/shingles.ts'
import { suggestionText, type TraceContent, type TraceSuggestion, traceTexts } from './trace.ts'
import { isBlank } from '../words/typedWords.ts'

/** The five things that make a record worth reading, each with the most points it can bring; together 100. */
export const qualityParts = { FACTS: 40, NEW: 20, OWNED: 15, FOLLOWED_UP: 15, HEARD: 10 } as const

export type QualityPart = keyof typeof qualityParts

/** Which earlier note a record repeats: whose it is, and its place among the notes that were given. */
export type Repeats = { whose: keyof EarlierOf; at: number }

export type TraceQuality = {
  /** 0 to 100, whole. */
  score: number
  parts: readonly { part: QualityPart; points: number; outOf: number; reason: Words }[]
  /** Null unless it counts as a copy. */
  repeats: Repeats | null
  /** The record presses the shop; a word to its author. */
  pressed: boolean
}

type Notes = readonly string[] | EarlierNotes

/**
 * What a record is held against. Every note is the record's texts joined (`traceTexts`). Where many records are held
 * against the same notes, pass a `NoteIndex` of them.
 */
export type QualityContext = {
  /** Names and nicknames of products that a note may speak of. */
  productNames: readonly string[]
  /** The author's last 20 notes. */
  ownNotes: Notes
  /** Earlier notes about this shop, whoever wrote them. */
  shopNotes?: Notes
  /** This week's notes of the author's peers. */
  peerNotes: Notes
  /** What the last visit left open: promises and findings, and whether this record answers them. */
  leftOpen: readonly { text: string; answered: boolean }[]
  /** Where many records are judged that are made of the same sentences, one `keptReading` for all. */
  reading?: Reading
}

type EarlierOf = Record<'OWN' | 'SHOP' | 'PEER', EarlierNotes>

/** So many kinds of facts make that part full. */
const fullFacts = 4
/** So much said beside stock phrases counts as one kind more, at most as two: not every fact has a form that is known. */
const tellingOfKind = 12
/** What is taken away from a record that presses the shop. */
const pressureTakes = 0.5
/** What a note keeps that speaks of nothing that a shop has, sells or is short of. */
const talkKeeps = 0.4
/** Nothing is taken away where this share of a note tells something, and the most where hardly any of it does. */
const tellsEnough = 0.5
const tellsLittle = 0.2
const hollowTakes = 0.6
/** Nothing is taken away up to this share of a note that stands in an earlier one; from `sameFrom` on it is a copy. */
const newUpTo = 0.3
/** What a shop says in fewer telling characters, and without a fact, is a mood. */
const leastHeard = 5
/** What a copy keeps of whatever points it would have: under 40 in all. */
const copyKeeps = 0.39

/**
 * How much substance a record has, 0 to 100, with a reason for every part. Shown before submitting, never blocking.
 *
 * FACTS 40: kinds of facts that a reader could act on, less for stock phrases. NEW 20: how little of the note stands in an
 * earlier one or the other way round, for as much as it tells. OWNED 15: the share of suggestions that say for whom, by when
 * and what the shop gains. FOLLOWED_UP 15: the share of what the last visit left open that is answered; with nothing left
 * open its points go to FACTS. HEARD 10: something that the shop wants, fears or reports.
 *
 * Only fresh sentences tell facts, and a copy keeps little of any points: whatever is added to it, it stays under 40.
 */
export function traceQuality(trace: TraceContent, context: QualityContext): TraceQuality {
  const read = readerOf(context)
  const sentences = [...new Set(traceTexts(trace))].flatMap(read.sentencesOf)
  const likest = likestOf(read.earlier, sentences)
  const told = toldBy(sentences)
  const facts = shareOfFacts(told)
  const keeps = keptOf(likest?.share ?? 0)
  const open = context.leftOpen.length > 0
  const outOf = {
    ...qualityParts,
    ...(!open && { FOLLOWED_UP: 0, FACTS: qualityParts.FACTS + qualityParts.FOLLOWED_UP }),
  }
  const part = (name: QualityPart, { share, reason }: Judged) => ({
    part: name,
    points: Math.floor(outOf[name] * share * keeps + 1e-9),
    outOf: outOf[name],
    reason,
  })
  const parts = [
    part('FACTS', { share: facts, reason: reasons.facts(told, facts, keeps) }),
    part('NEW', fresh(told, facts, likest)),
    part('OWNED', owned(trace.suggestions, read)),
    part('FOLLOWED_UP', followedUp(context.leftOpen)),
    part('HEARD', heard(trace.heard, told, read)),
  ]
  return {
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    repeats: likest && likest.share >= sameFrom ? { whose: likest.whose, at: likest.at } : null,
    pressed: told.pressed,
  }
}

/** A sentence as it is compared, what it tells, and whether nothing like it stands in an earlier note. */
type Sentence = { shingles: Shingles; told: SentenceTold; isFresh: boolean }

/** How the texts of one record are read: in one form, with the names of products marked, against the earlier notes; each once. */
type Reader = {
  earlier: EarlierOf
  sentencesOf: (text: string) => readonly Sentence[]
  /** The facts in a text, fresh or not. */
  factsIn: (text: string) => Told
}

function readerOf({ productNames, ownNotes, shopNotes = [], peerNotes, reading }: QualityContext): Reader {
  const { shinglesOf, toldBySentence } = reading ?? plainReading
  const names = productNamesOf(productNames)
  const notesOf = (notes: Notes) => ('likest' in notes ? notes : earlierNotes(notes, names))
  const earlier = { OWN: notesOf(ownNotes), SHOP: notesOf(shopNotes), PEER: notesOf(peerNotes) }
  const sentenceFrom = (sentence: string): Sentence => {
    const shingles = shinglesOf(sentence)
    const isFresh = !Object.values(earlier).some((notes) => notes.holdCopyOf(shingles))
    return { shingles, isFresh, told: toldBySentence(sentence) }
  }
  const known = new Map<string, readonly Sentence[]>()
  return {
    earlier,
    factsIn: (text) => factsIn(oneForm(text), toldBySentence),
    sentencesOf(text) {
      const read = known.get(text) ?? sentencesOf(names(oneForm(text))).map(sentenceFrom)
      known.set(text, read)
      return read
    },
  }
}

/** Facts from fresh sentences only; stock phrases and pressure from all, so that one more earlier note takes none of them away. */
function toldBy(sentences: readonly Sentence[]): Told {
  const { kinds, telling } = toldFresh(sentences)
  return { ...toldTogether(sentences.map(({ told }) => told)), kinds, telling }
}

function toldFresh(sentences: readonly Sentence[]): Told {
  return toldTogether(sentences.filter(({ isFresh }) => isFresh).map(({ told }) => told))
}

type LikestOf = Likest & Repeats

function likestOf(earlier: EarlierOf, sentences: readonly Sentence[]): LikestOf | null {
  const shingles = new Set(sentences.flatMap((sentence) => [...sentence.shingles]))
  const each = (['OWN', 'SHOP', 'PEER'] as const).flatMap((whose) => {
    const likest = earlier[whose].likest(shingles)
    return likest ? [{ whose, ...likest }] : []
  })
  return each.reduce<LikestOf | null>((most, one) => (one.share > (most?.share ?? 0) ? one : most), null)
}

/** A part's share of its points, 0 to 1, and why. */
type Judged = { share: number; reason: Words }

function shareOfFacts({ kinds, telling: said, letters, tellingLetters, ofTrade, pressed }: Told): number {
  const told = weightOf(kinds) + Math.min(2, said / tellingOfKind)
  const found = ofTrade ? told : Math.min(fullFacts, told) * talkKeeps
  const telling = letters === 0 ? 1 : tellingLetters / letters
  const hollow = Math.min(1, Math.max(0, (tellsEnough - telling) / (tellsEnough - tellsLittle)))
  return Math.min(1, (found / fullFacts) * (1 - hollow * hollowTakes) * (pressed ? 1 - pressureTakes : 1))
}

/** 1 up to `newUpTo`, falling evenly to what a copy keeps. */
function keptOf(share: number): number {
  return 1 - (1 - copyKeeps) * Math.min(1, Math.max(0, (share - newUpTo) / (sameFrom - newUpTo)))
}

function fresh({ letters }: Told, facts: number, likest: LikestOf | null): Judged {
  const same = likest?.share ?? 0
  if (letters === 0 && same === 0) return { share: 0, reason: reasons.nothingWritten }
  const share = Math.min(1, Math.max(0, (sameFrom - same) / (sameFrom - newUpTo)))
  return { share: share * facts, reason: reasons.overlapping(share, facts, same, likest?.whose ?? 'OWN') }
}

function owned(suggestions: readonly TraceSuggestion[], read: Reader): Judged {
  const written = suggestions.filter(({ what }) => !isBlank(what))
  if (written.length === 0) return { share: 0, reason: reasons.noSuggestions }
  const own = written.filter((suggestion) =>
    read.sentencesOf(suggestionText(suggestion)).some((sentence) => sentence.isFresh),
  )
  if (own.length === 0) return { share: 0, reason: reasons.suggestionsCopied }
  const complete = own.filter((suggestion) => isOwned(suggestion, read)).length
  return { share: complete / written.length, reason: reasons.owned(complete, written.length) }
}

/** Each of the three says something; what presses the shop is no suggestion to it. */
function isOwned({ what, forWhom, byWhen, gain }: TraceSuggestion, read: Reader): boolean {
  const told = read.factsIn(suggestionText({ what, forWhom, byWhen, gain }))
  if (weightOf(told.kinds) < 1) return false
  const tells = (text: string) => saysSomething(read.factsIn(text))
  return tells(what) && !isHollowName(oneForm(forWhom ?? '')) && Boolean(byWhen) && tells(gain ?? '')
}

function saysSomething({ telling, pressed }: Told): boolean {
  return telling > 0 && !pressed
}

function followedUp(leftOpen: QualityContext['leftOpen']): Judged {
  const unanswered = leftOpen.filter(({ answered }) => !answered)
  if (leftOpen.length === 0) return { share: 0, reason: reasons.nothingLeftOpen }
  return {
    share: 1 - unanswered.length / leftOpen.length,
    reason: reasons.followedUp(unanswered.map(({ text }) => text)),
  }
}

function heard(said: string, { kinds, ofTrade }: Told, read: Reader): Judged {
  const sentences = read.sentencesOf(said)
  const told = toldFresh(sentences)
  if (!ofTrade) return { share: 0, reason: reasons.notHeard }
  if (told.telling >= leastHeard || told.kinds.size > 0 || kinds.has('ASKED'))
    return { share: 1, reason: reasons.heard }
  const copied = !sentences.some((sentence) => sentence.isFresh) && read.factsIn(said).telling > 0
  return { share: 0, reason: copied ? reasons.heardCopied : reasons.notHeard }
}
