import { Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextInput } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { AnswerSignature } from './AnswerSignature.tsx'
import { MyAnswer_trace } from './MyAnswer.tsx'
import styles from './Traces.module.css'

const CountersignTraceMutation = graphql(
  `
    mutation CountersignTrace($id: ID!, $name: String!, $signature: String, $key: UUID!) {
      countersignTrace(id: $id, name: $name, signature: $signature, idempotencyKey: $key) {
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

/** The shop agrees, with the name of whoever stands behind the counter, who may sign by finger besides. */
export function CountersignDialog({ traceId, open, onClose }: Props) {
  const [name, setName] = useState('')
  const [signature, setSignature] = useState('')
  const countersign = useRoadAct(CountersignTraceMutation)

  async function send() {
    const told = { kind: m.traces_title(), words: `${m.traces_countersign()} · ${name}` }
    const sent = await countersign.send(
      { id: traceId, name, signature: signature || null },
      { about: traceId, told },
    )
    if (!sent) return
    if (!sent.kept) showToast({ words: m.traces_signedToast() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={countersign.busy}
      title={m.traces_countersignTitle()}
      closeLabel={m.traces_close()}
      footer={
        <Button variant="primary" size="large" wide busy={countersign.busy} onClick={() => void send()}>
          {m.traces_countersign()}
        </Button>
      }
    >
      <div className={styles.fields}>
        <p>{m.traces_countersignMeans()}</p>
        <TextInput
          label={m.traces_yourName()}
          autoComplete="name"
          value={name}
          error={countersign.problem?.message}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <AnswerSignature path={signature} onChange={setSignature} />
      </div>
    </Dialog>
  )
}
