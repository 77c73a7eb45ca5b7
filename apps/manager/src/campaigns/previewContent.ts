import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { type CampaignContent as Sheet, type PricedProduct, rewardWords } from '@kewo/ui/campaign'
import { textIn } from '@kewo/ui/labels'
import { lastInstant } from './CampaignDates.tsx'
import { type CampaignDraft, contentOf } from './campaignDraft.ts'

export const PreviewProduct_product = graphql(`
  fragment PreviewProduct_product on Product {
    id
    name
    nameEn
    unit
    unitEn
    wholesaleCents
    retailCents
    marginCents
    image {
      id
      url(size: SMALL)
    }
  }
`)

/** A product in the reader's language. */
export function previewProduct(fragment: FragmentOf<typeof PreviewProduct_product>): PricedProduct {
  const { nameEn, unitEn, image, ...product } = readFragment(PreviewProduct_product, fragment)
  return {
    ...product,
    name: textIn(product.name, nameEn),
    unit: textIn(product.unit, unitEn),
    picture: image?.url ?? null,
  }
}

type Pictures = { picture: string | null; referencePicture: string | null }

/** What is paid as a shop will read it: what cannot be read yet is left out. */
export const rewardPreview = ({ rewardCents, ...terms }: Paid): string => {
  const proofCents = terms.proofCents.filter((cents) => Number.isInteger(cents))
  return rewardWords({
    ...terms,
    proofCents,
    rewardCents: Number.isInteger(rewardCents) ? rewardCents : null,
  })
}

type Paid = Parameters<typeof rewardWords>[0]

/** A draft as the shop would read it. */
export function previewOf(
  draft: CampaignDraft,
  { picture, referencePicture }: Pictures,
  products: readonly PricedProduct[],
  timeZone: string,
): Sheet {
  const content = contentOf(draft, null, timeZone)
  return {
    picture,
    startsAt: content.startsAt,
    lastsUntil: content.endsAt && lastInstant(content.endsAt),
    answersUntil: content.replyBy ?? content.endsAt,
    gain: textIn(content.gain, content.gainEn),
    reward: rewardPreview(content),
    material: content.material && textIn(content.material, content.materialEn),
    body: textIn(content.body, content.bodyEn),
    referencePicture: draft.displayAsked ? referencePicture : null,
    products: draft.productIds.flatMap((id) => products.find((product) => product.id === id) ?? []),
  }
}
