import {
  InvalidInput,
  mostTracePhotos,
  whyNotFinding,
  whyNotFollowUps,
  whyNotSubmitTrace,
  whyTooLong,
  longestTracePart,
  type TraceAlreadySubmitted,
} from '@kewo/domain'
import type { LeftOpen } from './leftOpen.ts'
import type { TraceDraft } from './traceInput.ts'

/** Refuses a record that cannot be submitted as it is written; names the part that is not right. */
export function whyNotTrace(
  trace: TraceDraft,
  leftOpen: readonly LeftOpen[],
): InvalidInput | TraceAlreadySubmitted | null {
  return (
    whyNotSubmitTrace(trace) ??
    whyTooLong('heard', trace.heard, longestTracePart) ??
    whyNotFindings(trace) ??
    whyNotFollowUps(
      trace.followUps.map(({ kind, id, settled, words }) => ({
        promiseId: kind === 'PROMISE' ? id : null,
        findingId: kind === 'FINDING' ? id : null,
        settled,
        words,
      })),
      new Set(leftOpen.map(({ id }) => id)),
    ) ??
    (trace.photoIds.length > mostTracePhotos ? new InvalidInput('photoIds', tooManyPhotos) : null)
  )
}

function whyNotFindings({ findings }: TraceDraft): InvalidInput | null {
  for (const finding of findings) {
    const refusal = whyNotFinding(finding)
    if (refusal) return new InvalidInput('findings', refusal.words)
  }
  return null
}

const tooManyPhotos = {
  'zh-CN': `一份记录最多 ${mostTracePhotos} 张照片，请去掉几张。`,
  en: `A record can have at most ${mostTracePhotos} photos. Please remove some.`,
}
