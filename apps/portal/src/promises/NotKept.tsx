import { failureOf } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'

export const NotKept_promise = graphql(`
  fragment NotKept_promise on Promise {
    id
    whyNotSayNotKept {
      message
    }
  }
`)

const SayPromiseNotKeptMutation = graphql(
  `
    mutation SayPromiseNotKept($id: ID!) {
      sayPromiseNotKept(id: $id) {
        __typename
        ... on Promise {
          id
          status
          settledAt
          ...NotKept_promise
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [NotKept_promise],
)

/** "Not kept": only where we have said that it was. */
export function NotKept({ promise }: { promise: FragmentOf<typeof NotKept_promise> }) {
  const { id, whyNotSayNotKept } = readFragment(NotKept_promise, promise)
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [{ fetching }, say] = useMutation(SayPromiseNotKeptMutation)
  if (whyNotSayNotKept) return null

  async function send() {
    setProblem(null)
    const { data, error } = await say({ id })
    const result = data?.sayPromiseNotKept
    if (error || !result) return setProblem(failureWords(failureOf(error)))
    if (result.__typename !== 'Promise') return setProblem(result.message)
    setAsking(false)
    showToast({ words: m.promises_notKeptToast() })
  }

  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {m.promises_notKept()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        busy={fetching}
        title={m.promises_notKeptTitle()}
        consequence={m.promises_notKeptConsequence()}
        confirmLabel={m.promises_notKept()}
        cancelLabel={m.promises_cancel()}
        closeLabel={m.promises_close()}
        onConfirm={() => void send()}
        problem={problem}
      />
    </>
  )
}
