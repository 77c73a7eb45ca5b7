import { ActProblem, Refused, useAct } from '@kewo/web/act'
import { useDraft } from '@kewo/web/draft'
import { localDayOf, together, whyNotPriceDay, whyNotPrices } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, showToast, useDateSetting } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import styles from '../brands/Brands.module.css'
import { m } from '../paraglide/messages.js'
import { emptyPrice, pricesTyped } from './priceDraft.ts'
import { PriceFields } from './PriceFields.tsx'
import { ProductPrices_product } from './pricesFragment.ts'

export const SetProductPrice = graphql(
  `
    mutation SetProductPrice($id: ID!, $expected: Edition!, $fromDay: Day!, $price: PriceInput!) {
      setProductPrice(id: $id, expected: $expected, fromDay: $fromDay, price: $price) {
        __typename
        ... on Product {
          id
          wholesaleCents
          retailCents
          marginCents
          priceFromDay
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

const nothing = { fromDay: '', ...emptyPrice }

/** A new price from a day. Until then nobody but admins sees it. */
export function SetPrice({ id, expected, unit }: { id: string; expected: string; unit: string }) {
  const draft = useDraft(`product.${id}.price`, nothing)
  const saving = useAct(SetProductPrice)
  const { now, timeZone } = useDateSetting()
  const { fromDay } = draft.value
  const save = async () => {
    const price = pricesTyped(draft.value)
    const today = localDayOf(now, timeZone)
    if (saving.refuse(together(whyNotPriceDay(fromDay, today), whyNotPrices(price)))) return
    if (!(await saving.send({ id, expected, fromDay, price }))) return
    draft.clear()
    showToast({ tone: 'jade', words: m.products_priceSet() })
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3>{m.products_priceNew()}</h3>
      <DateInput
        label={m.products_priceFromDay()}
        hint={m.products_priceFromDayHint()}
        min={localDayOf(now, timeZone)}
        value={fromDay}
        onChange={(day) => draft.set({ ...draft.value, fromDay: day })}
        error={saving.errorOf('fromDay')}
      />
      <PriceFields
        value={draft.value}
        onChange={(price) => draft.set({ ...draft.value, ...price })}
        unit={unit}
        saving={saving}
      />
      <ActProblem act={saving} />
      <div>
        <Button type="submit" busy={saving.busy}>
          {m.products_priceSave()}
        </Button>
      </div>
    </form>
  )
}
