import { onBehalfWords } from '@kewo/web/assistance'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, DateTime, SignatureView } from '@kewo/ui'
import { traceAnswerLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Traces.module.css'

export const TraceAnswer_trace = graphql(`
  fragment TraceAnswer_trace on Trace {
    answerState
    answerableUntil
    answeredAt
    onBehalfName
    countersignName
    answerSignature
    disputeReason
    submittedAt
    qualityScore
  }
`)

const tones = { AWAITED: 'plain', SILENT: 'plain', COUNTERSIGNED: 'jade', DISPUTED: 'red' } as const

/** What the shop says of the record; silence is shown as silence. */
export function TraceAnswer({ trace }: { trace: FragmentOf<typeof TraceAnswer_trace> }) {
  const { answerState, answerableUntil, answeredAt, ...row } = readFragment(TraceAnswer_trace, trace)
  return (
    <Card tone={tones[answerState]} className={styles.answer}>
      <b>{traceAnswerLabel(answerState)}</b>
      <span>
        {answerState === 'COUNTERSIGNED' && row.countersignName}
        {answerState === 'DISPUTED' && row.disputeReason}
        {answerState === 'SILENT' && m.traces_silence()}
        {answerState === 'AWAITED' && (
          <DateTime
            value={answerableUntil}
            form="nearDayAndTime"
            words={(time) => m.traces_answerUntil({ time })}
          />
        )}
      </span>
      {row.answerSignature && (
        <SignatureView
          signature={{ kind: 'drawn', path: row.answerSignature }}
          label={m.traces_shopSignature()}
        />
      )}
      <small className={styles.quiet}>
        {m.traces_submitted()} <DateTime value={row.submittedAt} form="nearDayAndTime" />
        {answeredAt && (
          <>
            {' · '}
            {m.traces_answered()} <DateTime value={answeredAt} form="nearDayAndTime" />
            {row.onBehalfName && ` · ${onBehalfWords(row.onBehalfName)}`}
          </>
        )}
        {row.qualityScore !== null && ` · ${m.traces_scored({ score: row.qualityScore })}`}
      </small>
    </Card>
  )
}
