import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Refused, useAct } from '@kewo/web/act'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { HandedOut, HandedOut_material, piecesOf } from './HandedOut.tsx'

export const HandOut_participation = graphql(
  `
    fragment HandOut_participation on Participation {
      id
      status
      retailer {
        id
        name
      }
      materialHandedOut {
        id
        ...HandedOut_material
      }
    }
  `,
  [HandedOut_material],
)

const HandOutMaterial = graphql(
  `
    mutation HandOutMaterial($participationId: ID!, $count: Int!, $key: UUID!) {
      handOutMaterial(participationId: $participationId, count: $count, idempotencyKey: $key) {
        __typename
        ... on Participation {
          ...HandOut_participation
        }
        ...Refused
      }
    }
  `,
  [HandOut_participation, Refused],
)

/** How many pieces a shop was handed in all. */
export const piecesHandedTo = (participation: FragmentOf<typeof HandOut_participation>): number =>
  piecesOf(readFragment(HandOut_participation, participation).materialHandedOut)

type Props = { participation: FragmentOf<typeof HandOut_participation> }

/** When the shop was handed its material; its manager presses here as it is handed over. */
export function HandOut({ participation: fragment }: Props) {
  const { id, status, retailer, materialHandedOut } = readFragment(HandOut_participation, fragment)
  const [open, setOpen] = useState(false)
  const act = useAct(HandOutMaterial)
  if (status !== 'JOINED') return <>—</>
  const handOut = async () => {
    if (!(await act.send({ participationId: id, count: 1 }))) return
    setOpen(false)
    showToast({ tone: 'jade', words: m.campaigns_handedOutToast({ name: retailer.name }) })
  }
  return (
    <>
      {materialHandedOut.map((material) => (
        <HandedOut key={material.id} material={material} shop={retailer.name} />
      ))}
      <Button size="small" onClick={() => setOpen(true)}>
        {m.campaigns_handOut()}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        closeLabel={m.campaigns_close()}
        title={m.campaigns_handOutTitle({ name: retailer.name })}
        consequence={m.campaigns_handOutWords()}
        confirmLabel={m.campaigns_handOut()}
        cancelLabel={m.campaigns_notYet()}
        onConfirm={() => void handOut()}
        busy={act.busy}
        problem={act.problem?.message}
      />
    </>
  )
}
