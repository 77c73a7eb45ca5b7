import { createHash } from 'node:crypto'
import { chainHash, firstPreviousHash, tracePayload, traceQuality, traceTexts } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { KeptNotes } from './keptNotes.ts'
import type { Note, OpenFinding } from './notes.ts'
import type { Random } from './random.ts'
import type { DemoShop } from './retailers.ts'
import { corrections, disputeReasons } from './texts/promiseWords.ts'
import type { CompletedVisit } from './visits.ts'
import { eveningBefore } from './waking.ts'
import type { DemoRows } from './writeRows.ts'

/** The record of one visit with what hangs on it. */
export type DemoTrace = {
  trace: DemoRows['Trace'] & {
    id: string
    hash: string
    chainIndex: number
    version: number
    submittedAt: Date
  }
  suggestions: DemoRows['TraceSuggestion'][]
  findings: (DemoRows['Finding'] & { id: string })[]
  followUps: DemoRows['TraceFollowUp'][]
  brands: DemoRows['TraceBrand'][]
}

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** What the score holds a note against. */
export type Earlier = { own: KeptNotes; peers: KeptNotes; leftOpen: readonly OpenFinding[] }

/** Where each shop's chain ends. */
export type Chains = Map<string, { hash: string; index: number }>

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
    chains,
    earlier,
    productNames,
  }: { id: (at: Date) => string; chains: Chains; earlier: Earlier; productNames: readonly string[] },
): DemoTrace {
  const { commentary, suggestions, summary, heard, findings, brandIds } = note
  const quality = traceQuality(note, {
    productNames,
    ownNotes: earlier.own.notes,
    peerNotes: earlier.peers.notes,
    leftOpen: earlier.leftOpen.map((open) => ({ text: open.text, answered: note.answered.includes(open) })),
  })
  const { repeats } = quality
  const repeated = repeats?.whose === 'PEER' ? earlier.peers : earlier.own
  const traceId = id(submitted.at)
  const photoIds = submitted.photosOf(traceId)
  const end = chains.get(visit.retailerId) ?? { hash: firstPreviousHash, index: 0 }
  const fixed = {
    ...{
      visitId: visit.id,
      retailerId: visit.retailerId,
      version: submitted.version,
      chainIndex: end.index + 1,
    },
    ...{
      commentary,
      heard,
      summary,
      signatureName: visit.staff.name,
      signatureFileId: submitted.signatureFileId,
    },
    ...{ qualityScore: quality.score, qualityReasons: quality.parts, submittedAt: submitted.at },
  }
  const followUps = note.answered.map(({ findingId, answer }) => ({
    promiseId: null,
    findingId,
    settled: true,
    words: answer,
  }))
  const payload = tracePayload({ ...fixed, suggestions, findings, followUps, brandIds, photoIds })
  const hash = chainHash(end.hash, payload, sha256)
  chains.set(visit.retailerId, { hash, index: fixed.chainIndex })
  const trace = {
    ...{ id: traceId, ...fixed, qualityReasons: [...quality.parts], previousHash: end.hash, hash },
    repeatsId: repeats && repeated.traceIdAt(repeats.at),
  }
  const position = (index: number) => ({ id: id(submitted.at), traceId, position: index + 1 })
  return {
    trace,
    suggestions: suggestions.map((suggestion, index) => ({ ...position(index), ...suggestion })),
    findings: findings.map((finding, index) => ({ ...position(index), ...finding })),
    followUps: followUps.map((followUp, index) => ({ ...position(index), ...followUp })),
    brands: brandIds.map((brandId) => ({ id: id(submitted.at), traceId, brandId })),
  }
}

export function noteText(note: Note): string {
  return traceTexts(note).join('\n')
}

type Answer = Pick<DemoRows['Trace'], 'answer' | 'answeredAt' | 'disputeReason' | 'countersignName'>

/** What the shop answered within its seven days, if anything yet. `answers` is how often this shop does, 0 to 1. */
export function answerOf(
  demo: Demo,
  random: Random,
  shop: DemoShop,
  submittedAt: Date,
  answers: number,
): Answer {
  const silent: Answer = { answer: null, answeredAt: null, disputeReason: null, countersignName: null }
  const hours = 0.3 + random.next() * random.next() * 160
  const answeredAt = eveningBefore(demo, new Date(submittedAt.getTime() + hours * 3_600_000))
  if (!random.chance(answers) || answeredAt > demo.now) return silent
  if (random.chance(0.012))
    return { ...silent, answer: 'DISPUTED', answeredAt, disputeReason: random.pick(disputeReasons) }
  return { ...silent, answer: 'COUNTERSIGNED', answeredAt, countersignName: shop.holderName }
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
