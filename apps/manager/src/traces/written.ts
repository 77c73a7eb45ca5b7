import { type FindingKind, isBlank } from '@kewo/domain'
import type { Signature } from '@kewo/ui'

export type WrittenSuggestion = { what: string; forWhom: string; byWhen: string; gain: string }
export type WrittenFinding = { kind: FindingKind; words: string; fix: string; fixedNow: boolean }
export type WrittenFollowUp = {
  kind: 'PROMISE' | 'FINDING'
  subjectId: string
  settled: boolean
  words: string
}
/** Material that was handed over. */
export type WrittenMaterial = { participationId: string; count: number }
export type WrittenPromise = { text: string; staffId: string; dueOn: string }

/** All that a person writes in a visit, as the fields hold it: nothing chosen is an empty text. */
export type Written = {
  commentary: string
  heard: string
  summary: string
  suggestions: WrittenSuggestion[]
  findings: WrittenFinding[]
  followUps: WrittenFollowUp[]
  brandIds: string[]
  /** Pictures that the server has, from whichever device. */
  photoIds: string[]
  promises: WrittenPromise[]
  /** Not there in what devices kept before visits knew of material. */
  materials?: WrittenMaterial[]
  signature: Signature | null
}

export const emptySuggestion: WrittenSuggestion = { what: '', forWhom: '', byWhen: '', gain: '' }
export const emptyFinding: WrittenFinding = { kind: 'DISPLAY', words: '', fix: '', fixedNow: false }

export const nothingWritten: Written = {
  commentary: '',
  heard: '',
  summary: '',
  suggestions: [emptySuggestion],
  findings: [],
  followUps: [],
  brandIds: [],
  photoIds: [],
  promises: [],
  signature: null,
}

const nothingIn = (part: Record<string, unknown>, ...fields: string[]) =>
  fields.every((field) => isBlank(String(part[field])))

/** As the server takes a record: rows in which nothing was written are no rows. */
export function traceOf(
  written: Written,
  { signatureName, signatureFileId }: { signatureName: string; signatureFileId?: string | null },
) {
  return {
    commentary: written.commentary,
    heard: written.heard,
    summary: written.summary,
    suggestions: written.suggestions
      .filter((each) => !nothingIn(each, 'what', 'forWhom', 'byWhen', 'gain'))
      .map(({ what, forWhom, byWhen, gain }) => ({ what, forWhom, byWhen: byWhen || null, gain })),
    findings: written.findings.filter((each) => !nothingIn(each, 'words', 'fix')),
    followUps: written.followUps.filter(({ settled, words }) => settled || !isBlank(words)),
    brandIds: written.brandIds,
    photoIds: written.photoIds,
    signatureName,
    signatureFileId: signatureFileId ?? null,
  }
}

export function promisesOf({ promises }: Written) {
  return promises
    .filter((each) => !nothingIn(each, 'text'))
    .map(({ text, staffId, dueOn }) => ({ text, staffId: staffId || null, dueOn: dueOn || null }))
}

/** The name under the record: the typed one, or the signer's own beside a signature drawn by hand. */
export function signatureNameOf({ signature }: Written, signer: string): string {
  if (!signature) return ''
  return signature.kind === 'typed' ? signature.name : signer
}
