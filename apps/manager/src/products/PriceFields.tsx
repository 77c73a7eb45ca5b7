import type { ActState } from '@kewo/web/act'
import { Money, TextInput } from '@kewo/ui'
import styles from '../brands/Brands.module.css'
import { m } from '../paraglide/messages.js'
import { type PriceDraft, typedMargin } from './priceDraft.ts'

type Props = {
  value: PriceDraft
  onChange: (value: PriceDraft) => void
  /** For which unit a shop earns it. */
  unit: string
  saving: ActState
}

/** Both prices of one unit, and what a shop will read of them while they are typed. */
export function PriceFields({ value, onChange, unit, saving }: Props) {
  const margin = typedMargin(value)
  const wired = (field: keyof PriceDraft) => ({
    value: value[field],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...value, [field]: currentTarget.value }),
    error: saving.errorOf(`${field}Cents`),
    inputMode: 'decimal' as const,
    trailing: m.products_yuan(),
  })
  return (
    <>
      <div className={styles.two}>
        <TextInput label={m.products_wholesale()} {...wired('wholesale')} />
        <TextInput label={m.products_retail()} {...wired('retail')} />
      </div>
      <p aria-live="polite" className={styles.total}>
        {margin ? (
          <>
            {m.products_margin({ unit })}{' '}
            <Money cents={margin.cents} tone={margin.cents < 0 ? 'loss' : 'gain'} /> ·{' '}
            {m.products_marginShare({ percent: margin.percent })}
          </>
        ) : (
          m.products_marginNone()
        )}
      </p>
    </>
  )
}
