import type { FindingContent } from '../finding/finding.ts'
import type { TraceSuggestion } from './trace.ts'

/** A submitted record, as its row and the rows that hang on it hold it. */
export type SubmittedTrace = {
  visitId: string
  retailerId: string
  version: number
  /** Place in the shop's chain, from 1. */
  chainIndex: number
  commentary: string
  heard: string
  summary: string
  signatureName: string
  signatureFileId: string | null
  qualityScore: number
  /** The parts of the quality as stored: plain JSON. */
  qualityReasons: unknown
  submittedAt: Date
  /** In order of their position. */
  suggestions: readonly TraceSuggestion[]
  /** In order of their position. */
  findings: readonly FindingContent[]
  /** Brands that were talked about, in any order. */
  brandIds: readonly string[]
  /** In any order. */
  photoIds: readonly string[]
}

/**
 * What of a record goes into its hash (`chainHash`): everything that is fixed when it is submitted. Built from stored
 * rows it is the same again, whatever other columns they have. The shop's answer comes later and stays outside, and so
 * do promises, which live on until they are kept.
 */
export function tracePayload(trace: SubmittedTrace): SubmittedTrace {
  const { visitId, retailerId, version, chainIndex, commentary, heard, summary } = trace
  const { signatureName, signatureFileId, qualityScore, qualityReasons, submittedAt } = trace
  return {
    ...{ visitId, retailerId, version, chainIndex, commentary, heard, summary },
    ...{ signatureName, signatureFileId, qualityScore, qualityReasons, submittedAt },
    suggestions: trace.suggestions.map(({ what, forWhom, byWhen, gain }) => ({
      what,
      forWhom,
      byWhen,
      gain,
    })),
    findings: trace.findings.map(({ kind, words, fix, fixedNow }) => ({ kind, words, fix, fixedNow })),
    brandIds: trace.brandIds.toSorted(),
    photoIds: trace.photoIds.toSorted(),
  }
}
