import { failureOf, idempotencyKey, useDraft } from '@kewo/client'
import { addDays, localDayOf } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea, useNow } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { refusedWords } from '@kewo/ui/labels'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { PromiseRow_promise } from './PromiseRow.tsx'

const MakePromiseMutation = graphql(
  `
    mutation MakePromise($retailerId: ID!, $promise: PromiseInput!, $helpRequestId: ID, $key: UUID!) {
      makePromise(
        retailerId: $retailerId
        promise: $promise
        helpRequestId: $helpRequestId
        idempotencyKey: $key
      ) {
        __typename
        ... on Promise {
          id
          ...PromiseRow_promise
        }
        ... on Refusal {
          message
        }
        ... on InvalidInput {
          field
        }
      }
    }
  `,
  [PromiseRow_promise],
)

type Props = {
  retailerId: string
  /** The request that it answers, which it is kept as close as. */
  helpRequestId?: string
}

/** Something promised by phone or in a request: one's own word, with a day. */
export function MakePromise({ retailerId, helpRequestId }: Props) {
  const { viewer, staff } = useStaff()
  const today = localDayOf(useNow(), viewer.timeZone)
  const fresh = () => ({ text: '', dueOn: addDays(today, 1), key: idempotencyKey() })
  const draft = useDraft(`promise.new.${helpRequestId ?? retailerId}`, fresh())
  const [open, setOpen] = useState(false)
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null)
  const [{ fetching }, make] = useMutation(MakePromiseMutation)
  const { text, dueOn, key } = draft.value

  async function send() {
    setRefusal(null)
    const promise = { text, staffId: staff.id, dueOn: dueOn || null }
    const { data, error } = await make({ retailerId, promise, helpRequestId: helpRequestId ?? null, key })
    const result = data?.makePromise
    if (error || !result) return setRefusal({ message: failureWords(failureOf(error)) })
    if (result.__typename === 'SentBefore') draft.set({ ...draft.value, key: idempotencyKey() })
    if (result.__typename !== 'Promise') return setRefusal({ ...result, message: refusedWords(result) })
    draft.clear()
    draft.set(fresh())
    setOpen(false)
    showToast({ words: m.promises_madeToast() })
  }

  return (
    <>
      <Button size="small" icon={<IconPlus aria-hidden="true" />} onClick={() => setOpen(true)}>
        {m.promises_make()}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        busy={fetching}
        title={m.promises_makeTitle()}
        closeLabel={m.promises_close()}
        footer={
          <Button variant="primary" busy={fetching} onClick={() => void send()}>
            {m.promises_make()}
          </Button>
        }
      >
        <TextArea
          label={m.promises_what()}
          value={text}
          error={refusal && refusal.field !== 'dueOn' && refusal.message}
          onChange={(event) => draft.set({ ...draft.value, text: event.currentTarget.value })}
        />
        <DateInput
          label={m.promises_dueOn()}
          min={today}
          value={dueOn}
          error={refusal?.field === 'dueOn' && refusal.message}
          onChange={(day) => draft.set({ ...draft.value, dueOn: day })}
        />
      </Dialog>
    </>
  )
}
