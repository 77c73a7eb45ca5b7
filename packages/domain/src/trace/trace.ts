import type { FindingContent } from '../finding/finding.ts'
import { isBlank } from '../words/typedWords.ts'

/** 建议: what should happen, and what makes it more than a wish: for whom, by when, and what the shop gains. */
export type TraceSuggestion = {
  what: string
  forWhom: string | null
  /** A date column: midnight UTC of the company day. */
  byWhen: Date | null
  gain: string | null
}

/** What a record says about a promise or a finding of an earlier visit that was still open. */
export type TraceFollowUp = {
  /** One of the two is set: what was left open. */
  promiseId: string | null
  findingId: string | null
  /** The author says that it is settled. */
  settled: boolean
  words: string
}

/** Whether what was left open has an answer: settled, or words on how it stands. */
export function isFollowedUp({ settled, words }: Pick<TraceFollowUp, 'settled' | 'words'>): boolean {
  return settled || !isBlank(words)
}

/** 痕迹: a visit's written record as a person writes it. */
export type TraceContent = {
  /** 评述: what was seen. */
  commentary: string
  suggestions: readonly TraceSuggestion[]
  /** 总结. */
  summary: string
  /** Something that the shop said. */
  heard: string
  findings: readonly FindingContent[]
}

/**
 * All that was written in a record, part by part: what the quality compares between records. Keep these texts joined
 * as one per record to pass them on as earlier notes.
 */
export function traceTexts(trace: TraceContent): string[] {
  return [
    trace.commentary,
    ...trace.suggestions.map(suggestionText),
    trace.summary,
    trace.heard,
    ...trace.findings.map((finding) => [finding.words, finding.fix].filter(Boolean).join('\n')),
  ].filter((text) => !isBlank(text))
}

/** What a suggestion says, with its gain. */
export function suggestionText({ what, gain }: TraceSuggestion): string {
  return [what, gain].filter(Boolean).join('\n')
}
