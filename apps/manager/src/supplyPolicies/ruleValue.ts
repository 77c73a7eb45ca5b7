import {
  highestGrade,
  mostUnits,
  noQuantities,
  quantityChange,
  type SupplyBand,
  supplyBandsOf,
  type SupplyMethod,
  unlimited,
} from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'

export const RuleValue_rule = graphql(`
  fragment RuleValue_rule on SupplyRule {
    id
    edition
    method
    gradeFrom
    gradeTo
    doubles
    quantities
    stock
    reason
    reasonEn
    regions {
      id
      name
      nameEn
    }
    product {
      id
      name
      nameEn
      unit
      unitEn
    }
  }
`)

/** What the week says of one product, as the grid edits it. */
export type RuleValue = {
  productId: string
  method: SupplyMethod
  regionIds: readonly string[]
  gradeFrom: number | null
  gradeTo: number | null
  doubles: boolean
  quantities: readonly number[]
  stock: number | null
  reason: string
  reasonEn: string | null
}

/** The same with what it is called, and the edition that it goes on from; null while the server does not have it. */
export type GridRule = RuleValue & {
  name: string
  nameEn: string | null
  unit: string
  unitEn: string | null
  edition: string | null
}

export function gridRule(of: FragmentOf<typeof RuleValue_rule>): GridRule {
  const { product, regions, id: _id, ...rule } = readFragment(RuleValue_rule, of)
  const { id: productId, ...called } = product
  return { ...rule, ...called, productId, regionIds: regions.map(({ id }) => id) }
}

/** A product that is put into the week: nobody gets any yet. */
export const newRule = (product: {
  id: string
  name: string
  nameEn: string | null
  unit: string
  unitEn: string | null
}): GridRule => {
  const { id: productId, ...called } = product
  return {
    ...{ productId, ...called, method: 'GRADE', regionIds: [], gradeFrom: null, gradeTo: null },
    ...{ doubles: false, quantities: noQuantities('GRADE'), stock: null, reason: '', reasonEn: null },
    edition: null,
  }
}

/** Grades as the grid has them, the highest first. */
export const gridGrades: readonly number[] = Array.from(
  { length: highestGrade },
  (_grade, index) => highestGrade - index,
)

export const cellIndex = (row: number, grade: number): number => row * highestGrade + grade - 1

/** What a cell shows: nothing for none. */
export const cellText = (cell: number): string => (cell === unlimited ? '∞' : cell === 0 ? '' : String(cell))

/** What was typed or pasted into a cell; undefined where nobody can give that. */
export function readCell(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[\s,]/gu, '')
  if (plain === '' || plain === '-' || plain === '–') return 0
  if (/^(?:不限|∞|无限|unlimited|nolimit)$/iu.test(plain)) return unlimited
  const number = Number(plain)
  return /^\d+$/u.test(plain) && number <= mostUnits ? number : undefined
}

/** Cells of a spreadsheet, row by row. */
export const pastedRows = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u)
    .map((line) => line.split('\t'))

type Place = { rule: number; row: number; grade: number }

/**
 * The rules after a block was pasted, its first cell at a place: to the right grades fall, downwards come the other rows of the
 * grid. `bad` counts cells that say nothing that can be given; they stay as they were.
 */
export function pasteInto<Rule extends Pick<RuleValue, 'method' | 'quantities'>>(
  rules: readonly Rule[],
  at: Place,
  text: string,
): { rules: readonly Rule[]; bad: number } {
  const lines = rules.flatMap(({ method }, rule) =>
    supplyBandsOf(method).map((_band, row) => ({ rule, row })),
  )
  const first = lines.findIndex(({ rule, row }) => rule === at.rule && row === at.row)
  const cells = rules.map(({ quantities }) => [...quantities])
  let bad = 0
  for (const [down, texts] of pastedRows(text).entries()) {
    const line = lines[first + down]
    if (!line) break
    for (const [right, cell] of texts.entries()) {
      const grade = at.grade - right
      if (grade < 1) break
      const value = readCell(cell)
      if (value === undefined) bad += 1
      else cells[line.rule]![cellIndex(line.row, grade)] = value
    }
  }
  return {
    rules: rules.map((rule, index) =>
      rule.quantities.some((cell, place) => cell !== cells[index]![place])
        ? { ...rule, quantities: cells[index]! }
        : rule,
    ),
    bad,
  }
}

/** With another method: what a band has in common with the old one keeps its numbers, else those of the first row. */
export function withMethod<Rule extends Pick<RuleValue, 'method' | 'quantities'>>(
  rule: Rule,
  method: SupplyMethod,
): Rule {
  const rowOf = (band: SupplyBand) => Math.max(supplyBandsOf(rule.method).indexOf(band), 0)
  const quantities = supplyBandsOf(method).flatMap((band) =>
    rule.quantities.slice(rowOf(band) * highestGrade, (rowOf(band) + 1) * highestGrade),
  )
  return { ...rule, method, quantities }
}

/** How a cell stands to that of the week before, if that was given out in the same way. */
export function cellChange(
  cell: number,
  index: number,
  before: Pick<RuleValue, 'method' | 'quantities'> | undefined,
  method: SupplyMethod,
): 'MORE' | 'LESS' | 'SAME' | null {
  if (!before || before.method !== method) return null
  return quantityChange(cell, before.quantities[index] ?? 0)
}

export const ruleInput = ({ name: _n, nameEn: _e, unit: _u, unitEn: _ue, edition, ...rule }: GridRule) => ({
  ...{ ...rule, regionIds: [...rule.regionIds], quantities: [...rule.quantities] },
  expected: edition,
})
