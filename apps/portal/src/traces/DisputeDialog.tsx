import { failureOf, useDraft } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { MyAnswer_trace } from './MyAnswer.tsx'
import styles from './Traces.module.css'

const DisputeTraceMutation = graphql(
  `
    mutation DisputeTrace($id: ID!, $reason: String!) {
      disputeTrace(id: $id, reason: $reason) {
        __typename
        ... on Trace {
          id
          ...MyAnswer_trace
          whyNotAnswer {
            message
          }
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [MyAnswer_trace],
)

type Props = { traceId: string; open: boolean; onClose: () => void }

/** The shop says what is not as it was. The words stay on this phone until they are sent. */
export function DisputeDialog({ traceId, open, onClose }: Props) {
  const draft = useDraft(`trace.dispute.${traceId}`, '')
  const [refusal, setRefusal] = useState<string | undefined>()
  const [{ fetching }, dispute] = useMutation(DisputeTraceMutation)

  async function send() {
    setRefusal(undefined)
    const { data, error } = await dispute({ id: traceId, reason: draft.value })
    const result = data?.disputeTrace
    if (error || !result) return setRefusal(failureWords(failureOf(error)))
    if (result.__typename !== 'Trace') return setRefusal(result.message)
    draft.clear()
    showToast({ words: m.traces_disputedToast() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={fetching}
      title={m.traces_disputeTitle()}
      closeLabel={m.traces_close()}
      footer={
        <Button variant="primary" size="large" wide busy={fetching} onClick={() => void send()}>
          {m.traces_disputeSend()}
        </Button>
      }
    >
      <div className={styles.fields}>
        <p>{m.traces_disputeMeans()}</p>
        <TextArea
          label={m.traces_disputeWords()}
          value={draft.value}
          error={refusal}
          onChange={(event) => draft.set(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
