import type { Words } from '../refusal.ts'
import { type EarlierNotes, earlierNotes } from './earlierNotes.ts'
import { type FourGrams, fourGrams, plainForm, sameFrom } from './fourGrams.ts'
import * as reasons from './qualityReasons.ts'
import { specificsOf } from './specifics.ts'
import { suggestionText, type TraceContent, type TraceSuggestion, traceTexts } from './trace.ts'
import { isBlank } from '../words/typedWords.ts'

/** The five things that make a record worth reading, each with the most points it can bring; together 100. */
export const qualityParts = { SPECIFIC: 25, NEW: 25, OWNED: 20, FOLLOWED_UP: 20, HEARD: 10 } as const

export type QualityPart = keyof typeof qualityParts

export type TraceQuality = {
  /** 0 to 100, whole. */
  score: number
  parts: readonly { part: QualityPart; points: number; outOf: number; reason: Words }[]
}

/**
 * What a record is held against. Every note is the record's texts joined (`traceTexts`). Where many records are held
 * against the same notes, pass a `NoteIndex` of them.
 */
export type QualityContext = {
  /** Names and nicknames of products that a note may speak of. */
  productNames: readonly string[]
  /** The author's last 20 notes. */
  ownNotes: readonly string[] | EarlierNotes
  /** This week's notes of the author's peers. */
  peerNotes: readonly string[] | EarlierNotes
  /** What the last visit left open: promises and findings, and whether this record answers them. */
  leftOpen: readonly { text: string; answered: boolean }[]
}

/**
 * How much substance a record has, 0 to 100, with a reason for every part. Shown before submitting, never blocking.
 *
 * SPECIFIC 25: names a product, place, figure or date. NEW 25: at most 30 % of its 4-grams stand in any one earlier
 * note, falling evenly to none at 70 %. OWNED 20: the share of suggestions that say for whom, by when and what the shop
 * gains. FOLLOWED_UP 20: the share of what the last visit left open that is answered. HEARD 10: something that the
 * shop said.
 *
 * Only fresh sentences count for SPECIFIC, OWNED and HEARD: a figure that was copied together with its sentence tells
 * nothing about this visit. So the same note pasted twice keeps at most the 20 points of FOLLOWED_UP.
 */
export function traceQuality(trace: TraceContent, context: QualityContext): TraceQuality {
  const earlier = { own: notesOf(context.ownNotes), peers: notesOf(context.peerNotes) }
  const isCopied: IsCopied = (passage) => earlier.own.holdCopyOf(passage) || earlier.peers.holdCopyOf(passage)
  const parts = [
    part('SPECIFIC', specific(trace, context.productNames, isCopied)),
    part('NEW', fresh(trace, earlier)),
    part('OWNED', owned(trace.suggestions, isCopied)),
    part('FOLLOWED_UP', followedUp(context.leftOpen)),
    part('HEARD', heard(trace.heard, isCopied)),
  ]
  return { score: parts.reduce((sum, { points }) => sum + points, 0), parts }
}

function notesOf(notes: readonly string[] | EarlierNotes): EarlierNotes {
  return 'mostOverlap' in notes ? notes : earlierNotes(notes)
}

/** Whether a passage says the same as part of an earlier note. */
type IsCopied = (passage: FourGrams) => boolean

/** A part's share of its points, 0 to 1, and why. */
type Judged = { share: number; reason: Words }

function part(name: QualityPart, { share, reason }: Judged): TraceQuality['parts'][number] {
  const outOf = qualityParts[name]
  return { part: name, points: Math.round(outOf * share), outOf, reason }
}

function specific(trace: TraceContent, productNames: readonly string[], isCopied: IsCopied): Judged {
  const written = traceTexts(trace)
  const freshOnes = written.flatMap(sentences).filter((sentence) => !isCopied(fourGrams(sentence)))
  const kinds = specificsOf(freshOnes.join('\n'), productNames)
  if (kinds.length > 0) return { share: 1, reason: reasons.specific(kinds) }
  const copied = specificsOf(written.join('\n'), productNames).length > 0
  return { share: 0, reason: copied ? reasons.specificOnlyInCopies : reasons.notSpecific }
}

/** Full points up to this overlap, none from `sameFrom` upwards. */
const newUpTo = 0.3

function fresh(trace: TraceContent, earlier: { own: EarlierNotes; peers: EarlierNotes }): Judged {
  const note = fourGrams(traceTexts(trace).join('\n'))
  if (note.grams.size === 0) return { share: 0, reason: reasons.nothingWritten }
  const own = earlier.own.mostOverlap(note)
  const peers = earlier.peers.mostOverlap(note)
  const same = Math.max(own, peers)
  const share = Math.min(1, Math.max(0, (sameFrom - same) / (sameFrom - newUpTo)))
  return { share, reason: reasons.overlapping(share, same, own >= peers ? 'OWN' : 'PEER') }
}

function owned(suggestions: readonly TraceSuggestion[], isCopied: IsCopied): Judged {
  const written = suggestions.filter(({ what }) => plainForm(what) !== '')
  if (written.length === 0) return { share: 0, reason: reasons.noSuggestions }
  const own = written.filter((suggestion) => !isCopied(fourGrams(suggestionText(suggestion))))
  if (own.length === 0) return { share: 0, reason: reasons.suggestionsCopied }
  const complete = own.filter(isOwned).length
  return { share: complete / written.length, reason: reasons.owned(complete, written.length) }
}

function isOwned({ forWhom, byWhen, gain }: TraceSuggestion): boolean {
  return !isBlank(forWhom ?? '') && Boolean(byWhen) && !isBlank(gain ?? '')
}

function followedUp(leftOpen: QualityContext['leftOpen']): Judged {
  const unanswered = leftOpen.filter(({ answered }) => !answered)
  if (leftOpen.length === 0) return { share: 1, reason: reasons.nothingLeftOpen }
  return {
    share: 1 - unanswered.length / leftOpen.length,
    reason: reasons.followedUp(unanswered.map(({ text }) => text)),
  }
}

/** What is typed when the shop said nothing, or nobody asked. */
const nothingSaid =
  /^(?:无|没有|没说|没说什么|暂无|没意见|无意见|没有意见|暂无意见|一切正常|很满意|none|nothing|na|no)$/u

function heard(said: string, isCopied: IsCopied): Judged {
  const text = fourGrams(said)
  if (text.plain.length < 4 || nothingSaid.test(plainForm(said)))
    return { share: 0, reason: reasons.notHeard }
  return isCopied(text) ? { share: 0, reason: reasons.heardCopied } : { share: 1, reason: reasons.heard }
}

function sentences(text: string): string[] {
  return text.split(/[。！？!?；;\n]|\.\s/u).filter((sentence) => plainForm(sentence) !== '')
}
