import type { TraceContent, TraceFollowUp } from './trace.ts'

/** A submitted record with all that is fixed by submitting it. */
export type SubmittedTrace = TraceContent & {
  visitId: string
  retailerId: string
  version: number
  chainIndex: number
  signatureName: string
  signatureFileId: string | null
  qualityScore: number
  qualityReasons: unknown
  submittedAt: Date
  brandIds: readonly string[]
  photoIds: readonly string[]
  /** Left out of the hash where there are none. */
  followUps?: readonly TraceFollowUp[]
}

/**
 * What of a record goes into its hash (`chainHash`, one chain per shop): everything that was submitted, suggestions,
 * findings and answers in their order, brands and photos in alphabetical order of their ids. The shop's answer comes later and
 * stands beside it. Built from a stored row it is the same again, whatever other columns the rows have.
 */
export function tracePayload(trace: SubmittedTrace): SubmittedTrace {
  const { visitId, retailerId, version, chainIndex, commentary, heard, summary } = trace
  const { signatureName, signatureFileId, qualityScore, qualityReasons, submittedAt } = trace
  return {
    visitId,
    retailerId,
    version,
    chainIndex,
    commentary,
    suggestions: trace.suggestions.map(({ what, forWhom, byWhen, gain }) => ({
      what,
      forWhom,
      byWhen,
      gain,
    })),
    heard,
    summary,
    findings: trace.findings.map(({ kind, words, fix, fixedNow }) => ({ kind, words, fix, fixedNow })),
    ...(trace.followUps?.length && {
      followUps: trace.followUps.map(({ promiseId, findingId, settled, words: said }) => ({
        promiseId,
        findingId,
        settled,
        words: said,
      })),
    }),
    brandIds: trace.brandIds.toSorted(),
    photoIds: trace.photoIds.toSorted(),
    signatureName,
    signatureFileId,
    qualityScore,
    qualityReasons,
    submittedAt,
  }
}
