import type { ActState } from '@kewo/web/act'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

type OnOne = ActState & { send: (variables: { id: string }) => Promise<unknown> }

export type Retirable = { id: string; name: string; nameEn: string | null; retiredAt: string | null }

type Props = {
  what: Retirable
  retire: OnOne
  restore: OnOne
  words: { retire: string; title: (name: string) => string; consequence: string }
}

/** Off the lists, after a question that names the consequence; and back, at one press. */
export function Retire({ what: { id, retiredAt, ...names }, retire, restore, words }: Props) {
  const name = textIn(names.name, names.nameEn)
  const [asking, setAsking] = useState(false)

  const bringBack = async () => {
    if (await restore.send({ id })) showToast({ tone: 'jade', words: m.brands_restoredToast({ name }) })
  }
  const takeOff = async () => {
    if (!(await retire.send({ id }))) return
    setAsking(false)
    const action = { label: m.brands_undo(), onPress: () => void bringBack() }
    showToast({ tone: 'gray', words: m.brands_retiredToast({ name }), action })
  }
  if (retiredAt)
    return (
      <Button busy={restore.busy} onClick={() => void bringBack()}>
        {m.brands_restore()}
      </Button>
    )
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.retire}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => {
          setAsking(false)
          retire.forget()
        }}
        closeLabel={m.brands_close()}
        title={words.title(name)}
        consequence={words.consequence}
        confirmLabel={words.retire}
        cancelLabel={m.brands_cancel()}
        onConfirm={() => void takeOff()}
        danger
        busy={retire.busy}
        problem={retire.problem?.message}
      />
    </>
  )
}
