import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Guidance.module.css'

export const RemindMutation = graphql(
  `
    mutation RemindOfGuidance($id: ID!, $retailerId: ID) {
      remindOfGuidance(id: $id, retailerId: $retailerId) {
        __typename
        ... on GuidanceReminder {
          count
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = { guidanceId: string; remindable: number; whyNot: string | null; onReminded: () => void }

/** Tells those who have not opened it; the reason why not stands under the button. */
export function RemindAll({ guidanceId, remindable, whyNot, onReminded }: Props) {
  const [asking, setAsking] = useState(false)
  const remind = useAct(RemindMutation)

  async function confirm() {
    const result = await remind.send({ id: guidanceId })
    if (!result) return
    setAsking(false)
    onReminded()
    showToast({ words: m.guidance_reminded({ count: result.count }) })
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
        {m.guidance_remindAll()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.guidance_cancel()}
        cancelLabel={m.guidance_cancel()}
        title={m.guidance_remindTitle({ count: remindable })}
        consequence={m.guidance_remindConsequence()}
        confirmLabel={m.guidance_remindConfirm()}
        onConfirm={() => void confirm()}
        busy={remind.busy}
        problem={remind.problem?.message}
      />
    </div>
  )
}
