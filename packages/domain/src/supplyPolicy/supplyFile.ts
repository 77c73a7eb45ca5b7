import type { Words } from '../refusal.ts'
import { highestGrade, isGrade } from '../retailer/grade.ts'
import { type Format, formats } from '../retailer/format.ts'
import { formatNamed } from '../register/registerCode.ts'
import {
  mostUnits,
  noQuantities,
  type SupplyBand,
  supplyBandsOf,
  type SupplyMethod,
  unlimited,
} from './supplyRule.ts'

/** A row of a file as it stands; null where it could not be read. */
export type SupplyFileRow = { line: number; cells: readonly string[] | null }

/** What keeps a row from being taken. */
export type SupplyFileFault = { line: number; words: Words }

/** What a file says of one product: its cells alone, the rest of the rule stays as it is. */
export type SupplyFileRule = {
  productId: string
  method: SupplyMethod
  quantities: readonly number[]
  /** Undefined where the file has no such column. */
  stock: number | null | undefined
  reason: string | undefined
}

type Known = { id: string; code: string; name: string; nicknames: readonly string[] }

const productNames = ['品规', '品规编码', '品规名称', '商品', '商品编码', 'product', 'product code', 'code']
const bandNames = ['对谁', '市场类型', '业态', 'for', 'market type', 'format']
const stockNames = ['库存', 'stock']
const reasonNames = ['说明', '原因', 'reason']

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** The grade that a column is for, whatever number it is: 14, 14档, grade 14. Null: no such column. */
function gradeOf(header: string): number | null {
  const found = /^(?:grade ?)?(-?\d+) ?档?$/u.exec(plain(header))
  return found ? Number(found[1]) : null
}

/** Whether a cell stands in the header of such a file. */
export const isSupplyColumn = (cell: string): boolean =>
  [productNames, bandNames, stockNames, reasonNames].some((names) => names.includes(plain(cell))) ||
  gradeOf(cell) !== null

type Line = {
  line: number
  productId: string
  band: SupplyBand
  cells: number[]
  stock?: number | null
  reason?: string
}

/**
 * The rules of a file: a row for each product and whom it is for (全部, a market type, a format), a column for each grade. The method
 * follows from whom the rows are for. With a single fault nothing is to be taken; each is told by its line.
 */
