import { Refused, useAct } from '@kewo/web/act'
import { OnThisPhone, useRoadAct, useWaiting } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

export const SettlePromise_promise = graphql(`
  fragment SettlePromise_promise on Promise {
    id
    text
    whyNotKeep {
      message
    }
    whyNotTakeBackKept {
      message
    }
  }
`)

/** What changes when it is settled, or is open again. */
const KeptOrNot_promise = graphql(`
  fragment KeptOrNot_promise on Promise {
    id
    status
    settledAt
    whyNotKeep {
      message
    }
    whyNotTakeBackKept {
      message
    }
  }
`)

const KeepPromiseMutation = graphql(
  `
    mutation KeepPromise($id: ID!, $key: UUID!) {
      keepPromise(id: $id, idempotencyKey: $key) {
        __typename
        ... on Promise {
          id
          ...KeptOrNot_promise
        }
        ...Refused
      }
    }
  `,
  [KeptOrNot_promise, Refused],
)

const TakeBackKeptMutation = graphql(
  `
    mutation TakeBackKept($id: ID!, $key: UUID!) {
      takeBackKept(id: $id, idempotencyKey: $key) {
        __typename
        ... on Promise {
          id
          ...KeptOrNot_promise
        }
        ...Refused
      }
    }
  `,
  [KeptOrNot_promise, Refused],
)

const WithdrawPromiseMutation = graphql(
  `
    mutation WithdrawPromise($id: ID!, $reason: String!, $key: UUID!) {
      withdrawPromise(id: $id, reason: $reason, idempotencyKey: $key) {
        __typename
        ... on Promise {
          id
          withdrawReason
          ...KeptOrNot_promise
        }
        ...Refused
      }
    }
  `,
  [KeptOrNot_promise, Refused],
)

/** For the one who owes a promise: kept, or taken back with a reason. Nothing for the others. */
export function SettlePromise({ promise }: { promise: FragmentOf<typeof SettlePromise_promise> }) {
  const { id, text, whyNotKeep, whyNotTakeBackKept } = readFragment(SettlePromise_promise, promise)
  const keep = useRoadAct(KeepPromiseMutation, { tell: 'toast' })
  const takeBackKept = useAct(TakeBackKeptMutation, { tell: 'toast' })
  const withdraw = useRoadAct(WithdrawPromiseMutation)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const waiting = useWaiting(id).length > 0
  if (waiting) return <OnThisPhone about={id} />
  const told = (words: string) => ({
    about: id,
    told: { kind: m.promises_title(), words: `${words}：${text}` },
  })

  async function sayKept() {
    const sent = await keep.send({ id }, told(m.promises_keep()))
    const action = { label: m.promises_undo(), onPress: () => void openAgain() }
    if (sent?.done) showToast({ words: m.promises_keptToast(), action })
  }

  async function openAgain() {
    if (await takeBackKept.send({ id })) showToast({ tone: 'gray', words: m.promises_openAgainToast() })
  }

  async function takeBack() {
    const sent = await withdraw.send({ id, reason }, told(m.promises_withdraw()))
    if (!sent) return
    setAsking(false)
    if (sent.done) showToast({ words: m.promises_withdrawnToast() })
  }

  if (!whyNotTakeBackKept)
    return (
      <Button size="small" variant="quiet" busy={takeBackKept.busy} onClick={() => void openAgain()}>
        {m.promises_openAgain()}
      </Button>
    )
  if (whyNotKeep) return null
  return (
    <>
      <Button size="small" busy={keep.busy} onClick={() => void sayKept()}>
        {m.promises_keep()}
      </Button>
      <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
        {m.promises_withdraw()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        busy={withdraw.busy}
        danger
        title={m.promises_withdrawTitle()}
        consequence={m.promises_withdrawConsequence()}
        confirmLabel={m.promises_withdraw()}
        cancelLabel={m.promises_leave()}
        closeLabel={m.promises_close()}
        onConfirm={() => void takeBack()}
        problem={withdraw.errorOf('reason') ? null : withdraw.problem?.message}
      >
        <TextArea
          label={m.promises_reason()}
          value={reason}
          error={withdraw.errorOf('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  )
}
