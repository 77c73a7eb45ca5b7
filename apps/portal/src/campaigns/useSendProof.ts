import { Refused } from '@kewo/web/act'
import { pictureRef, useRoadAct } from '@kewo/web/outbox'
import { useUploads } from '@kewo/web/upload'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

const SendProof = graphql(
  `
    mutation SendProof($campaignId: ID!, $step: Int!, $photoId: ID!, $madeAt: DateTime, $key: UUID!) {
      sendProof(
        campaignId: $campaignId
        step: $step
        photoId: $photoId
        madeAt: $madeAt
        idempotencyKey: $key
      ) {
        __typename
        ... on Proof {
          id
          state
          step
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Proving = { campaignId: string; title: string; step: number; onLost: () => void }

/** The photo of one step: taken, kept on this phone, and sent; without a signal it goes by itself later. */
export function useSendProof({ campaignId, title, step, onLost }: Proving) {
  const key = `proof.${campaignId}.${step}`
  const photos = useUploads(key)
  const act = useRoadAct(SendProof, { onRefused: onLost })

  async function send() {
    const [photo] = photos.uploads
    if (!photo) return act.fault('photoId', m.campaigns_photoFirst())
    const sent = await act.send(
      { campaignId, step, photoId: pictureRef(photo.id) },
      {
        about: campaignId,
        told: { kind: m.campaigns_kind(), words: m.campaigns_photoSending({ title }) },
        draft: { key, value: null },
      },
    )
    if (!sent) return
    await photos.clear()
    onLost()
    if (!sent.kept) showToast({ tone: 'jade', words: m.campaigns_photoSent() })
  }
  return { photos, act, send, busy: act.busy }
}

export type SendingProof = ReturnType<typeof useSendProof>
