import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Refused, useAct } from '@kewo/web/act'
import { Button, ConfirmDialog, formatDay, showToast, useDateSetting } from '@kewo/ui'
import { type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import styles from './Campaigns.module.css'

export const HandedOut_material = graphql(`
  fragment HandedOut_material on MaterialHandedOut {
    id
    at
    count
    takenBackAt
  }
`)

const TakeBackMaterial = graphql(
  `
    mutation TakeBackMaterial($id: ID!, $key: UUID!) {
      takeBackMaterial(id: $id, idempotencyKey: $key) {
        __typename
        ... on MaterialHandedOut {
          ...HandedOut_material
        }
        ...Refused
      }
    }
  `,
  [HandedOut_material, Refused],
)

type Props = {
  material: FragmentOf<typeof HandedOut_material>
  shop: string
  /** What it is, where that does not stand above it. */
  children?: ReactNode
}

/** That a shop was handed material, and the way back where it was written down by mistake. */
export function HandedOut({ material, shop, children }: Props) {
  const { id, at, count, takenBackAt } = readFragment(HandedOut_material, material)
  const [asking, setAsking] = useState(false)
  const setting = useDateSetting()
  const visits = useMay()('makeVisits')
  const act = useAct(TakeBackMaterial)
  const takeBack = async () => {
    if (!(await act.send({ id }))) return
    setAsking(false)
    showToast({ tone: 'jade', words: m.campaigns_takenBackToast({ count }) })
  }
  return (
    <div className={styles.handedOut}>
      <span className={styles.small}>
        {children} {m.campaigns_handedOutOn({ day: formatDay(at, setting), count })}
        {takenBackAt && ` · ${m.campaigns_takenBackOn({ day: formatDay(takenBackAt, setting) })}`}
      </span>
      {!takenBackAt && visits && (
        <Button size="small" variant="quiet" onClick={() => setAsking(true)}>
          {m.campaigns_takeBackMaterial()}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.campaigns_close()}
        title={m.campaigns_takeBackTitle({ name: shop, count })}
        consequence={m.campaigns_takeBackWords()}
        confirmLabel={m.campaigns_takeBackMaterial()}
        cancelLabel={m.campaigns_notYet()}
        onConfirm={() => void takeBack()}
        busy={act.busy}
        problem={act.problem?.message}
      />
    </div>
  )
}

/** How many pieces of these the shop has. */
export const piecesOf = (handed: readonly FragmentOf<typeof HandedOut_material>[]): number =>
  handed
    .map((one) => readFragment(HandedOut_material, one))
    .reduce((sum, { count, takenBackAt }) => sum + (takenBackAt ? 0 : count), 0)
