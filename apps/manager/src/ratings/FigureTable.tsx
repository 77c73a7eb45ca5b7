import type { RatedRole } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { textIn } from '@kewo/ui/labels'
import type { Column } from '../list/column.ts'
import { ListTable } from '../list/ListTable.tsx'
import { m } from '../paraglide/messages.js'
import { Aggregate_aggregate, aggregateColumns } from './aggregateColumns.tsx'
import { inTreeOrder } from './inTreeOrder.ts'
import { RatingWords } from './RatingWords.tsx'
import styles from './Ratings.module.css'

export const FigureTable_figure = graphql(
  `
    fragment FigureTable_figure on RatingFigure {
      id
      isPerson
      name
      nameEn
      parentId
      aggregate {
        responseRate
        ...Aggregate_aggregate
      }
    }
  `,
  [Aggregate_aggregate],
)

/** Regions with their people below them; a hidden figure says why. */
export function FigureTable({
  figures,
  role,
}: {
  figures: readonly FragmentOf<typeof FigureTable_figure>[]
  role: RatedRole
}) {
  const rows = inTreeOrder(readFragment(FigureTable_figure, figures))
  return <ListTable id="ratings" label={m.ratings_title()} columns={columnsFor(role)} rows={rows} />
}

type Figure = ResultOf<typeof FigureTable_figure> & { depth: number }

const columnsFor = (role: RatedRole): Column<Figure>[] => [
  {
    id: 'who',
    label: m.ratings_who(),
    always: true,
    text: ({ name, nameEn }) => textIn(name, nameEn),
    cell: ({ id, isPerson, aggregate, depth, ...figure }) => {
      const name = textIn(figure.name, figure.nameEn)
      return (
        <span style={{ '--depth': depth }} className={styles.name}>
          {isPerson ? name : <b>{name}</b>}
          {isPerson && aggregate && <RatingWords staffId={id} role={role} name={name} />}
        </span>
      )
    },
  },
  ...aggregateColumns(m.ratings_hidden()),
  {
    id: 'responseRate',
    label: m.ratings_responseRate(),
    number: true,
    wide: true,
    cell: ({ aggregate }) =>
      typeof aggregate?.responseRate === 'number' ? `${Math.round(aggregate.responseRate * 100)}%` : '—',
  },
]
