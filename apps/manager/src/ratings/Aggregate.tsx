import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Stars } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Ratings.module.css'

export const Aggregate_aggregate = graphql(`
  fragment Aggregate_aggregate on RatingAggregate {
    average
    count
    shops
  }
`)

/** Average and count of what may be shown, as two cells. */
export function AggregateCells(props: { aggregate: FragmentOf<typeof Aggregate_aggregate> }) {
  const { average, count, shops } = readFragment(Aggregate_aggregate, props.aggregate)
  return (
    <>
      <td>
        <Stars value={average} label={m.ratings_averageWords({ average, shops })}>
          <b>{average.toFixed(1)}</b>
        </Stars>
      </td>
      <td data-number="" className={styles.count}>
        {m.ratings_countValue({ count, shops })}
      </td>
    </>
  )
}
