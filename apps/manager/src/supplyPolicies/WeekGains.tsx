import { formatMoney } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './SupplyPolicies.module.css'

type Sum = { units: number; unlimitedShops: number; product: { marginCents: number } }

/** What a week is worth to a shop, in its own money: who publishes answers that first. */
export function WeekGains({ products, shops }: { products: readonly Sum[]; shops: number }) {
  const margin = products.reduce((sum, { units, product }) => sum + units * product.marginCents, 0)
  return (
    <div className={styles.note}>
      <b>{m.supplyPolicies_shopGains()}</b>
      <p>{m.supplyPolicies_shopGainsWords({ sum: formatMoney(Math.round(margin / shops)) })}</p>
      {products.some(({ unlimitedShops }) => unlimitedShops > 0) && (
        <p>{m.supplyPolicies_shopGainsUnlimited()}</p>
      )}
    </div>
  )
}
