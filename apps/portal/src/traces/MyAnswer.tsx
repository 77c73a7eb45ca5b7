import { onBehalfWords } from '@kewo/web/assistance'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, DateTime, SignatureView } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Traces.module.css'

export const MyAnswer_trace = graphql(`
  fragment MyAnswer_trace on Trace {
    answerState
    answeredAt
    onBehalfName
    countersignName
    answerSignature
    disputeReason
  }
`)

/** What the shop has said of the record, beside it for good. Nothing while it can still be said. */
export function MyAnswer({ trace }: { trace: FragmentOf<typeof MyAnswer_trace> }) {
  const { answerState, answeredAt, countersignName, answerSignature, disputeReason, onBehalfName } =
    readFragment(MyAnswer_trace, trace)
  if (answerState === 'AWAITED') return null
  if (answerState === 'SILENT') return <Card className={styles.answer}>{m.traces_silent()}</Card>
  const disputed = answerState === 'DISPUTED'
  return (
    <Card tone={disputed ? 'red' : 'jade'} className={styles.answer}>
      <b>{disputed ? m.traces_youDisputed() : m.traces_youSigned({ name: countersignName ?? '' })}</b>
      {disputed && <span>{disputeReason}</span>}
      {answerSignature && (
        <SignatureView
          signature={{ kind: 'drawn', path: answerSignature }}
          label={m.traces_yourSignature()}
        />
      )}
      {answeredAt && (
        <small>
          <DateTime value={answeredAt} form="nearDayAndTime" />
          {onBehalfName && ` · ${onBehalfWords(onBehalfName)}`}
        </small>
      )}
    </Card>
  )
}
