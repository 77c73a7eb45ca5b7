import { Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { useDraft } from '@kewo/web/draft'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { AnswerSignature } from './AnswerSignature.tsx'
import { MyAnswer_trace } from './MyAnswer.tsx'
import styles from './Traces.module.css'

const DisputeTraceMutation = graphql(
  `
    mutation DisputeTrace($id: ID!, $reason: String!, $signature: String, $key: UUID!) {
      disputeTrace(id: $id, reason: $reason, signature: $signature, idempotencyKey: $key) {
        __typename
        ... on Trace {
          id
          ...MyAnswer_trace
          whyNotAnswer {
            message
          }
        }
        ...Refused
      }
    }
  `,
  [MyAnswer_trace, Refused],
)

type Props = { traceId: string; open: boolean; onClose: () => void }

/** The shop says what is not as it was. The words stay on this phone until they are sent. */
export function DisputeDialog({ traceId, open, onClose }: Props) {
  const draftKey = `trace.dispute.${traceId}`
  const draft = useDraft(draftKey, '')
  const [signature, setSignature] = useState('')
  const dispute = useRoadAct(DisputeTraceMutation)

  async function send() {
    const words = `${m.traces_dispute()}：${draft.value}`
    const sent = await dispute.send(
      { id: traceId, reason: draft.value, signature: signature || null },
      {
        about: traceId,
        told: { kind: m.traces_title(), words },
        draft: { key: draftKey, value: draft.value },
      },
    )
    if (!sent) return
    draft.clear()
    if (!sent.kept) showToast({ words: m.traces_disputedToast() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={dispute.busy}
      title={m.traces_disputeTitle()}
      closeLabel={m.traces_close()}
      footer={
        <Button variant="primary" size="large" wide busy={dispute.busy} onClick={() => void send()}>
          {m.traces_disputeSend()}
        </Button>
      }
    >
      <div className={styles.fields}>
        <p>{m.traces_disputeMeans()}</p>
        <TextArea
          label={m.traces_disputeWords()}
          value={draft.value}
          error={dispute.problem?.message}
          onChange={(event) => draft.set(event.currentTarget.value)}
        />
        <AnswerSignature path={signature} onChange={setSignature} />
      </div>
    </Dialog>
  )
}
