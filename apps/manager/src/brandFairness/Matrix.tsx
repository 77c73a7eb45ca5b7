import type { BrandPace } from '@kewo/domain'
import { brandPaces } from '@kewo/domain'
import { classes, VisuallyHidden } from '@kewo/ui'
import { brandCategoryLabel, textIn } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent } from 'react'
import { m } from '../paraglide/messages.js'
import { columnName, columnSub } from './columnWords.ts'
import { type FairBrand, type FairCell, type FairColumn, type Fairness, per100 } from './fairnessQuery.ts'
import styles from './BrandFairness.module.css'

export type Picked = { brand: string; column: string }

type Props = {
  fairness: Fairness
  /** The cell whose shops are open. */
  picked: Picked | null
  /** The column that a phone shows. */
  shown: string
  /** Areas have no shops to open: nobody is named. */
  opens: boolean
}

/** Brands by manager: three figures a cell, by pace of the brand. Arrows move from cell to cell; the cell is one way on, to its shops. */
export function Matrix({ fairness, picked, shown, opens }: Props) {
  const { columns, brands } = fairness
  const first = picked ?? { brand: brands[0]?.brand.id, column: columns[0]?.id }
  const orders = brands.reduce((sum, { orderLines }) => sum + orderLines, 0)
  return (
    <div className={styles.scroll}>
      <table
        className={classes(styles.matrix, columns.length === 1 && styles.one)}
        role={opens ? 'grid' : undefined}
        aria-label={m.brandFairness_matrix()}
        onKeyDown={opens ? move : undefined}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.brand}>
              {m.brandFairness_brand()}
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.id} column={column} shown={column.id === shown} opens={opens} />
            ))}
          </tr>
        </thead>
        {brandPaces.map((pace) => {
          const ofPace = brands.filter((brand) => brand.pace === pace)
          if (ofPace.length === 0) return null
          return (
            <tbody key={pace}>
              <PaceRow pace={pace} brands={ofPace} orders={orders} span={columns.length + 1} />
              {ofPace.map((row) => (
                <tr key={row.id}>
                  <th scope="row" className={styles.brand}>
                    <b>{brandName(row)}</b> <small>{brandCategoryLabel(row.brand.category)}</small>
                  </th>
                  {row.cells.map((cell, index) => (
                    <Cell
                      key={cell.id}
                      row={row}
                      cell={cell}
                      column={columns[index]!}
                      {...{ shown, opens, picked }}
                      isFirst={first.brand === row.brand.id && first.column === cell.columnId}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

export const brandName = ({ brand }: FairBrand) => textIn(brand.name, brand.nameEn)

type HeadProps = { column: FairColumn; shown: boolean; opens: boolean }

function ColumnHead({ column, shown, opens }: HeadProps) {
  const { region } = column
  const name = columnName(column)
  return (
    <th scope="col" data-shown={shown || undefined}>
      <b>
        {!opens && region && region.kind !== 'DEPARTMENT' ? (
          <Link to="." search={(was) => ({ ...was, region: region.id, column: undefined })}>
            {name}
          </Link>
        ) : (
          name
        )}
      </b>
      <span>{columnSub(column)}</span>
      <span className={styles.three}>
        <span>{m.brandFairness_told()}</span> <span>{m.brandFairness_understood()}</span>{' '}
        <span>{m.brandFairness_onShelf()}</span>
      </span>
    </th>
  )
}

const paceLabel = (pace: BrandPace) =>
  ({ FAST: m.brandFairness_FAST, STEADY: m.brandFairness_STEADY, SLOW: m.brandFairness_SLOW })[pace]()

type PaceProps = { pace: BrandPace; brands: readonly FairBrand[]; orders: number; span: number }

function PaceRow({ pace, brands, orders, span }: PaceProps) {
  const own = brands.reduce((sum, { orderLines }) => sum + orderLines, 0)
  return (
    <tr className={styles.pace}>
      <th scope="rowgroup" colSpan={span}>
        <b>{paceLabel(pace)}</b>
        {orders > 0 && ` ${m.brandFairness_ofOrders({ percent: Math.round((own / orders) * 100) })}`}
      </th>
    </tr>
  )
}

type CellProps = {
  row: FairBrand
  cell: FairCell
  column: FairColumn
  shown: string
  opens: boolean
  picked: Picked | null
  isFirst: boolean
}

type Shown = number | string

function Cell({ row, cell, column, shown, opens, picked, isFirst }: CellProps) {
  const { maySell, skipped } = cell
  const figures = [cell.told, cell.understood, cell.onShelf].map((count) => per100(count, maySell))
  const [told, known, onShelf] = figures.map((figure) => figure ?? '—') as [Shown, Shown, Shown]
  const words = (skipped ? m.brandFairness_cellSkipped : m.brandFairness_cell)({
    ...{ brand: brandName(row), who: columnName(column), told, known, onShelf },
  })
  const isPicked = picked?.brand === row.brand.id && picked.column === column.id
  const shows = (
    <>
      <VisuallyHidden>{words}</VisuallyHidden>
      <span className={styles.three} aria-hidden="true">
        {figures.map((figure, index) => (
          <span
            key={index}
            data-heat={figure === null ? undefined : Math.min(4, Math.floor(figure / 20))}
            data-skipped={(index === 0 && skipped) || undefined}
          >
            {figure ?? '—'}
          </span>
        ))}
      </span>
    </>
  )
  return (
    <td
      data-shown={column.id === shown || undefined}
      aria-selected={opens ? isPicked : undefined}
      className={classes(isPicked && styles.picked)}
    >
      {opens ? (
        <Link
          to="."
          resetScroll={false}
          search={(was) => ({ ...was, brand: row.brand.id, column: column.id })}
          tabIndex={isFirst ? 0 : -1}
          data-cell
        >
          {shows}
        </Link>
      ) : (
        shows
      )}
    </td>
  )
}

/** Where an arrow leads: rows of the table and cells of a row. */
const ways: Record<string, readonly [row: number, cell: number]> = {
  ...{ ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] },
}

function move(event: KeyboardEvent<HTMLTableElement>) {
  const way = ways[event.key]
  const cell = (event.target as HTMLElement).closest('td')
  if (!way || !cell) return
  const rows = [...event.currentTarget.querySelectorAll('tr')].filter((row) =>
    row.querySelector('[data-cell]'),
  )
  const row = rows[rows.indexOf(cell.parentElement as HTMLTableRowElement) + way[0]]
  const to = row?.cells[cell.cellIndex + way[1]]?.querySelector<HTMLElement>('[data-cell]')
  if (!to) return
  event.preventDefault()
  to.focus()
}
