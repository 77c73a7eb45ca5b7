import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const Duplicate = graphql(
  `
    mutation DuplicateCampaign($id: ID!, $key: UUID!) {
      duplicateCampaign(id: $id, idempotencyKey: $key) {
        __typename
        ... on Campaign {
          id
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** A new draft that says the same; one goes on in its editor, where its dates are missing. */
export function DuplicateCampaign({ campaignId }: { campaignId: string }) {
  const act = useAct(Duplicate, { tell: 'toast' })
  const navigate = useNavigate()
  const duplicate = async () => {
    const copy = await act.send({ id: campaignId })
    if (!copy) return
    showToast({ tone: 'jade', words: m.campaigns_duplicated() })
    await navigate({ to: paths.editCampaign, params: { campaignId: copy.id } })
  }
  return (
    <Button busy={act.busy} onClick={() => void duplicate()}>
      {m.campaigns_duplicate()}
    </Button>
  )
}
