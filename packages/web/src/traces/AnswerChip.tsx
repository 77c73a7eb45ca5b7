import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Chip, type ChipTone } from '@kewo/ui'
import { traceAnswerLabel } from '@kewo/ui/labels'

export const AnswerChip_trace = graphql(`
  fragment AnswerChip_trace on Trace {
    answerState
  }
`)

const tones = {
  AWAITED: 'amber',
  SILENT: 'gray',
  COUNTERSIGNED: 'jade',
  DISPUTED: 'red',
} as const satisfies Record<string, ChipTone>

/** Where the shop's own answer stands; silence is no consent and does not look like one. */
export function AnswerChip({ trace }: { trace: FragmentOf<typeof AnswerChip_trace> }) {
  const { answerState } = readFragment(AnswerChip_trace, trace)
  return <Chip tone={tones[answerState]}>{traceAnswerLabel(answerState)}</Chip>
}
