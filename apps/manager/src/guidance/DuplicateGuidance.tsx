import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const Duplicate = graphql(
  `
    mutation DuplicateGuidance($id: ID!, $key: UUID!) {
      duplicateGuidance(id: $id, idempotencyKey: $key) {
        __typename
        ... on Guidance {
          id
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** A new draft of one's own that says the same; one goes on in its editor. */
export function DuplicateGuidance({ guidanceId }: { guidanceId: string }) {
  const act = useAct(Duplicate, { tell: 'toast' })
  const navigate = useNavigate()
  const duplicate = async () => {
    const copy = await act.send({ id: guidanceId })
    if (!copy) return
    showToast({ tone: 'jade', words: m.guidance_duplicated() })
    await navigate({ to: paths.editGuidance, params: { guidanceId: copy.id } })
  }
  return (
    <Button busy={act.busy} onClick={() => void duplicate()}>
      {m.guidance_duplicate()}
    </Button>
  )
}
