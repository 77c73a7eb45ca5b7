import { failureOf } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'

export const SettlePromise_promise = graphql(`
  fragment SettlePromise_promise on Promise {
    id
    whyNotKeep {
      message
    }
  }
`)

const KeepPromiseMutation = graphql(`
  mutation KeepPromise($id: ID!) {
    keepPromise(id: $id) {
      __typename
      ... on Promise {
        id
        status
        settledAt
        whyNotKeep {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

const WithdrawPromiseMutation = graphql(`
  mutation WithdrawPromise($id: ID!, $reason: String!) {
    withdrawPromise(id: $id, reason: $reason) {
      __typename
      ... on Promise {
        id
        status
        settledAt
        withdrawReason
        whyNotKeep {
          message
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`)

/** For the one who owes a promise: kept, or taken back with a reason. Nothing for the others. */
export function SettlePromise({ promise }: { promise: FragmentOf<typeof SettlePromise_promise> }) {
  const { id, whyNotKeep } = readFragment(SettlePromise_promise, promise)
  const [keeping, keep] = useMutation(KeepPromiseMutation)
  const [withdrawing, withdraw] = useMutation(WithdrawPromiseMutation)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  if (whyNotKeep) return null

  async function sayKept() {
    const { data, error } = await keep({ id })
    const result = data?.keepPromise
    if (error || !result) return void showToast({ tone: 'red', words: failureWords(failureOf(error)) })
    const refused = result.__typename !== 'Promise'
    showToast(refused ? { tone: 'red', words: result.message } : { words: m.promises_keptToast() })
  }

  async function takeBack() {
    setProblem(null)
    const { data, error } = await withdraw({ id, reason })
    const result = data?.withdrawPromise
    if (error || !result) return setProblem(failureWords(failureOf(error)))
    if (result.__typename !== 'Promise') return setProblem(result.message)
    setAsking(false)
    showToast({ words: m.promises_withdrawnToast() })
  }

  return (
    <>
      <Button size="small" busy={keeping.fetching} onClick={() => void sayKept()}>
        {m.promises_keep()}
      </Button>
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {m.promises_withdraw()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        busy={withdrawing.fetching}
        danger
        title={m.promises_withdrawTitle()}
        consequence={m.promises_withdrawConsequence()}
        confirmLabel={m.promises_withdraw()}
        cancelLabel={m.promises_leave()}
        closeLabel={m.promises_close()}
        onConfirm={() => void takeBack()}
        problem={problem}
      >
        <TextArea
          label={m.promises_reason()}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  )
}
