import { Checkbox, overRowClass } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { type Chosen, pageChosen } from './selection.ts'

/** Choosing rows of a table. */
export type Choosing<Row> = {
  nameOf: (row: Row) => string
  chosen: Chosen<Row>
  choose: (rows: readonly Row[], on: boolean) => void
}

type Keyed = { id: string }

export function ChooseRow<Row extends Keyed>({ choosing, row }: { choosing: Choosing<Row>; row: Row }) {
  const { nameOf, chosen, choose } = choosing
  return (
    <span className={overRowClass}>
      <Checkbox
        label={null}
        aria-label={nameOf(row)}
        checked={chosen.has(row.id)}
        onChange={(event) => choose([row], event.currentTarget.checked)}
      />
    </span>
  )
}

/** `inWords` where no head of a column stands over the boxes. */
export function ChoosePage<Row extends Keyed>(props: {
  choosing: Choosing<Row>
  rows: readonly Row[]
  inWords?: boolean
}) {
  const { choosing, rows, inWords } = props
  const state = pageChosen(choosing.chosen, rows)
  return (
    <Checkbox
      label={inWords ? m.list_choosePage() : null}
      aria-label={inWords ? undefined : m.list_choosePage()}
      ref={(box) => {
        if (box) box.indeterminate = state === 'some'
      }}
      checked={state === 'all'}
      onChange={(event) => choosing.choose(rows, event.currentTarget.checked)}
    />
  )
}
