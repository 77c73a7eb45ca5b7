import { Refused } from '@kewo/web/act'
import { useRoadAct, useWaiting } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

export const NotKept_promise = graphql(`
  fragment NotKept_promise on Promise {
    id
    text
    whyNotSayNotKept {
      message
    }
  }
`)

const SayPromiseNotKeptMutation = graphql(
  `
    mutation SayPromiseNotKept($id: ID!, $key: UUID!) {
      sayPromiseNotKept(id: $id, idempotencyKey: $key) {
        __typename
        ... on Promise {
          id
          status
          settledAt
          ...NotKept_promise
        }
        ...Refused
      }
    }
  `,
  [NotKept_promise, Refused],
)

/** "Not kept": only where we have said that it was. */
export function NotKept({ promise }: { promise: FragmentOf<typeof NotKept_promise> }) {
  const { id, text, whyNotSayNotKept } = readFragment(NotKept_promise, promise)
  const [asking, setAsking] = useState(false)
  const say = useRoadAct(SayPromiseNotKeptMutation)
  const waiting = useWaiting(id).length > 0
  if (whyNotSayNotKept || waiting) return null

  async function send() {
    const told = { kind: m.promises_kind(), words: `${m.promises_notKept()}：${text}` }
    const sent = await say.send({ id }, { about: id, told })
    if (!sent) return
    setAsking(false)
    if (sent.kept) return
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
        busy={say.busy}
        title={m.promises_notKeptTitle()}
        consequence={m.promises_notKeptConsequence()}
        confirmLabel={m.promises_notKept()}
        cancelLabel={m.promises_cancel()}
        closeLabel={m.promises_close()}
        onConfirm={() => void send()}
        problem={say.problem?.message}
      />
    </>
  )
}
