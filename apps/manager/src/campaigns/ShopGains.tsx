import { mostToEarn, type RewardTerms } from '@kewo/domain'
import { formatMoney } from '@kewo/ui'
import type { PricedProduct } from '@kewo/ui/campaign'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'

/** So many products say what a shop earns by them. */
const most = 3

type Props = { terms: RewardTerms; products: readonly PricedProduct[] }

/** What one shop has of it, in its own money: who publishes answers that first. */
export function ShopGains({ terms, products }: Props) {
  const reward = mostToEarn(terms)
  return (
    <div className={styles.gains}>
      <b>{m.campaigns_shopGains()}</b>
      <p>
        {reward > 0
          ? m.campaigns_shopGainsReward({ sum: formatMoney(reward) })
          : m.campaigns_shopGainsNoReward()}
      </p>
      {products.slice(0, most).map(({ id, name, unit, marginCents }) => (
        <p key={id}>{m.campaigns_shopGainsMargin({ name, unit, margin: formatMoney(marginCents) })}</p>
      ))}
    </div>
  )
}
