import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Stars } from '@kewo/ui'
import type { Column } from '../list/column.ts'
import { m } from '../paraglide/messages.js'
import styles from './Ratings.module.css'

export const Aggregate_aggregate = graphql(`
  fragment Aggregate_aggregate on RatingAggregate {
    average
    count
    shops
  }
`)

type Rated = { aggregate: FragmentOf<typeof Aggregate_aggregate> | null }

const read = ({ aggregate }: Rated) => aggregate && readFragment(Aggregate_aggregate, aggregate)

/** Average and count of what may be shown; `hidden` says why where it may not. */
export const aggregateColumns = (hidden = '—'): Column<Rated>[] => [
  {
    id: 'average',
    label: m.ratings_average(),
    text: (row) => read(row)?.average.toFixed(1) ?? hidden,
    cell: (row) => {
      const told = read(row)
      if (!told) return <span className={styles.hidden}>{hidden}</span>
      return (
        <Stars value={told.average} label={m.ratings_averageWords(told)}>
          <b>{told.average.toFixed(1)}</b>
        </Stars>
      )
    },
  },
  {
    id: 'count',
    label: m.ratings_count(),
    number: true,
    className: styles.count,
    cell: (row) => {
      const told = read(row)
      return told ? m.ratings_countValue(told) : '—'
    },
  },
]