export function readSupplyFile(
  header: { line: number; cells: readonly string[] },
  rows: readonly SupplyFileRow[],
  products: readonly Known[],
): { rules: readonly SupplyFileRule[]; faults: readonly SupplyFileFault[] } {
  const at = (names: readonly string[]) => header.cells.findIndex((cell) => names.includes(plain(cell)))
  const [product, band, stock, reason] = [at(productNames), at(bandNames), at(stockNames), at(reasonNames)]
  const grades = header.cells.flatMap((cell, index) => {
    const grade = gradeOf(cell)
    return grade === null ? [] : { grade, index }
  })
  const faults: SupplyFileFault[] = []
  const fault = (line: number, chinese: string, en: string) =>
    faults.push({ line, words: { 'zh-CN': chinese, en } })
  if (product === -1) fault(header.line, '表头里没有“品规”这一列', 'The header has no column “product”')
  if (grades.length === 0)
    fault(header.line, '表头里没有档位（30、29……1）', 'The header has no grades (30, 29 … 1)')
  for (const { grade } of grades)
    if (!isGrade(grade))
      fault(
        header.line,
        `没有 ${grade} 档，档位从 1 到 30`,
        `There is no grade ${grade}; grades go from 1 to 30`,
      )
  if (faults.length > 0) return { rules: [], faults }

  const lines: Line[] = []
  for (const { line, cells } of rows) {
    if (!cells) {
      fault(line, '这一行读不出来', 'This row can’t be read')
      continue
    }
    const named = (cells[product] ?? '').trim()
    const found = products.filter((one) => isCalled(one, plain(named)))
    if (found.length !== 1) {
      fault(line, `没有叫“${named}”的品规`, `There is no product called “${named}”`)
      continue
    }
    const read = bandOf(band === -1 ? '' : (cells[band] ?? ''))
    if (read === undefined) {
      fault(line, `看不懂对谁：“${cells[band]}”`, `It can’t be told for whom this is: “${cells[band]}”`)
      continue
    }
    const own: Line = {
      line,
      productId: found[0]!.id,
      band: read,
      cells: Array<number>(highestGrade).fill(0),
    }
    const before = lines.find((one) => one.productId === own.productId && one.band === own.band)
    if (before) {
      fault(
        line,
        `${named}重复了，第 ${before.line} 行已经有`,
        `${named} is there twice; it stands in row ${before.line} already`,
      )
      continue
    }
    for (const { grade, index } of grades) {
      const value = readUnits(cells[index] ?? '')
      if (typeof value === 'number') own.cells[grade - 1] = value
      else
        fault(
          line,
          `${grade} 档的“${cells[index]}”${value === 'NEGATIVE' ? '是负数' : '不是数量'}`,
          `Grade ${grade}: “${cells[index]}” is ${value === 'NEGATIVE' ? 'below zero' : 'no quantity'}`,
        )
    }
    if (stock !== -1) {
      const value = (cells[stock] ?? '').trim() === '' ? null : readUnits(cells[stock]!, 100_000_000)
      if (value === null || (typeof value === 'number' && value !== unlimited)) own.stock = value
      else fault(line, `库存“${cells[stock]}”不是数量`, `Stock “${cells[stock]}” is no quantity`)
    }
    if (reason !== -1) own.reason = (cells[reason] ?? '').trim()
    lines.push(own)
  }

  const rules = [...new Set(lines.map(({ productId }) => productId))].flatMap((productId) => {
    const own = lines.filter((one) => one.productId === productId)
    const method = methodOf(own.map((one) => one.band))
    if (method) return ruleOf(own, method)
    fault(
      own[0]!.line,
      '同一个品规要么写“全部”，要么都按市场类型，要么都按业态',
      'One product is either for all, or by market types, or by formats',
    )
    return []
  })
  return { rules, faults: faults.toSorted((one, other) => one.line - other.line) }
}

const isCalled = ({ code, name, nicknames }: Known, called: string): boolean =>
  called !== '' && [code, name, ...nicknames].some((one) => plain(one) === called)

function bandOf(text: string): SupplyBand | undefined {
  const said = plain(text)
  if (said === '' || said === '全部' || said === 'all') return null
  if (said === '城网' || said === 'urban') return 'URBAN'
  if (said === '农网' || said === 'rural') return 'RURAL'
  const code = formats.find((format) => format.toLowerCase() === said)
  return code ?? formatNamed(text.trim()) ?? undefined
}

function methodOf(bands: readonly SupplyBand[]): SupplyMethod | null {
  if (bands.every((band) => band === null)) return 'GRADE'
  if (bands.every((band) => band === 'URBAN' || band === 'RURAL')) return 'GRADE_MARKET'
  return bands.every((band) => formats.includes(band as Format)) ? 'GRADE_FORMAT' : null
}

function ruleOf(lines: readonly Line[], method: SupplyMethod): SupplyFileRule {
  const none = noQuantities('GRADE')
  const first = <Value>(of: (line: Line) => Value | undefined) =>
    lines.map(of).find((value) => value !== undefined)
  return {
    ...{ productId: lines[0]!.productId, method },
    quantities: supplyBandsOf(method).flatMap(
      (band) => lines.find((line) => line.band === band)?.cells ?? none,
    ),
    stock: first(({ stock }) => stock),
    reason: first(({ reason }) => reason || undefined),
  }
}

function readUnits(text: string, most = mostUnits): number | 'NEGATIVE' | 'NONE' {
  const said = plain(text).replaceAll(/[\s,]/gu, '')
  if (said === '' || said === '-' || said === '–' || said === '—') return 0
  if (said === '不限' || said === '∞' || said === 'nolimit' || said === 'unlimited') return unlimited
  const number = Number(said)
  if (number < 0) return 'NEGATIVE'
  return /^\d+$/u.test(said) && number <= most ? number : 'NONE'
}
