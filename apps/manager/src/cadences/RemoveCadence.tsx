import { defaultOwedPerFourWeeks } from '@kewo/domain'
import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const RemoveCadenceMutation = graphql(`
  mutation RemoveCadence($id: ID!) {
    removeCadence(id: $id) {
      id
    }
  }
`)

type Props = { id: string; name: string; onRemoved: () => void }

/** For good, after a question that names what its shops are owed then. */
export function RemoveCadence({ id, name, onRemoved }: Props) {
  const [asking, setAsking] = useState(false)
  const [{ fetching, error }, remove] = useMutation(RemoveCadenceMutation)
  const navigate = useNavigate()

  const takeAway = async () => {
    const { error: failed } = await remove({ id })
    if (failed) return
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
        busy={fetching}
        problem={error && failureWords(failureOf(error))}
      />
    </>
  )
}
