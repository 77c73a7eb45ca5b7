import { Refused, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import {
  Button,
  Card,
  Chip,
  formatDay,
  formatMoney,
  List,
  ListRow,
  Money,
  showToast,
  useDateSetting,
} from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import styles from '../brands/Brands.module.css'
import { m } from '../paraglide/messages.js'
import { ProductPrices_product } from './pricesFragment.ts'
import { SetPrice } from './SetPrice.tsx'

const TakeBackPrice = graphql(
  `
    mutation TakeBackPrice($id: ID!, $expected: Edition!, $fromDay: Day!) {
      takeBackPrice(id: $id, expected: $expected, fromDay: $fromDay) {
        __typename
        ... on Product {
          id
          ...ProductPrices_product
        }
        ... on ChangedMeanwhile {
          node {
            __typename
            ... on Product {
              id
              ...ProductPrices_product
            }
          }
        }
        ...Refused
      }
    }
  `,
  [ProductPrices_product, Refused],
)

/** What a product costs, did cost and will cost; a price of a coming day can be taken back. */
export function ProductPrices({ product }: { product: FragmentOf<typeof ProductPrices_product> }) {
  const { id, unit, unitEn, edition, prices } = readFragment(ProductPrices_product, product)
  const takingBack = useAct(TakeBackPrice, { tell: 'toast' })
  const takeBack = async (fromDay: string) => {
    if (await takingBack.send({ id, expected: edition, fromDay }))
      showToast({ tone: 'jade', words: m.products_priceTakenBack() })
  }
  const setting = useDateSetting()
  const today = prices.findIndex(({ holds }) => holds)
  return (
    <Card padding="roomy" className={styles.form}>
      <h2>{m.products_prices()}</h2>
      <List look="joined">
        {prices.map(({ fromDay, wholesaleCents, retailCents, marginCents }, index) => (
          <ListRow
            key={fromDay ?? ''}
            title={
              fromDay ? m.products_priceFrom({ day: formatDay(fromDay, setting) }) : m.products_priceFirst()
            }
            beside={
              index <= today && (
                <Chip tone={index === today ? 'jade' : 'sky'}>
                  {index === today ? m.products_priceToday() : m.products_priceComing()}
                </Chip>
              )
            }
            sub={m.products_priceRow({
              wholesale: formatMoney(wholesaleCents),
              retail: formatMoney(retailCents),
              unit: textIn(unit, unitEn),
            })}
            note={
              <>
                {m.products_margin({ unit: textIn(unit, unitEn) })} <Money cents={marginCents} tone="gain" />
              </>
            }
            trailing={
              fromDay &&
              index < today && (
                <Button size="small" busy={takingBack.busy} onClick={() => void takeBack(fromDay)}>
                  {m.products_priceTakeBack()}
                </Button>
              )
            }
          />
        ))}
      </List>
      <SetPrice id={id} expected={edition} unit={textIn(unit, unitEn)} />
    </Card>
  )
}
