import {
  type CatalogueCells,
  type CatalogueColumn,
  catalogueCells,
  catalogueColumnOf,
  catalogueColumns,
  type CatalogueRow,
  InvalidInput,
  type LocalDay,
  readCatalogueRow,
  type Refusal,
  spellingsOfBarcode,
  type Words,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { Table } from '@kewo/register/table'
import { digest } from '../../write/edition.ts'
import { faultsOf } from './catalogueFaults.ts'
import { type Around, type KnownProduct, knownProducts, type Surroundings } from './knownProducts.ts'

export type CatalogueChange = { column: CatalogueColumn | 'picture'; from: string; to: string }

/** What becomes of one row of the file. */
export type PlannedRow = {
  line: number
  code: string
  name: string
  outcome: 'NEW' | 'CHANGED' | 'SAME' | 'REFUSED'
  changes: readonly CatalogueChange[]
  faults: readonly { column: string; words: Words }[]
  /** As it is to stand; null of a row that cannot be read. */
  row: CatalogueRow | null
  known: KnownProduct | null
  /** From when its price holds. */
  priceDay: LocalDay
}

export type CataloguePlan = {
  rows: readonly PlannedRow[]
  /** Of what would be changed, as it stands: a later plan that says the same does the same. */
  edition: string
  /** Names in the archive of pictures that are the code of no row. */
  strayPictures: readonly string[]
}

/** What an import of this table would do, without doing it. */
export async function planCatalogue(db: DbTransaction, table: Table, around: Around): Promise<CataloguePlan> {
  const columns = table.header.cells.map(catalogueColumnOf)
  const products = await knownProducts(db)
  const brands = new Set((await db.brand.findMany({ select: { name: true } })).map(({ name }) => name))
  const drafts = table.rows.map((record) =>
    record.cells === null
      ? { line: record.line, cells: null }
      : { line: record.line, cells: cellsOf(columns, record.cells) },
  )
  const codes = new Set([...products.keys(), ...drafts.flatMap(({ cells }) => cells?.code?.trim() ?? [])])
  const planned = drafts.map(({ line, cells }) =>
    cells === null ? unreadable(line) : planRow(line, cells, { ...around, products, brands, codes }),
  )
  const rows = refuseTwice(planned, products)
  const inFile = new Set(rows.map(({ code }) => code))
  return {
    rows,
    edition: digest(rows.map(({ line, outcome, changes }) => ({ line, outcome, changes }))),
    strayPictures: around.pictures.filter((code) => !inFile.has(code)),
  }
}

function cellsOf(columns: readonly (CatalogueColumn | null)[], cells: readonly string[]): CatalogueCells {
  return Object.fromEntries(
    columns.flatMap((column, at) => (column === null ? [] : [[column, cells[at] ?? '']])),
  )
}

function planRow(line: number, cells: CatalogueCells, around: Surroundings): PlannedRow {
  const { row: read, faults: unread } = readCatalogueRow(cells)
  const known = around.products.get(read.code) ?? null
  const priceDay = read.priceFrom ?? around.today
  const stands = known?.row(priceDay) ?? null
  // A column that the file does not have leaves what stands.
  const silent = catalogueColumns.filter((column) => !(column in cells))
  const row = stands ? { ...read, ...ofColumns(stands, silent) } : read
  const faults: (Refusal | InvalidInput)[] = [...unread, ...faultsOf(row, stands, known, around)]
  const changes = changesOf(stands, row)
  const picture = around.pictures.includes(row.code)
  if (picture) changes.push({ column: 'picture', from: '', to: row.code })
  return {
    ...{ line, code: row.code, name: row.name, changes, row, known, priceDay },
    outcome: faults.length > 0 ? 'REFUSED' : !known ? 'NEW' : changes.length > 0 ? 'CHANGED' : 'SAME',
    faults: faults.map((fault) => ({
      column: fault instanceof InvalidInput ? fault.field : '',
      words: fault.words,
    })),
  }
}

const keys: Partial<Record<CatalogueColumn, keyof CatalogueRow>> = {
  wholesale: 'wholesaleCents',
  retail: 'retailCents',
}

const ofColumns = (row: CatalogueRow, columns: readonly CatalogueColumn[]): Partial<CatalogueRow> =>
  Object.fromEntries(
    columns.map((column) => {
      const key = keys[column] ?? (column as keyof CatalogueRow)
      return [key, row[key]]
    }),
  )

function changesOf(stands: CatalogueRow | null, row: CatalogueRow): CatalogueChange[] {
  const before = stands && catalogueCells(stands)
  const after = catalogueCells(row)
  return catalogueColumns.flatMap((column) => {
    const [from, to] = [before?.[column] ?? '', after[column]]
    // The day of a price is no change by itself.
    return column === 'priceFrom' || from === to ? [] : [{ column, from, to }]
  })
}

const unreadable = (line: number): PlannedRow => ({
  ...{ line, code: '', name: '', outcome: 'REFUSED', changes: [], row: null, known: null, priceDay: '' },
  faults: [
    {
      column: '',
      words: {
        'zh-CN': '这一行读不了：引号没有成对，或者太长。',
        en: 'This line can’t be read: a quote is never closed, or it is too long.',
      },
    },
  ],
})

/** A code or a barcode belongs to one product: of rows that share one each is refused, and who has it already is named. */
function refuseTwice(rows: readonly PlannedRow[], products: ReadonlyMap<string, KnownProduct>): PlannedRow[] {
  const byCode = new Map<string, number[]>()
  const byBarcode = new Map<string, Set<string>>()
  const note = (code: string, barcode: string) => {
    for (const spelling of barcode ? spellingsOfBarcode(barcode) : [])
      byBarcode.set(spelling, (byBarcode.get(spelling) ?? new Set()).add(code))
  }
  for (const { code, line, row } of rows) {
    byCode.set(code, [...(byCode.get(code) ?? []), line])
    if (row) for (const barcode of [row.packBarcode, row.cartonBarcode]) note(code, barcode)
  }
  for (const [code, product] of products) {
    if (byCode.has(code)) continue
    const { packBarcode, cartonBarcode } = product.row('9999-12-31')
    for (const barcode of [packBarcode, cartonBarcode]) note(code, barcode)
  }
  return rows.map((planned) => {
    const { row } = planned
    if (!row) return planned
    const lines = (byCode.get(planned.code) ?? []).filter((line) => line !== planned.line)
    const faults = [
      ...(lines.length > 0 ? [twice('code', `第 ${lines.join('、')} 行`, `line ${lines.join(', ')}`)] : []),
      ...(['packBarcode', 'cartonBarcode'] as const).flatMap((column) => {
        const others = [...(byBarcode.get(row[column]) ?? [])].filter((code) => code !== planned.code)
        return others.length > 0 ? [twice(column, others.join('、'), others.join(', '))] : []
      }),
    ]
    return faults.length === 0
      ? planned
      : { ...planned, outcome: 'REFUSED' as const, faults: [...planned.faults, ...faults] }
  })
}

const twice = (column: CatalogueColumn, zh: string, en: string) => ({
  column,
  words: {
    'zh-CN': column === 'code' ? `${zh}也是这个编码。` : `${zh} 已经是这个条码。`,
    en: column === 'code' ? `The same code stands in ${en}.` : `${en} has this barcode already.`,
  },
})
