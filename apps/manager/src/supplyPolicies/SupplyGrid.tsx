import { countWords, highestGrade, supplyBandsOf } from '@kewo/domain'
import { classes } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import type { ClipboardEvent, KeyboardEvent } from 'react'
import { m } from '../paraglide/messages.js'
import { bandLabel, termsWords } from './bandWords.ts'
import {
  cellChange,
  cellIndex,
  cellText,
  type GridRule,
  gridGrades,
  pasteInto,
  readCell,
} from './ruleValue.ts'
import styles from './SupplyPolicies.module.css'

type Props = {
  rules: readonly GridRule[]
  /** What holds the week before. */
  before: readonly GridRule[]
  /** Units in all, by product; none while they are being worked out. */
  sums?: ReadonlyMap<string, { units: number; before: number }>
  /** Left out: only to read. */
  onChange?: (rules: readonly GridRule[]) => void
  onBad?: (count: number) => void
  onOpen?: (rule: GridRule) => void
}

/** Products by grades, 30 to 1. Arrows move, a block from a spreadsheet can be pasted at any cell. */
export function SupplyGrid({ rules, before, sums, onChange, onBad, onOpen }: Props) {
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={m.supplyPolicies_grid()}
      tabIndex={onChange ? -1 : 0}
    >
      <table className={styles.grid} onKeyDown={onChange && move}>
        <thead>
          <tr>
            <th scope="col" className={styles.product}>
              {m.supplyPolicies_product()}
            </th>
            <th scope="col" className={styles.band}>
              {m.supplyPolicies_forWhom()}
            </th>
            {gridGrades.map((grade) => (
              <th key={grade} scope="col">
                {grade}
              </th>
            ))}
            {sums && (
              <>
                <th scope="col" className={styles.sum}>
                  {m.supplyPolicies_sum()}
                </th>
                <th scope="col" className={styles.sum}>
                  {m.supplyPolicies_against()}
                </th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, index) => (
            <RuleRows
              key={rule.productId}
              rule={rule}
              was={before.find(({ productId }) => productId === rule.productId)}
              sum={sums && (sums.get(rule.productId) ?? null)}
              onOpen={onOpen}
              onCell={
                onChange &&
                ((row, grade, cell) => {
                  const quantities = [...rule.quantities]
                  quantities[cellIndex(row, grade)] = cell
                  onChange([{ ...rule, quantities }])
                })
              }
              onPaste={(row, grade, text) => {
                const pasted = pasteInto(rules, { rule: index, row, grade }, text)
                onChange?.(pasted.rules.filter((one, at) => one !== rules[at]))
                onBad?.(pasted.bad)
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowsProps = {
  rule: GridRule
  was: GridRule | undefined
  sum: { units: number; before: number } | null | undefined
  onOpen: ((rule: GridRule) => void) | undefined
  onCell: ((row: number, grade: number, cell: number) => void) | undefined
  onPaste: (row: number, grade: number, text: string) => void
}

function RuleRows({ rule, was, sum, onOpen, onCell, onPaste }: RowsProps) {
  const bands = supplyBandsOf(rule.method)
  const name = textIn(rule.name, rule.nameEn)
  return bands.map((band, row) => (
    <tr key={band ?? ''} className={classes(row > 0 && styles.inner)}>
      {row === 0 && (
        <th scope="rowgroup" rowSpan={bands.length} className={styles.product}>
          {onOpen ? (
            <button type="button" className={styles.open} onClick={() => onOpen(rule)}>
              {name}
            </button>
          ) : (
            <b>{name}</b>
          )}
          <small>{termsWords(rule)}</small>
        </th>
      )}
      <th scope="row" className={styles.band}>
        {bandLabel(band)}
      </th>
      {gridGrades.map((grade) => {
        const at = cellIndex(row, grade)
        const cell = rule.quantities[at] ?? 0
        const change = cellChange(cell, at, was, rule.method)
        const look = classes(
          grade % 5 === 0 && grade < highestGrade && styles.five,
          change === 'MORE' && styles.more,
          change === 'LESS' && styles.less,
        )
        return (
          <td key={grade} className={look}>
            {onCell ? (
              <Cell
                label={m.supplyPolicies_cell({ name, band: bandLabel(band), grade })}
                cell={cell}
                onCell={(value) => onCell(row, grade, value)}
                onPaste={(text) => onPaste(row, grade, text)}
              />
            ) : (
              cellText(cell) || '–'
            )}
          </td>
        )
      })}
      {row === 0 && sum !== undefined && (
        <>
          <td rowSpan={bands.length} className={styles.sum}>
            <b>{sum && countWords(sum.units)}</b>
          </td>
          <td rowSpan={bands.length} className={styles.sum}>
            {sum && <Against change={sum.units - sum.before} />}
          </td>
        </>
      )}
    </tr>
  ))
}

function Against({ change }: { change: number }) {
  if (change === 0) return m.supplyPolicies_same()
  return change > 0 ? (
    <span className={styles.up}>{m.supplyPolicies_moreBy({ units: countWords(change) })}</span>
  ) : (
    <span className={styles.down}>{m.supplyPolicies_lessBy({ units: countWords(-change) })}</span>
  )
}

type CellProps = {
  label: string
  cell: number
  onCell: (cell: number) => void
  onPaste: (text: string) => void
}

function Cell({ label, cell, onCell, onPaste }: CellProps) {
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/u.test(text.trimEnd())) return
    event.preventDefault()
    onPaste(text)
  }
  return (
    <input
      // Written anew where the number comes from elsewhere.
      key={cell}
      aria-label={label}
      inputMode="numeric"
      autoComplete="off"
      defaultValue={cellText(cell)}
      placeholder="–"
      onFocus={({ currentTarget }) => currentTarget.select()}
      onPaste={paste}
      onBlur={({ currentTarget }) => {
        const value = readCell(currentTarget.value)
        if (value === undefined) currentTarget.value = cellText(cell)
        else if (value !== cell) onCell(value)
      }}
    />
  )
}

const steps: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Enter: [1, 0],
}

/** From cell to cell as a spreadsheet goes. */
function move(event: KeyboardEvent<HTMLTableElement>): void {
  const step = steps[event.key]
  const input = event.target
  if (!step || !(input instanceof HTMLInputElement)) return
  const inRow = (row: Element | undefined) => [...(row?.querySelectorAll('input') ?? [])]
  const rows = [...event.currentTarget.querySelectorAll('tbody tr')]
  const row = rows.findIndex((one) => one.contains(input))
  const next = inRow(rows[row + step[0]])[inRow(rows[row]).indexOf(input) + step[1]]
  if (!next) return
  event.preventDefault()
  next.focus()
}
