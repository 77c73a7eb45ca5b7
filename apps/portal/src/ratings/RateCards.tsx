import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { occasionOf } from './occasionOf.ts'
import { RateCard, RateCard_toRate } from './RateCard.tsx'
import styles from './Ratings.module.css'

export const RateCards_toRate = graphql(
  `
    fragment RateCards_toRate on ToRate {
      visitId
      helpRequestId
      role
      ...RateCard_toRate
    }
  `,
  [RateCard_toRate],
)

export type ToRate = FragmentOf<typeof RateCards_toRate>

type Props = { toRate: readonly ToRate[]; openFirst?: boolean; onRated: () => void }

export function RateCards({ toRate, openFirst = false, onRated }: Props) {
  return (
    <div className={styles.cards}>
      {toRate.map((one, index) => (
        <RateCard
          key={occasionOf(readFragment(RateCards_toRate, one))}
          toRate={readFragment(RateCards_toRate, one)}
          open={openFirst && index === 0}
          onRated={onRated}
        />
      ))}
    </div>
  )
}

/** Those that are not among `shown` already: whom one was invited to rate may be the one whom one has come to rate. */
export function besides(toRate: readonly ToRate[], shown: readonly ToRate[]): ToRate[] {
  const known = new Set(shown.map((one) => occasionOf(readFragment(RateCards_toRate, one))))
  return toRate.filter((one) => !known.has(occasionOf(readFragment(RateCards_toRate, one))))
}
