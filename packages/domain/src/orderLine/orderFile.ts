import type { Words } from '../refusal.ts'
import { weekOf } from '../supplyPolicy/supplyWeek.ts'
import { dateColumnOf, type LocalDay } from '../time/localDay.ts'

/** 订货行: what a shop wanted of a product in one week, and what it was given. */
export type OrderFileLine = {
  licenceNumber: string
  productId: string
  /** Monday of the week. */
  week: LocalDay
  wanted: number
  given: number
}

type Fault = { line: number; words: Words }
type Known = { id: string; code: string; name: string; nicknames: readonly string[] }

const columns = {
  licence: ['许可证号', '许可证', 'licence number', 'licence'],
  product: ['品规', '品规编码', '品规名称', 'product', 'product code', 'code'],
  week: ['周', '哪一周', '订货日', '日期', 'week', 'date'],
  wanted: ['要货', '要货量', '需求量', 'wanted'],
  given: ['到货', '到货量', '供货量', 'given'],
} as const

type Column = keyof typeof columns

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

/** Whether a cell stands in the header of such a file. */
export const isOrderColumn = (cell: string): boolean =>
  Object.values(columns).some((names) => (names as readonly string[]).includes(plain(cell)))

/**
 * The orders of a file: a row for each shop, product and week, by whichever day of it. With a single fault nothing is to be
 * taken; each is told by its line. Whether the shops are known is for the database to say.
 */
export function readOrderFile(
  header: { line: number; cells: readonly string[] },
  rows: readonly { line: number; cells: readonly string[] | null }[],
  products: readonly Known[],
): { orders: readonly (OrderFileLine & { line: number })[]; faults: readonly Fault[] } {
  const faults: Fault[] = []
  const fault = (line: number, chinese: string, en: string) =>
    faults.push({ line, words: { 'zh-CN': chinese, en } })
  const places = Object.entries(columns).map(([column, names]) => {
    const at = header.cells.findIndex((cell) => (names as readonly string[]).includes(plain(cell)))
    if (at === -1)
      fault(header.line, `表头里没有“${names[0]}”这一列`, `The header has no column “${names.at(-1)}”`)
    return [column, at] as const
  })
  if (faults.length > 0) return { orders: [], faults }
  const at = Object.fromEntries(places) as Record<Column, number>
  const byName = new Map(
    products.flatMap((one) => [one.code, one.name, ...one.nicknames].map((name) => [plain(name), one.id])),
  )
  const seen = new Map<string, number>()
  const orders = rows.flatMap(({ line, cells }) => {
    const cell = (column: Column) => (cells?.[at[column]] ?? '').normalize('NFKC').trim()
    const productId = byName.get(plain(cell('product')))
    const week = mondayOf(cell('week'))
    const [wanted, given] = [unitsOf(cell('wanted')), unitsOf(cell('given'))]
    const licenceNumber = cell('licence')
    const key = `${licenceNumber} ${productId} ${week}`
    const before = seen.get(key)
    const wrong = (chinese: string, en: string) => {
      fault(line, chinese, en)
      return []
    }
    if (licenceNumber === '') return wrong('没有许可证号', 'There is no licence number')
    if (!productId)
      return wrong(`没有叫“${cell('product')}”的品规`, `There is no product called “${cell('product')}”`)
    if (!week) return wrong(`“${cell('week')}”不是日期`, `“${cell('week')}” is no date`)
    if (wanted === null || given === null)
      return wrong('要货、到货请填 0 或以上的整数', 'Wanted and given are whole numbers, 0 or more')
    if (before !== undefined) return wrong(`和第 ${before} 行重复`, `The same as row ${before}`)
    seen.set(key, line)
    return [{ line, licenceNumber, productId, week, wanted, given }]
  })
  return { orders, faults }
}

function mondayOf(text: string): LocalDay | null {
  const found = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text)
  if (!found) return null
  const day = `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`
  try {
    return weekOf(dateColumnOf(day) && day)
  } catch {
    // 31 February and its like.
    return null
  }
}

const unitsOf = (text: string): number | null =>
  /^\d{1,6}$/u.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : null
