import { countWords, smallestGroup } from '@kewo/domain'

import { marketTypeLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './CampaignResults.module.css'
import { type Comparison, verdictOf } from './comparison.ts'
import { directed, rangeWords, type Said, saidMoney } from './figureWords.ts'

type Props = {
  units: Comparison
  margin: Comparison
  byMarket: readonly Comparison[]
  said: Said
  weeksSince: number
}

/** What the campaign did, in one sentence that needs no statistics, and why where nothing can be said. */
export function Headline({ units, margin, byMarket, said, weeksSince }: Props) {
  const { effect, control, told } = units
  if (weeksSince === 0)
    return <Unknown title={m.campaignResults_tooEarly()} words={m.campaignResults_tooEarlyWords()} />
  if (control.count === 0)
    return <Unknown title={m.campaignResults_noControl()} words={m.campaignResults_noControlWords()} />
  if (!effect)
    return (
      <Unknown
        title={m.campaignResults_tooFew()}
        words={m.campaignResults_tooFewWords({
          told: told.count,
          control: control.count,
          least: smallestGroup,
        })}
      />
    )
  const verdict = verdictOf(effect)
  const range = rangeWords(effect, said)
  const meant = byMarket.filter((market) => market.told.count + market.control.count > 0)
  return (
    <div className={styles.headline}>
      <p className={styles.small}>{m.campaignResults_compared()}</p>
      <h2 className={styles.figure}>
        {verdict === 'UNSEEN'
          ? m.campaignResults_unseen()
          : verdict === 'MORE'
            ? m.campaignResults_eachShop({ figure: said(effect.difference) })
            : m.campaignResults_eachShopLess({ figure: said(effect.difference) })}
      </h2>
      <p>
        {verdict === 'UNSEEN'
          ? m.campaignResults_unseenWords({ difference: directed(effect.difference, said), range })
          : m.campaignResults_surely({ range })}{' '}
        {verdict === 'MORE' &&
          margin.effect &&
          verdictOf(margin.effect) === 'MORE' &&
          m.campaignResults_earned({
            sum: saidMoney(margin.effect.difference),
            range: rangeWords(margin.effect, saidMoney),
          })}
      </p>
      <dl className={styles.markets}>
        {meant.map((market) => (
          <div key={market.marketType}>
            <dt>{market.marketType && marketTypeLabel(market.marketType)}</dt>
            <dd>
              <MarketWords market={market} said={said} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.small}>
        {m.campaignResults_howDrawn({ told: countWords(told.count), control: countWords(control.count) })}
      </p>
    </div>
  )
}

function MarketWords({ market: { effect, control }, said }: { market: Comparison; said: Said }) {
  if (!effect) return <>{m.campaignResults_fewControl({ count: control.count })}</>
  const range = rangeWords(effect, said)
  return verdictOf(effect) === 'UNSEEN' ? (
    <>
      {m.campaignResults_notYet()} <span className={styles.small}>{range}</span>
    </>
  ) : (
    <>
      <b>{directed(effect.difference, said)}</b> <span className={styles.small}>{range}</span>
    </>
  )
}

function Unknown({ title, words }: { title: string; words: string }) {
  return (
    <div className={styles.headline}>
      <h2>{title}</h2>
      <p>{words}</p>
    </div>
  )
}
