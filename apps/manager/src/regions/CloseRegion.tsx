import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'

const WhyNotClose = graphql(`
  query WhyNotCloseRegion($id: ID!) {
    node(id: $id) {
      __typename
      ... on Region {
        id
        whyNotClose {
          code
          message
        }
      }
    }
  }
`)

const CloseRegionMutation = graphql(
  `
    mutation CloseRegion($id: ID!) {
      closeRegion(id: $id) {
        __typename
        ... on Region {
          id
          closed
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const ReopenRegionMutation = graphql(
  `
    mutation ReopenRegion($id: ID!) {
      reopenRegion(id: $id) {
        __typename
        ... on Region {
          id
          closed
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = { region: { id: string; name: string; nameEn: string | null; closed: boolean } }

/** Closes a region that holds nothing, after a question; and opens it again at one press. */
export function CloseRegion({ region: { id, closed, ...names } }: Props) {
  const name = textIn(names.name, names.nameEn)
  const [asking, setAsking] = useState(false)
  const [{ data }] = useQuery({
    query: WhyNotClose,
    variables: { id },
    requestPolicy: 'cache-and-network',
    pause: closed,
  })
  const close = useAct(CloseRegionMutation)
  const reopen = useAct(ReopenRegionMutation, { tell: 'toast' })
  const whyNot = data?.node?.__typename === 'Region' ? data.node.whyNotClose?.message : null

  const bringBack = async () => {
    if (await reopen.send({ id })) showToast({ tone: 'jade', words: m.regions_reopenedToast({ name }) })
  }
  const takeAway = async () => {
    if (!(await close.send({ id }))) return
    setAsking(false)
    const action = { label: m.regions_undo(), onPress: () => void bringBack() }
    showToast({ tone: 'gray', words: m.regions_closedToast({ name }), action })
  }
  if (closed)
    return (
      <Button size="small" busy={reopen.busy} onClick={() => void bringBack()}>
        {m.regions_reopen()}
      </Button>
    )
  return (
    <>
      <Button size="small" disabledReason={whyNot} onClick={() => setAsking(true)}>
        {m.regions_close()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => {
          setAsking(false)
          close.forget()
        }}
        closeLabel={m.list_close()}
        title={m.regions_closeTitle({ name })}
        consequence={m.regions_closeWords()}
        confirmLabel={m.regions_close()}
        cancelLabel={m.regions_keep()}
        onConfirm={() => void takeAway()}
        danger
        busy={close.busy}
        problem={close.problem?.message}
      />
    </>
  )
}
