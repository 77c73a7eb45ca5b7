import { graphql } from '@kewo/schema/client'
import { Refused } from '@kewo/web/act'
import { pictureRef, useRoadAct } from '@kewo/web/outbox'
import { useUploads } from '@kewo/web/upload'
import { showToast } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

const SendProofFor = graphql(
  `
    mutation SendProofFor(
      $campaignId: ID!
      $retailerId: ID!
      $step: Int!
      $photoId: ID!
      $madeAt: DateTime
      $key: UUID!
    ) {
      sendProof(
        campaignId: $campaignId
        retailerId: $retailerId
        step: $step
        photoId: $photoId
        madeAt: $madeAt
        idempotencyKey: $key
      ) {
        __typename
        ... on Proof {
          id
          state
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

type Proving = {
  shop: { id: string; name: string }
  campaignId: string
  title: string
  step: number
  /** What of this device's outbox is of this display. */
  about: string
  onSent: () => void
}

/** The photo of a display, taken for a shop by who is there; without a signal it goes by itself later. */
export function useSendProofFor({ shop, campaignId, title, step, about, onSent }: Proving) {
  const key = `proofFor.${about}.${step}`
  const photos = useUploads(key)
  const act = useRoadAct(SendProofFor, { onRefused: onSent })

  async function send() {
    const [photo] = photos.uploads
    if (!photo) return act.fault('photoId', m.proofs_photoFirst())
    const sent = await act.send(
      { campaignId, retailerId: shop.id, step, photoId: pictureRef(photo.id) },
      {
        about,
        told: { kind: m.proofs_kind(), words: m.proofs_sending({ shop: shop.name, title }) },
        draft: { key, value: null },
      },
    )
    if (!sent) return
    await photos.clear()
    onSent()
    if (!sent.kept) showToast({ tone: 'jade', words: m.proofs_sentFor({ shop: shop.name }) })
  }
  return { photos, act, send }
}
