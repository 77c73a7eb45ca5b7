import { createHash } from 'node:crypto'
import { type Reading, type TraceAnswer, traceForm, traceQuality, traceTexts } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { KeptNotes } from './keptNotes.ts'
import type { Note, OpenFinding } from './notes.ts'
import type { Random } from './random.ts'
import type { DemoShop } from './retailers.ts'
import { handStrokes, signsByHand } from './handStrokes.ts'
import { corrections, disputeReasons } from './texts/promiseWords.ts'
import type { CompletedVisit } from './visits.ts'
import { eveningBefore } from './waking.ts'
import type { DemoRows } from './writeRows.ts'

/** A record's row without its place in the chain of its shop, which it gets once its pictures are drawn (`chainsOf`). */
export type UnchainedTrace = Omit<DemoRows['Trace'], 'chainIndex' | 'previousHash' | 'hash'> &
  Answer & {
    id: string
    form: number
    version: number
    heard: string
    submittedAt: Date
    signatureFileId: string
  }

/** The record of one visit with what hangs on it. */
export type DemoTrace = {
  trace: UnchainedTrace
  visit: CompletedVisit
  photoIds: readonly string[]
  suggestions: DemoRows['TraceSuggestion'][]
  findings: (DemoRows['Finding'] & { id: string })[]
  followUps: DemoRows['TraceFollowUp'][]
  brands: DemoRows['TraceBrand'][]
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** What the score holds a note against. */
export type Earlier = { own: KeptNotes; peers: KeptNotes; leftOpen: readonly OpenFinding[] }

export function traceOf(
  visit: CompletedVisit,
  note: Note,
  submitted: {
    at: Date
    version: number
    signatureFileId: string
    photosOf: (traceId: string) => readonly string[]
  },
  {
    id,
    earlier,
    productNames,
    reading,
  }: {
    id: (at: Date) => string
    earlier: Earlier
    productNames: readonly string[]
    reading: Reading
  },
): DemoTrace {
  const { commentary, suggestions, summary, heard, findings, brandIds } = note
  const quality = traceQuality(note, {
    productNames,
    reading,
    ownNotes: earlier.own.notes,
    peerNotes: earlier.peers.notes,
    leftOpen: earlier.leftOpen.map((open) => ({ text: open.text, answered: note.answered.includes(open) })),
  })
  const { repeats } = quality
  const repeated = repeats?.whose === 'PEER' ? earlier.peers : earlier.own
  const traceId = id(submitted.at)
  const photoIds = submitted.photosOf(traceId)
  const trace = {
    ...{ id: traceId, visitId: visit.id, retailerId: visit.retailerId, version: submitted.version },
    form: traceForm,
    ...{
      commentary,
      heard,
      summary,
      signatureName: visit.staff.name,
      signatureFileId: submitted.signatureFileId,
    },
    ...{ qualityScore: quality.score, qualityReasons: [...quality.parts], submittedAt: submitted.at },
    repeatsId: repeats && repeated.traceIdAt(repeats.at),
    ...silent,
  }
  const followUps = note.answered.map(({ findingId, answer }) => ({
    promiseId: null,
    findingId,
    settled: true,
    words: answer,
  }))
  const position = (index: number) => ({ id: id(submitted.at), traceId, position: index + 1 })
  return {
    ...{ trace, visit, photoIds },
    suggestions: suggestions.map((suggestion, index) => ({ ...position(index), ...suggestion })),
    findings: findings.map((finding, index) => ({ ...position(index), ...finding })),
    followUps: followUps.map((followUp, index) => ({ ...position(index), ...followUp })),
    brands: brandIds.map((brandId) => ({ id: id(submitted.at), traceId, brandId })),
  }
}

export function noteText(note: Note): string {
  return traceTexts(note).join('\n')
}

type Answer = {
  answer: TraceAnswer | null
  answeredAt: Date | null
  disputeReason: string | null
  countersignName: string | null
  answerSignature: string | null
}

const silent: Answer = {
  ...{ answer: null, answeredAt: null, disputeReason: null, countersignName: null },
  answerSignature: null,
}

/** What the shop answered within its seven days, if anything yet. `answers` is how often this shop does, 0 to 1. */
export function answerOf(
  demo: Demo,
  random: Random,
  shop: DemoShop,
  submittedAt: Date,
  answers: number,
): Answer {
  const hours = 0.3 + random.next() * random.next() * 160
  const answeredAt = eveningBefore(demo, new Date(submittedAt.getTime() + hours * 3_600_000))
  if (!random.chance(answers) || answeredAt > demo.now) return silent
  if (random.chance(0.012))
    return { ...silent, answer: 'DISPUTED', answeredAt, disputeReason: random.pick(disputeReasons) }
  const { holderName } = shop
  const answerSignature = signsByHand(holderName) ? handStrokes(holderName) : null
  return { ...silent, answer: 'COUNTERSIGNED', answeredAt, countersignName: holderName, answerSignature }
}

/** The note again with what the shop said was wrong put right. */
export function corrected(random: Random, note: Note, reason: string): Note {
  const right = reason.replace(/[。，].*$/u, '')
  return {
    ...note,
    commentary: `${note.commentary}${random.pick(corrections)}${right}，以店主所说为准。`,
    promises: [],
  }
}
