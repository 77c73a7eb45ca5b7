import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

const RetireBrandMutation = graphql(
  `
    mutation RetireBrand($id: ID!) {
      retireBrand(id: $id) {
        __typename
        ... on Brand {
          id
          retiredAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

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
  const retire = useAct(RetireBrandMutation)
  const restore = useAct(RestoreBrandMutation, { tell: 'toast' })

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
      <Button onClick={() => setAsking(true)}>{m.brands_retire()}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => {
          setAsking(false)
          retire.forget()
        }}
        closeLabel={m.brands_close()}
        title={m.brands_retireTitle({ name })}
        consequence={m.brands_retireWords()}
        confirmLabel={m.brands_retire()}
        cancelLabel={m.brands_cancel()}
        onConfirm={() => void takeOff()}
        danger
        busy={retire.busy}
        problem={retire.problem?.message}
      />
    </>
  )
}
