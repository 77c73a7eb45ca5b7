import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

const RetireProductMutation = graphql(
  `
    mutation RetireProduct($id: ID!) {
      retireProduct(id: $id) {
        __typename
        ... on Product {
          id
          retiredAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const RestoreProductMutation = graphql(`
  mutation RestoreProduct($id: ID!) {
    restoreProduct(id: $id) {
      __typename
      id
      retiredAt
    }
  }
`)

type Props = { product: { id: string; name: string; nameEn: string | null; retiredAt: string | null } }

/** Off the lists, after a question that names the consequence; and back, at one press. */
export function RetireProduct({ product: { id, retiredAt, ...names } }: Props) {
  const name = textIn(names.name, names.nameEn)
  const [asking, setAsking] = useState(false)
  const retire = useAct(RetireProductMutation)
  const restore = useAct(RestoreProductMutation, { tell: 'toast' })

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
      <Button onClick={() => setAsking(true)}>{m.products_retire()}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => {
          setAsking(false)
          retire.forget()
        }}
        closeLabel={m.brands_close()}
        title={m.products_retireTitle({ name })}
        consequence={m.products_retireWords()}
        confirmLabel={m.products_retire()}
        cancelLabel={m.brands_cancel()}
        onConfirm={() => void takeOff()}
        danger
        busy={retire.busy}
        problem={retire.problem?.message}
      />
    </>
  )
}
