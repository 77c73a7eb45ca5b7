import { InvalidInput } from '../refusal.ts'
import { whyTooLong } from '../words/whyNotWritten.ts'
import type { TraceFollowUp } from './trace.ts'

/** Longest answer to something left open, in characters. */
export const longestFollowUp = 500
/** Most photos of one record. */
export const mostTracePhotos = 9

/**
 * Refuses an answer of more than 500 characters, and one to something that is not among what was left open at this
 * shop (`leftOpen`: ids of promises and findings).
 */
export function whyNotFollowUps(
  followUps: readonly TraceFollowUp[],
  leftOpen: ReadonlySet<string>,
): InvalidInput | null {
  for (const { promiseId, findingId, words } of followUps) {
    const about = promiseId ?? findingId
    if (about === null || !leftOpen.has(about)) return new InvalidInput('followUps', notLeftOpen)
    const refusal = whyTooLong('followUps', words, longestFollowUp)
    if (refusal) return refusal
  }
  return null
}

const notLeftOpen = {
  'zh-CN': '其中一件已经不在“上次留下的事”里了。请刷新后再提交，写好的还在。',
  en: 'One of these is no longer open. Please reload the page; what you wrote is kept.',
}
