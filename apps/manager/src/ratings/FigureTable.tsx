import type { RatedRole } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Table } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import { Aggregate_aggregate, AggregateCells } from './Aggregate.tsx'
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

type Figure = ResultOf<typeof FigureTable_figure>

/** Regions with their people below them; a hidden figure says why. */
export function FigureTable({
  figures,
  role,
}: {
  figures: readonly FragmentOf<typeof FigureTable_figure>[]
  role: RatedRole
}) {
  const rows = inTreeOrder(figures.map((figure) => readFragment(FigureTable_figure, figure)))
  return (
    <Table label={m.ratings_title()}>
      <thead>
        <tr>
          <th scope="col">{m.ratings_who()}</th>
          <th scope="col">{m.ratings_average()}</th>
          <th scope="col" data-number="">
            {m.ratings_count()}
          </th>
          <th scope="col" data-number="" data-wide="">
            {m.ratings_responseRate()}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ figure, depth }) => (
          <FigureRow key={figure.id} figure={figure} depth={depth} role={role} />
        ))}
      </tbody>
    </Table>
  )
}

function FigureRow({ figure, depth, role }: { figure: Figure; depth: number; role: RatedRole }) {
  const { aggregate, isPerson, id } = figure
  const name = textIn(figure.name, figure.nameEn)
  return (
    <tr>
      <td style={{ '--depth': depth }} className={styles.name}>
        {isPerson ? name : <b>{name}</b>}
        {isPerson && aggregate && <RatingWords staffId={id} role={role} name={name} />}
      </td>
      {aggregate ? (
        <>
          <AggregateCells aggregate={aggregate} />
          <td data-number="" data-wide="">
            {aggregate.responseRate === null ? '—' : `${Math.round(aggregate.responseRate * 100)}%`}
          </td>
        </>
      ) : (
        <td colSpan={3} className={styles.hidden}>
          {m.ratings_hidden()}
        </td>
      )}
    </tr>
  )
}
