import { InvalidInput, Refusal } from '../refusal.ts'
import type { TraceContent } from './trace.ts'

/** What was submitted stays as it is; a correction is a new version beside it. */
export class TraceAlreadySubmitted extends Refusal {
  constructor() {
    super({
      'zh-CN': '这份痕迹已经提交，不能再改。需要更正时，请另写一个新版本，原来的会保留。',
      en: 'This record has been submitted and stays as it is. To correct it, write a new version beside it.',
    })
  }
}

/**
 * Refuses a record that lacks one of its four parts: commentary, at least one suggestion, summary, signature; a
 * suggestion without words; and one that was submitted before. Its quality never blocks it.
 */
export function whyNotSubmitTrace(
  trace: Pick<TraceContent, 'commentary' | 'suggestions' | 'summary'> & {
    signatureName: string
    submittedAt?: Date | null
  },
): TraceAlreadySubmitted | InvalidInput | null {
  if (trace.submittedAt) return new TraceAlreadySubmitted()
  if (isBlank(trace.commentary)) return commentaryMissing()
  if (trace.suggestions.length === 0 || trace.suggestions.some(({ what }) => isBlank(what))) {
    return suggestionMissing()
  }
  if (isBlank(trace.summary)) return summaryMissing()
  if (isBlank(trace.signatureName)) return signatureMissing()
  return null
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}

const commentaryMissing = () =>
  new InvalidInput('commentary', {
    'zh-CN': '还缺“评述”：在店里看到了什么？',
    en: 'The commentary is missing: what did you see in the shop?',
  })

const suggestionMissing = () =>
  new InvalidInput('suggestions', {
    'zh-CN': '还缺“建议”：请至少写一条，空白的请删掉。',
    en: 'A suggestion is missing: write at least one, and remove those left blank.',
  })

const summaryMissing = () =>
  new InvalidInput('summary', {
    'zh-CN': '还缺“总结”：这次拜访的结果是什么？',
    en: 'The summary is missing: what came out of this visit?',
  })

const signatureMissing = () =>
  new InvalidInput('signatureName', {
    'zh-CN': '还缺“签名”：请签上姓名再提交。',
    en: 'The signature is missing: please sign with your name.',
  })
