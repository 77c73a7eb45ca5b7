import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { useMutation } from 'urql'
import { m } from '../paraglide/messages.js'
import { useSaving } from '../saving/useSaving.ts'

const RetireBrandMutation = graphql(`
  mutation RetireBrand($id: ID!) {
    retireBrand(id: $id) {
      __typename
      ... on Brand {
        id
        retiredAt
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

const RestoreBrandMutation = graphql(`
  mutation RestoreBrand($id: ID!) {
    restoreBrand(id: $id) {
      __typename
      id
      retiredAt
    }
  }
`)

type Props = { brand: { id: string; name: string; nameEn: string | null; retiredAt: string | null } }

/** Off the lists, after a question that names the consequence; and back, at one press. */
export function RetireBrand({ brand: { id, retiredAt, ...names } }: Props) {
  const name = textIn(names.name, names.nameEn)
  const [asking, setAsking] = useState(false)
  const saving = useSaving()
  const [, retire] = useMutation(RetireBrandMutation)
  const [, restore] = useMutation(RestoreBrandMutation)

  const bringBack = async () => {
    if (await saving.save(() => restore({ id })))
      showToast({ tone: 'jade', words: m.brands_restoredToast({ name }) })
  }
  const takeOff = async () => {
    if (!(await saving.save(() => retire({ id })))) return
    setAsking(false)
    const action = { label: m.brands_undo(), onPress: () => void bringBack() }
    showToast({ tone: 'gray', words: m.brands_retiredToast({ name }), action })
  }
  if (retiredAt)
    return (
      <Button busy={saving.busy} onClick={() => void bringBack()}>
        {m.brands_restore()}
      </Button>
    )
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.brands_retire()}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => {
          setAsking(false)
          saving.forget()
        }}
        closeLabel={m.brands_close()}
        title={m.brands_retireTitle({ name })}
        consequence={m.brands_retireWords()}
        confirmLabel={m.brands_retire()}
        cancelLabel={m.brands_cancel()}
        onConfirm={() => void takeOff()}
        danger
        busy={saving.busy}
        problem={saving.problem?.message}
      />
    </>
  )
}
