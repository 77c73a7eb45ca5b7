import { countWords } from '@kewo/domain'
import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import styles from './Reach.module.css'

export const RemindMutation = graphql(
  `
    mutation RemindShops($of: ID!, $retailerId: ID) {
      remindShops(of: $of, retailerId: $retailerId) {
        __typename
        ... on ShopReminder {
          count
          left {
            reason
            count
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = { of: string; remindable: number; whyNot: string | null; onReminded: () => void }

/** Tells those who have not opened it, in one press; the reason why not stands under the button. */
export function Remind({ of, remindable, whyNot, onReminded }: Props) {
  const may = useMay()('remindShops')
  const [asking, setAsking] = useState(false)
  const remind = useAct(RemindMutation)
  if (!may) return null

  async function confirm() {
    const result = await remind.send({ of })
    if (!result) return
    setAsking(false)
    onReminded()
    showToast({ words: doneWords(result) })
  }
  return (
    <div className={styles.remind}>
      <Button
        icon={<IconBell aria-hidden="true" />}
        disabledReason={whyNot}
        onClick={() => {
          remind.forget()
          setAsking(true)
        }}
      >
        {whyNot ? m.reach_remind() : m.reach_remindCount({ count: remindable })}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.reach_cancel()}
        cancelLabel={m.reach_cancel()}
        title={m.reach_remindTitle({ count: remindable })}
        consequence={m.reach_remindConsequence()}
        confirmLabel={m.reach_remindConfirm()}
        onConfirm={() => void confirm()}
        busy={remind.busy}
        problem={remind.problem?.message}
      />
    </div>
  )
}

type Done = {
  count: number
  left: readonly {
    reason: 'OPENED' | 'CANNOT_BE_TOLD' | 'REMINDED_LATELY' | 'NEXT_TIME'
    count: number
  }[]
}

/** How many were reminded; how many not, and why. */
function doneWords({ count, left }: Done): string {
  const reasons = {
    OPENED: m.reach_leftOpened,
    CANNOT_BE_TOLD: m.reach_leftUntellable,
    REMINDED_LATELY: m.reach_leftLately,
    NEXT_TIME: m.reach_leftNextTime,
  }
  const others = left.map((one) => reasons[one.reason]({ count: countWords(one.count) }))
  return [m.reach_reminded({ count }), ...others].join(m.reach_join())
}
