import { Refused, useAct } from '@kewo/web/act'
import { defaultOwedPerFourWeeks } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const RemoveCadenceMutation = graphql(
  `
    mutation RemoveCadence($id: ID!, $expected: Edition!) {
      removeCadence(id: $id, expected: $expected) {
        __typename
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = { id: string; name: string; edition: string; onRemoved: () => void }

/** For good, after a question that names what its shops are owed then. */
export function RemoveCadence({ id, name, edition, onRemoved }: Props) {
  const [asking, setAsking] = useState(false)
  const remove = useAct(RemoveCadenceMutation)
  const navigate = useNavigate()

  const takeAway = async () => {
    if ((await remove.send({ id, expected: edition })) === null) return
    onRemoved()
    showToast({ tone: 'gray', words: m.cadences_removedToast({ name }) })
    await navigate({ to: paths.cadences })
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.cadences_remove()}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.list_close()}
        title={m.cadences_removeTitle({ name })}
        consequence={m.cadences_removeWords({ count: defaultOwedPerFourWeeks })}
        confirmLabel={m.cadences_remove()}
        cancelLabel={m.cadences_cancel()}
        onConfirm={() => void takeAway()}
        danger
        busy={remove.busy}
        problem={remove.problem?.message}
      />
    </>
  )
}
