import { Refused, useAct } from '@kewo/web/act'
import { perspectiveMinutes, whyNotPerspectiveReason } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, TextInput } from '@kewo/ui'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'

const TakePerspective = graphql(
  `
    mutation TakePerspective($retailerId: ID!, $reason: String!) {
      takePerspective(retailerId: $retailerId, reason: $reason) {
        __typename
        ... on Perspective {
          id
          plainId
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** 换位思考: opens the portal as this shop sees it. It is the portal's own app, under an address of its own. */
export function SeeAsShop({ id, name }: { id: string; name: string }) {
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const take = useAct(TakePerspective)
  if (!may('seeAsShop')) return null

  async function begin() {
    if (take.refuse(whyNotPerspectiveReason(reason))) return
    const taken = await take.send({ retailerId: id, reason })
    if (taken) location.assign(`/as-shop/${taken.plainId}/`)
  }
  return (
    <>
      <Button size="small" icon={<IconEye aria-hidden="true" />} onClick={() => setAsking(true)}>
        {m.perspective_open()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => {
          setAsking(false)
          take.forget()
        }}
        closeLabel={m.list_close()}
        title={m.perspective_title({ name })}
        consequence={m.perspective_words({ minutes: perspectiveMinutes })}
        confirmLabel={m.perspective_begin()}
        cancelLabel={m.list_cancel()}
        busy={take.busy}
        problem={take.problem?.field ? null : take.problem?.message}
        onConfirm={() => void begin()}
      >
        <TextInput
          label={m.perspective_reason()}
          name="reason"
          value={reason}
          error={take.errorOf('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </ConfirmDialog>
    </>
  )
}
