import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextInput } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { MyAnswer_trace } from './MyAnswer.tsx'
import styles from './Traces.module.css'

const CountersignTraceMutation = graphql(
  `
    mutation CountersignTrace($id: ID!, $name: String!) {
      countersignTrace(id: $id, name: $name) {
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

/** The shop agrees, with the name of whoever stands behind the counter. */
export function CountersignDialog({ traceId, open, onClose }: Props) {
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | undefined>()
  const [{ fetching }, countersign] = useMutation(CountersignTraceMutation)

  async function send() {
    setRefusal(undefined)
    const { data, error } = await countersign({ id: traceId, name })
    const result = data?.countersignTrace
    if (error || !result) return setRefusal(failureWords(failureOf(error)))
    if (result.__typename !== 'Trace') return setRefusal(result.message)
    showToast({ words: m.traces_signedToast() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={fetching}
      title={m.traces_countersignTitle()}
      closeLabel={m.traces_close()}
      footer={
        <Button variant="primary" size="large" wide busy={fetching} onClick={() => void send()}>
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
          error={refusal}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
