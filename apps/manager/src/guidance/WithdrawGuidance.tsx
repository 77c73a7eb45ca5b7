import { Refused, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'

export const WithdrawGuidance_guidance = graphql(`
  fragment WithdrawGuidance_guidance on Guidance {
    id
    status
    withdrawnAt
    whyNotWithdraw {
      code
    }
  }
`)

export const WithdrawMutation = graphql(
  `
    mutation WithdrawGuidance($id: ID!) {
      withdrawGuidance(id: $id) {
        __typename
        ... on Guidance {
          id
          updatedAt
          ...WithdrawGuidance_guidance
        }
        ...Refused
      }
    }
  `,
  [WithdrawGuidance_guidance, Refused],
)

/** Takes it back, after naming what that means. Not there where it cannot be. */
export function WithdrawGuidance(props: { guidance: FragmentOf<typeof WithdrawGuidance_guidance> }) {
  const { id, whyNotWithdraw } = readFragment(WithdrawGuidance_guidance, props.guidance)
  const [asking, setAsking] = useState(false)
  const withdraw = useAct(WithdrawMutation)

  async function confirm() {
    if (!(await withdraw.send({ id }))) return
    setAsking(false)
    showToast({ words: m.guidance_withdrawn() })
  }
  if (whyNotWithdraw && !asking) return null
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.guidance_withdraw()}</Button>
      <ConfirmDialog
        danger
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.guidance_cancel()}
        cancelLabel={m.guidance_cancel()}
        title={m.guidance_withdrawTitle()}
        consequence={m.guidance_withdrawConsequence()}
        confirmLabel={m.guidance_withdraw()}
        onConfirm={() => void confirm()}
        busy={withdraw.busy}
        problem={withdraw.problem?.message}
      />
    </>
  )
}
