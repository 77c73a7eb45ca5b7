import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const DiscardMutation = graphql(`
  mutation DiscardGuidanceDraft($id: ID!) {
    discardGuidanceDraft(id: $id) {
      __typename
      ... on Guidance {
        id
        updatedAt
        draft {
          id
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

/** Throws away the next version while it is still a draft; what shops read stays. */
export function DiscardDraft({ guidanceId }: { guidanceId: string }) {
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()
  const [{ fetching }, discard] = useMutation(DiscardMutation)

  async function confirm() {
    const { data, error } = await discard({ id: guidanceId })
    const result = data?.discardGuidanceDraft
    if (error || !result) return setProblem(failureWords(failureOf(error)))
    if (result.__typename !== 'Guidance') return setProblem(result.message)
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
        busy={fetching}
        problem={problem}
      />
    </div>
  )
}
