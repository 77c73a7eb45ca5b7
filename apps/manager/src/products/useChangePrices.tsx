import { useAct } from '@kewo/web/act'
import { localDayOf, marginCents, type PriceChangeKind, priceChangeKinds } from '@kewo/domain'
import { formatMoney, Money, Select, TextInput, useDateSetting } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { textIn } from '@kewo/ui/labels'
import { useState } from 'react'
import type { OneByOne } from '../list/manyActs.ts'
import { m } from '../paraglide/messages.js'
import {
  type KnownPrices,
  noPriceChanges,
  type PriceChangesDraft,
  pricesAfter,
  whyNotYet,
} from './priceChanges.ts'
import styles from './Products.module.css'
import type { ListedProduct } from './productsQuery.ts'
import { SetProductPrice } from './SetPrice.tsx'

/** New prices of several products from one day on, each shown before it is set. */
export function useChangePrices(): OneByOne<ListedProduct> {
  const [draft, setDraft] = useState(noPriceChanges)
  const { attempt } = useAct(SetProductPrice)
  const { now, timeZone } = useDateSetting()
  const today = localDayOf(now, timeZone)
  return {
    key: 'prices',
    label: m.products_changePrices(),
    question: (rows) => ({
      title: m.products_changeMany({ count: rows.length }),
      consequence: m.products_changeWords(),
      disabledReason: whyNotYet(draft, today),
      children: (
        <>
          <Fields draft={draft} today={today} onChange={setDraft} />
          <Preview rows={rows} draft={draft} />
        </>
      ),
    }),
    act: async (row) => {
      const { id, edition } = row
      const after = pricesAfter(pricesOf(row), draft)
      if (!after) return whyNotYet(draft, today)
      if (after.whyNot) return after.whyNot
      const { met } = await attempt({ id, expected: edition, fromDay: draft.fromDay, price: after.to })
      return met[0]?.message ?? null
    },
    done: (count) => m.products_changedMany({ count }),
  }
}

const pricesOf = ({ wholesaleCents, retailCents, comingPrices }: ListedProduct): KnownPrices => ({
  ...{ wholesaleCents, retailCents },
  // Only the first price of a product is told without its day, and that one is not coming.
  coming: comingPrices.map((price) => ({ ...price, fromDay: price.fromDay! })),
})

type FieldsProps = {
  draft: PriceChangesDraft
  today: string
  onChange: (draft: PriceChangesDraft) => void
}

const kindWords: Record<PriceChangeKind, () => string> = {
  SAME: m.products_changeSame,
  SET: m.products_changeSet,
  MORE: m.products_changeMore,
  LESS: m.products_changeLess,
  MORE_PERCENT: m.products_changeMorePercent,
  LESS_PERCENT: m.products_changeLessPercent,
}

function Fields({ draft, today, onChange }: FieldsProps) {
  const labels = { wholesale: m.products_wholesale(), retail: m.products_retail() }
  return (
    <div className={styles.changes}>
      <DateInput
        label={m.products_priceFromDay()}
        min={today}
        value={draft.fromDay}
        onChange={(fromDay) => onChange({ ...draft, fromDay })}
      />
      {(['wholesale', 'retail'] as const).map((which) => {
        const { kind, typed } = draft[which]
        return (
          <div key={which} className={styles.change}>
            <Select
              label={labels[which]}
              value={kind}
              onChange={({ currentTarget: { value } }) => {
                const next = priceChangeKinds.find((each) => each === value) ?? 'SAME'
                onChange({ ...draft, [which]: { kind: next, typed } })
              }}
              options={priceChangeKinds.map((value) => ({ value, label: kindWords[value]() }))}
            />
            {kind !== 'SAME' && (
              <TextInput
                label={m.products_changeAmount({ price: labels[which] })}
                inputMode="decimal"
                trailing={kind.endsWith('PERCENT') ? '%' : m.products_yuan()}
                value={typed}
                onChange={({ currentTarget: { value } }) =>
                  onChange({ ...draft, [which]: { kind, typed: value } })
                }
              />
            )}
          </div>
        )
      })}
    </div>
  )
}

function Preview({ rows, draft }: { rows: readonly ListedProduct[]; draft: PriceChangesDraft }) {
  const shown = rows.flatMap((row) => {
    const after = pricesAfter(pricesOf(row), draft)
    return after ? [{ row, ...after }] : []
  })
  if (shown.length === 0) return null
  return (
    <ul className={styles.preview} aria-label={m.products_changePreview()}>
      {shown.map(({ row, from, to, whyNot }) => (
        <li key={row.id}>
          <b>{textIn(row.name, row.nameEn)}</b>
          <span>
            {m.products_changeRow({
              wholesale: formatMoney(from.wholesaleCents),
              wholesaleTo: formatMoney(to.wholesaleCents),
              retail: formatMoney(from.retailCents),
              retailTo: formatMoney(to.retailCents),
            })}
          </span>
          {whyNot ? (
            <span className={styles.whyNot}>{whyNot}</span>
          ) : (
            <span>
              {m.products_marginColumn()} <Money cents={marginCents(to)} tone="gain" />
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
