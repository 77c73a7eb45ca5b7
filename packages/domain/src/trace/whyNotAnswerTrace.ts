import { type InvalidInput, Refusal, type Words } from '../refusal.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'
import { type AnswerableTrace, answerDays, answerableUntil, type TraceAnswer } from './traceAnswer.ts'

/** The shop has answered this record before; an answer is given once. */
export class TraceAlreadyAnswered extends Refusal {
  constructor(answer: TraceAnswer) {
    super(
      answer === 'DISPUTED'
        ? {
            'zh-CN': '您已经对这份记录提出过异议，异议会一直保留在旁边。',
            en: 'You’ve already disputed this record. Your dispute stays with it.',
          }
        : {
            'zh-CN': '您已经会签过这份记录。如果还有不同意见，请用“求助”告诉我们。',
            en: 'You’ve already countersigned this record. If something is wrong after all, please tell us under “Help”.',
          },
    )
  }
}

/** The seven days for an answer are over. */
export class TraceAnswerTooLate extends Refusal {
  constructor() {
    super({
      'zh-CN': `这份记录已经超过 ${answerDays} 天，不能再答复。没有答复不等于同意；如果有不同意见，请用“求助”告诉我们。`,
      en: `More than ${answerDays} days have passed, so this record can no longer be answered. No answer doesn’t count as consent; if something is wrong, please tell us under “Help”.`,
    })
  }
}

/** Refuses to countersign a record that was answered before, or more than 7 days after it was submitted. */
export function whyNotCountersign(
  trace: AnswerableTrace,
  now: Date,
): TraceAlreadyAnswered | TraceAnswerTooLate | null {
  if (trace.answer) return new TraceAlreadyAnswered(trace.answer)
  return now > answerableUntil(trace) ? new TraceAnswerTooLate() : null
}

/** Refuses to dispute where countersigning is refused, and without a reason in words (at most 500 characters). */
export function whyNotDispute(
  trace: AnswerableTrace,
  reason: string,
  now: Date,
): TraceAlreadyAnswered | TraceAnswerTooLate | InvalidInput | null {
  return whyNotCountersign(trace, now) ?? whyNotWritten('reason', reason, longestReason, whatIsWrong)
}

const whatIsWrong: Words = {
  'zh-CN': '请写一下哪里和实际不符，一两句就可以。',
  en: 'Please write what isn’t right; a sentence or two is enough.',
}
