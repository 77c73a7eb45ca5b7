/** The shop's answer to a record about it. */
export const traceAnswers = ['COUNTERSIGNED', 'DISPUTED'] as const

export type TraceAnswer = (typeof traceAnswers)[number]

/** A submitted record as far as its answer goes. */
export type AnswerableTrace = { submittedAt: Date; answer: TraceAnswer | null }

/** Days, each of 24 hours, that the shop has to answer a record. */
export const answerDays = 7

/** The last instant at which the shop may answer: 7 × 24 hours after the record was submitted. */
export function answerableUntil({ submittedAt }: Pick<AnswerableTrace, 'submittedAt'>): Date {
  return new Date(submittedAt.getTime() + answerDays * 24 * 60 * 60 * 1000)
}

/**
 * Where the shop's answer stands: AWAITED for 7 days, then SILENT. Silence is recorded as silence and never counts as
 * consent, so SILENT must not be shown or counted together with COUNTERSIGNED.
 */
export function traceAnswerAt(trace: AnswerableTrace, now: Date): TraceAnswer | 'AWAITED' | 'SILENT' {
  return trace.answer ?? (now > answerableUntil(trace) ? 'SILENT' : 'AWAITED')
}
