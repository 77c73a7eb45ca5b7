import { registerIssue, type RegisterIssue } from './registerIssue.ts'

export const areaUnits = ['SQUARE_METRES', 'SQUARE_FEET'] as const

export type AreaUnit = (typeof areaUnits)[number]

const squareMetres: Record<AreaUnit, number> = { SQUARE_METRES: 1, SQUARE_FEET: 0.09290304 }

/** Floor area in square metres, to one tenth. Null for a blank, and for 0, which registers write when nobody has measured. */
export function readArea(cell: string, unit: AreaUnit, issues: RegisterIssue[]): number | null {
  const text = cell
    .normalize('NFKC')
    .trim()
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
  if (text === '') return null
  const found = /^(\d+(?:\.\d+)?)\s*(?:m2|平方米|平米|㎡|sq\.? ?ft)?$/iu.exec(text)
  const area = found ? Number(found[1]) * squareMetres[unit] : Number.NaN
  if (Number.isFinite(area) && area > 0) return Math.round(area * 10) / 10 || 0.1
  issues.push(registerIssue(area === 0 ? 'AREA_ZERO' : 'AREA_UNREADABLE', 'area', cell))
  return null
}
