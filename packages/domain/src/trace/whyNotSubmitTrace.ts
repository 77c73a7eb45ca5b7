import { InvalidInput, Refusal, type Words } from '../refusal.ts'
import { whyNotWritten } from '../words/whyNotWritten.ts'
import type { TraceContent } from './trace.ts'

/** Longest commentary, summary or suggestion, in characters. */
export const longestTracePart = 2000
/** Longest signature, in characters. */
export const longestSignature = 50

/** What was submitted stays as it is; a correction is a new version beside it. */
export class TraceAlreadySubmitted extends Refusal {
  constructor() {
    super({
      'zh-CN': '这份记录已经提交，不能再改。需要更正时，请另写一个新版本，原来的会保留。',
      en: 'This record has been submitted and can’t be changed. To correct it, write a new version; this one is kept.',
    })
  }
}

/**
 * Refuses a record that lacks one of its four parts: commentary, at least one suggestion, summary, signature; a
 * suggestion without words; a part of more than 2,000 characters (signature 50); and one that was submitted before. Its quality never blocks it.
 */
export function whyNotSubmitTrace(
  trace: Pick<TraceContent, 'commentary' | 'suggestions' | 'summary'> & {
    signatureName: string
    submittedAt?: Date | null
  },
): TraceAlreadySubmitted | InvalidInput | null {
  if (trace.submittedAt) return new TraceAlreadySubmitted()
  return (
    whyNotWritten('commentary', trace.commentary, longestTracePart, commentaryMissing) ??
    whyNotSuggestions(trace.suggestions) ??
    whyNotWritten('summary', trace.summary, longestTracePart, summaryMissing) ??
    whyNotWritten('signatureName', trace.signatureName, longestSignature, signatureMissing)
  )
}

function whyNotSuggestions(suggestions: TraceContent['suggestions']): InvalidInput | null {
  if (suggestions.length === 0) return new InvalidInput('suggestions', suggestionMissing)
  for (const { what } of suggestions) {
    const refusal = whyNotWritten('suggestions', what, longestTracePart, suggestionMissing)
    if (refusal) return refusal
  }
  return null
}

const commentaryMissing: Words = {
  'zh-CN': '还缺“评述”：在店里看到了什么？',
  en: 'The commentary is missing: what did you see in the shop?',
}

const suggestionMissing: Words = {
  'zh-CN': '还缺“建议”：请至少写一条，空白的请删掉。',
  en: 'A suggestion is missing: write at least one, and remove those left blank.',
}

const summaryMissing: Words = {
  'zh-CN': '还缺“总结”：这次拜访的结果是什么？',
  en: 'The summary is missing: what was the result of this visit?',
}

const signatureMissing: Words = {
  'zh-CN': '还缺“签名”：请签上姓名再提交。',
  en: 'The signature is missing: please sign with your name.',
}
