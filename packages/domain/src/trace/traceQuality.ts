import type { Words } from '../refusal.ts'
import { type EarlierNotes, earlierNotes, type Likest, sameFrom } from './earlierNotes.ts'
import * as reasons from './qualityReasons.ts'
import { sentencesOf } from './substance/clauses.ts'
import { factsIn, factsOf, type Told, weightOf } from './substance/facts.ts'
import { isHollowName } from './substance/hollow.ts'
import { type ProductNames, productNamesOf } from './substance/names.ts'
import { oneForm } from './substance/oneForm.ts'
import { shinglesOf } from './substance/shingles.ts'
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
}

type EarlierOf = Record<'OWN' | 'SHOP' | 'PEER', EarlierNotes>

/** So many kinds of facts make that part full. */
const fullFacts = 4
/** So much said beside stock phrases counts as one kind more, at most as two: not every fact has a form that is known. */
const telling = 12
/** What is taken away from a record that presses the shop. */
const pressureTakes = 0.5
/** How much of the facts is taken away where everything else says nothing. */
const hollowTakes = 0.4
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
  const likest = likestOf(read, traceTexts(trace).join('\n'))
  const told = toldBy(read, [...new Set(traceTexts(trace))].join('\n'))
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

/** How the texts of one record are read: in one form, with the names of products marked, against the earlier notes. */
type Reader = { names: ProductNames; earlier: EarlierOf; freshSentences: (text: string) => string[] }

function readerOf({ productNames, ownNotes, shopNotes = [], peerNotes }: QualityContext): Reader {
  const names = productNamesOf(productNames)
  const notesOf = (notes: Notes) => ('likest' in notes ? notes : earlierNotes(notes, names))
  const earlier = { OWN: notesOf(ownNotes), SHOP: notesOf(shopNotes), PEER: notesOf(peerNotes) }
  const isCopied = (sentence: string) => {
    const shingles = shinglesOf(sentence)
    return Object.values(earlier).some((notes) => notes.holdCopyOf(shingles))
  }
  return {
    names,
    earlier,
    freshSentences: (text) => sentencesOf(names(oneForm(text))).filter((sentence) => !isCopied(sentence)),
  }
}

/** Facts from fresh sentences only; stock phrases and pressure from all, so that one more earlier note takes none of them away. */
function toldBy({ names, freshSentences }: Reader, note: string): Told {
  const { kinds, telling: said } = factsOf(freshSentences(note))
  return { ...factsIn(names(oneForm(note))), kinds, telling: said }
}

type LikestOf = Likest & Repeats

function likestOf({ names, earlier }: Reader, note: string): LikestOf | null {
  const shingles = shinglesOf(names(oneForm(note)))
  const each = (['OWN', 'SHOP', 'PEER'] as const).flatMap((whose) => {
    const likest = earlier[whose].likest(shingles)
    return likest ? [{ whose, ...likest }] : []
  })
  return each.reduce<LikestOf | null>((most, one) => (one.share > (most?.share ?? 0) ? one : most), null)
}

/** A part's share of its points, 0 to 1, and why. */
type Judged = { share: number; reason: Words }

function shareOfFacts({ kinds, telling: said, clauses, hollow, pressed }: Told): number {
  const found = weightOf(kinds) + Math.min(2, said / telling)
  const taken = (clauses === 0 ? 0 : (hollow / clauses) * hollowTakes) + (pressed ? pressureTakes : 0)
  return Math.min(1, (found / fullFacts) * (1 - taken))
}

/** 1 up to `newUpTo`, falling evenly to what a copy keeps. */
function keptOf(share: number): number {
  return 1 - (1 - copyKeeps) * Math.min(1, Math.max(0, (share - newUpTo) / (sameFrom - newUpTo)))
}

function fresh({ clauses }: Told, facts: number, likest: LikestOf | null): Judged {
  const same = likest?.share ?? 0
  if (clauses === 0 && same === 0) return { share: 0, reason: reasons.nothingWritten }
  const share = Math.min(1, Math.max(0, (sameFrom - same) / (sameFrom - newUpTo)))
  return { share: share * facts, reason: reasons.overlapping(share, facts, same, likest?.whose ?? 'OWN') }
}

function owned(suggestions: readonly TraceSuggestion[], { freshSentences }: Reader): Judged {
  const written = suggestions.filter(({ what }) => !isBlank(what))
  if (written.length === 0) return { share: 0, reason: reasons.noSuggestions }
  const own = written.filter((suggestion) => freshSentences(suggestionText(suggestion)).length > 0)
  if (own.length === 0) return { share: 0, reason: reasons.suggestionsCopied }
  const complete = own.filter(isOwned).length
  return { share: complete / written.length, reason: reasons.owned(complete, written.length) }
}

/** Each of the three says something; what presses the shop is no suggestion to it. */
function isOwned({ what, forWhom, byWhen, gain }: TraceSuggestion): boolean {
  const told = factsIn(oneForm(suggestionText({ what, forWhom, byWhen, gain })))
  if (told.kinds.size === 0) return false
  return tells(what) && !isHollowName(oneForm(forWhom ?? '')) && Boolean(byWhen) && tells(gain ?? '')
}

function tells(text: string): boolean {
  const told = factsIn(oneForm(text))
  return told.telling > 0 && !told.pressed
}

function followedUp(leftOpen: QualityContext['leftOpen']): Judged {
  const unanswered = leftOpen.filter(({ answered }) => !answered)
  if (leftOpen.length === 0) return { share: 0, reason: reasons.nothingLeftOpen }
  return {
    share: 1 - unanswered.length / leftOpen.length,
    reason: reasons.followedUp(unanswered.map(({ text }) => text)),
  }
}

function heard(said: string, { kinds }: Told, { freshSentences }: Reader): Judged {
  const sentences = freshSentences(said)
  const told = factsOf(sentences)
  if (told.telling >= leastHeard || told.kinds.size > 0 || kinds.has('ASKED'))
    return { share: 1, reason: reasons.heard }
  const copied = sentences.length === 0 && factsIn(oneForm(said)).telling > 0
  return { share: 0, reason: copied ? reasons.heardCopied : reasons.notHeard }
}
