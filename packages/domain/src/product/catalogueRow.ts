import { InvalidInput, type Words } from '../refusal.ts'
import { dateColumnOf, type LocalDay } from '../time/localDay.ts'
import { typedCode } from '../words/typedCode.ts'
import { readCents } from '../words/readNumber.ts'
import { normaliseProductName, readNicknames } from './productName.ts'

/** The columns of a catalogue, in the order in which it goes out: their words, and what else they are called in files. */
const columns = {
  code: { words: { 'zh-CN': '品规编码', en: 'Code' }, also: ['编码', '商品编码', 'sku'] },
  brand: { words: { 'zh-CN': '品牌', en: 'Brand' }, also: ['品牌名称'] },
  name: { words: { 'zh-CN': '品规名称', en: 'Name' }, also: ['名称', '品名', '商品名称'] },
  nameEn: { words: { 'zh-CN': '英文名称', en: 'Name in English' }, also: [] },
  nicknames: { words: { 'zh-CN': '别名', en: 'Nicknames' }, also: ['俗称'] },
  unit: { words: { 'zh-CN': '计价单位', en: 'Unit' }, also: ['单位'] },
  unitEn: { words: { 'zh-CN': '英文单位', en: 'Unit in English' }, also: [] },
  packBarcode: {
    words: { 'zh-CN': '小包条码', en: 'Pack barcode' },
    also: ['盒条码', '小盒条码', 'boxBarcode'],
  },
  cartonBarcode: {
    words: { 'zh-CN': '整件条码', en: 'Carton barcode' },
    also: ['条条码', '条码', 'barcode'],
  },
  wholesale: { words: { 'zh-CN': '批发价', en: 'Wholesale price' }, also: ['wholesalePrice'] },
  retail: { words: { 'zh-CN': '建议零售价', en: 'Suggested retail price' }, also: ['零售价', 'retailPrice'] },
  priceFrom: { words: { 'zh-CN': '价格执行日期', en: 'Price holds from' }, also: ['执行日期'] },
  launchedOn: { words: { 'zh-CN': '上市日期', en: 'On sale since' }, also: [] },
  description: { words: { 'zh-CN': '介绍', en: 'Description' }, also: [] },
  descriptionEn: { words: { 'zh-CN': '英文介绍', en: 'Description in English' }, also: [] },
  customerWords: { words: { 'zh-CN': '怎么跟顾客说', en: 'Words for customers' }, also: [] },
  customerWordsEn: { words: { 'zh-CN': '英文顾客话术', en: 'Words for customers in English' }, also: [] },
  beside: { words: { 'zh-CN': '旁边摆什么', en: 'Goes beside (codes)' }, also: ['搭配'] },
  retired: { words: { 'zh-CN': '停用', en: 'Retired' }, also: [] },
} as const satisfies Record<string, { words: Words; also: readonly string[] }>

export type CatalogueColumn = keyof typeof columns
export const catalogueColumns = Object.keys(columns) as readonly CatalogueColumn[]
export const catalogueWords = (column: CatalogueColumn): Words => columns[column].words

const folded = (heading: string) => heading.normalize('NFKC').replace(/\s/gu, '').toLowerCase()

const known = new Map<string, CatalogueColumn>(
  catalogueColumns.flatMap((column) => {
    const { words, also } = columns[column]
    return [column, words['zh-CN'], words.en, ...also].map((heading) => [folded(heading), column] as const)
  }),
)

/** Which column a heading of a file is; null for one that says nothing of a product. */
export const catalogueColumnOf = (heading: string): CatalogueColumn | null =>
  known.get(folded(heading)) ?? null

/** A product as a file has it, each cell as it is written there. */
export type CatalogueCells = Partial<Record<CatalogueColumn, string>>

export type CatalogueRow = {
  nicknames: string[]
  wholesaleCents: number | null
  retailCents: number | null
  priceFrom: LocalDay | null
  launchedOn: LocalDay | null
  /** Codes of other products. */
  beside: string[]
  retired: boolean
} & Record<(typeof texts)[number] | (typeof codes)[number], string>

const texts = [
  ...(['brand', 'name', 'nameEn', 'unit', 'unitEn', 'description', 'descriptionEn'] as const),
  ...(['customerWords', 'customerWordsEn'] as const),
] as const
const codes = ['code', 'packBarcode', 'cartonBarcode'] as const

/** What the cells of a row say, and what of them cannot be read. */
export function readCatalogueRow(cells: CatalogueCells): { row: CatalogueRow; faults: InvalidInput[] } {
  const faults: InvalidInput[] = []
  const cell = (column: CatalogueColumn) => (cells[column] ?? '').trim()
  const read = <Value>(
    column: CatalogueColumn,
    reading: (text: string) => Value | undefined,
    none: Value,
  ): Value => {
    const value = reading(cell(column))
    if (value === undefined) faults.push(unreadable(column, cell(column)))
    return value ?? none
  }
  const cents = (text: string) => {
    const value = readCents(text)
    return Number.isNaN(value) ? undefined : value
  }
  const row = {
    ...Object.fromEntries(texts.map((column) => [column, cell(column)])),
    ...Object.fromEntries(codes.map((column) => [column, typedCode(cell(column))])),
    name: normaliseProductName(cell('name')),
    nicknames: readNicknames(cell('nicknames')),
    wholesaleCents: read('wholesale', cents, null),
    retailCents: read('retail', cents, null),
    priceFrom: read('priceFrom', readDay, null),
    launchedOn: read('launchedOn', readDay, null),
    beside: readNicknames(cell('beside')).map(typedCode),
    retired: read('retired', readYes, false),
  }
  return { row: row as CatalogueRow, faults }
}

/** A day as files write it; null for none, undefined for what is no day. */
function readDay(text: string): LocalDay | null | undefined {
  if (text === '') return null
  const [, year, month, date] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(text.normalize('NFKC')) ?? []
  if (!year) return undefined
  const day = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`
  try {
    dateColumnOf(day)
    return day
  } catch {
    return undefined
  }
}

function readYes(text: string): boolean | undefined {
  if (/^(?:是|停用|y|yes|true|1)$/iu.test(text)) return true
  return /^(?:否|在售|n|no|false|0)?$/iu.test(text) ? false : undefined
}

const unreadable = (column: CatalogueColumn, text: string): InvalidInput => {
  const { 'zh-CN': zh, en } = columns[column].words
  return new InvalidInput(column, {
    'zh-CN': `${zh}“${text}”看不懂，请改一下。`,
    en: `${en}: “${text}” can’t be read. Please change it.`,
  })
}

const yuan = (cents: number | null): string => (cents === null ? '' : (cents / 100).toFixed(2))

/** A product as a file has it; `readCatalogueRow` reads it as it was. */
export const catalogueCells = (row: CatalogueRow): Record<CatalogueColumn, string> => ({
  ...(Object.fromEntries([...texts, ...codes].map((column) => [column, row[column]])) as Record<
    (typeof texts)[number] | (typeof codes)[number],
    string
  >),
  nicknames: row.nicknames.join('、'),
  wholesale: yuan(row.wholesaleCents),
  retail: yuan(row.retailCents),
  priceFrom: row.priceFrom ?? '',
  launchedOn: row.launchedOn ?? '',
  beside: row.beside.join('、'),
  retired: row.retired ? '是' : '',
})
