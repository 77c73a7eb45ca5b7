import { ActProblem, idempotencyKey, Refused } from '@kewo/web/act'
import { OnThisPhone, useRoadAct } from '@kewo/web/outbox'
import { useDraft } from '@kewo/web/draft'
import { addDays, localDayOf } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea, useNow } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
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
        ...Refused
      }
    }
  `,
  [PromiseRow_promise, Refused],
)

type Props = {
  retailer: { id: string; name: string }
  /** The request that it answers, which it is kept as close as. */
  helpRequestId?: string
}

/** Something promised by phone or in a request: one's own word, with a day. */
export function MakePromise({ retailer, helpRequestId }: Props) {
  const { viewer, staff } = useStaff()
  const today = localDayOf(useNow(), viewer.timeZone)
  const fresh = () => ({ text: '', dueOn: addDays(today, 1), key: idempotencyKey() })
  const draftKey = `promise.new.${helpRequestId ?? retailer.id}`
  const draft = useDraft(draftKey, fresh())
  const [open, setOpen] = useState(false)
  const make = useRoadAct(MakePromiseMutation, {
    onRefused: ({ __typename }) =>
      __typename === 'SentBefore' && draft.set({ ...draft.value, key: idempotencyKey() }),
  })
  const { text, dueOn, key } = draft.value

  async function send() {
    const promise = { text, staffId: staff.id, dueOn: dueOn || null }
    const sent = await make.send(
      { retailerId: retailer.id, promise, helpRequestId: helpRequestId ?? null },
      {
        shop: retailer.id,
        about: draftKey,
        told: { kind: `${m.promises_title()} · ${retailer.name}`, words: text },
        key,
        draft: { key: draftKey, value: draft.value },
      },
    )
    if (!sent) return
    draft.clear()
    draft.set(fresh())
    setOpen(false)
    if (sent.done) showToast({ words: m.promises_madeToast() })
  }

  return (
    <>
      <OnThisPhone about={draftKey} />
      {/* Beside the other steps of a request it is as large as they are. */}
      <Button
        size={helpRequestId ? 'normal' : 'small'}
        icon={<IconPlus aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {m.promises_make()}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        busy={make.busy}
        title={m.promises_makeTitle()}
        closeLabel={m.promises_close()}
        footer={
          <Button variant="primary" busy={make.busy} onClick={() => void send()}>
            {m.promises_make()}
          </Button>
        }
      >
        <TextArea
          label={m.promises_what()}
          value={text}
          error={make.errorOf('text')}
          onChange={(event) => draft.set({ ...draft.value, text: event.currentTarget.value })}
        />
        <DateInput
          label={m.promises_dueOn()}
          min={today}
          value={dueOn}
          error={make.errorOf('dueOn')}
          onChange={(day) => draft.set({ ...draft.value, dueOn: day })}
        />
        <ActProblem act={make} />
      </Dialog>
    </>
  )
}
