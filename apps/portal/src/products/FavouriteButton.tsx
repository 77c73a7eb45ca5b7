import { Refused } from '@kewo/web/act'
import { OnThisPhone, useRoadAct, useWaiting } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, showToast } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { IconStar, IconStarFilled } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'

export const Favourite_product = graphql(`
  fragment Favourite_product on Product {
    id
    name
    nameEn
    isFavourite
  }
`)

const SetFavourite = graphql(
  `
    mutation SetFavourite($productId: ID!, $favourite: Boolean!, $key: UUID!) {
      setFavourite(productId: $productId, favourite: $favourite, idempotencyKey: $key) {
        __typename
        ... on Product {
          id
          ...Favourite_product
        }
        ...Refused
      }
    }
  `,
  [Favourite_product, Refused],
)

/** Puts a product among the shop's favourites, or takes it away; without a signal it goes by itself later. */
export function FavouriteButton({ product }: { product: FragmentOf<typeof Favourite_product> }) {
  const { id, name, nameEn, isFavourite } = readFragment(Favourite_product, product)
  const setting = useRoadAct(SetFavourite, { tell: 'toast' })
  const waiting = useWaiting(id).length > 0
  const toggle = async () => {
    const favourite = !isFavourite
    const named = { name: textIn(name, nameEn) }
    const words = favourite ? m.products_favouring(named) : m.products_unfavouring(named)
    const told = { kind: m.products_favouriteKind(), words }
    const sent = await setting.send({ productId: id, favourite }, { about: id, told })
    if (sent?.done)
      showToast({ words: favourite ? m.products_favoured(named) : m.products_unfavoured(named) })
  }
  if (waiting) return <OnThisPhone about={id} />
  return (
    <Button
      busy={setting.busy}
      aria-pressed={isFavourite}
      icon={isFavourite ? <IconStarFilled /> : <IconStar />}
      onClick={() => void toggle()}
    >
      {isFavourite ? m.products_isFavourite() : m.products_makeFavourite()}
    </Button>
  )
}
