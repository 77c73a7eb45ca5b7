import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const DiscardMutation = graphql(
  `
    mutation DiscardGuidanceDraft($id: ID!, $expected: Edition!) {
      discardGuidanceDraft(id: $id, expected: $expected) {
        __typename
        ... on Guidance {
          id
          edition
          draft {
            id
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Props = { guidanceId: string; edition: string }

/** Throws away the next version while it is still a draft; what shops read stays. */
export function DiscardDraft({ guidanceId, edition }: Props) {
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const discard = useAct(DiscardMutation)

  async function confirm() {
    if (!(await discard.send({ id: guidanceId, expected: edition }))) return
    showToast({ words: m.guidance_discarded() })
    await navigate({ to: paths.guidance, params: { guidanceId } })
  }
  return (
    <div>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {m.guidance_discard()}
      </Button>
      <ConfirmDialog
        danger
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.guidance_cancel()}
        cancelLabel={m.guidance_cancel()}
        title={m.guidance_discardTitle()}
        consequence={m.guidance_discardConsequence()}
        confirmLabel={m.guidance_discard()}
        onConfirm={() => void confirm()}
        busy={discard.busy}
        problem={discard.problem?.message}
      />
    </div>
  )
}
