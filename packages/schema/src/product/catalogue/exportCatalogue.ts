import { catalogueCells, catalogueColumns, catalogueWords, csvLine, csvStart } from '@kewo/domain'
import { writeWorkbook } from '@kewo/register/table'
import { recordAct } from '../../audit/recordAct.ts'
import type { Context } from '../../builder/context.ts'
import { viewerMay } from '../../viewer/viewer.ts'
import { todayOf } from '../price.ts'
import { knownProducts } from './knownProducts.ts'

/** All products in the columns that an import reads, with the prices of today; null for whoever may not keep them. */
export async function exportCatalogue(
  context: Context,
  form: 'csv' | 'xlsx',
  language: Context['locale'],
): Promise<{ fileName: string; bytes: Buffer } | null> {
  const { viewer, db } = context
  if (!viewerMay(viewer, 'keepBrands')) return null
  const today = todayOf(context)
  const products = [...(await knownProducts(db)).values()].map(({ row }) => catalogueCells(row(today)))
  const lines = [
    catalogueColumns.map((column) => catalogueWords(column)[language]),
    ...products.map((cells) => catalogueColumns.map((column) => cells[column])),
  ]
  const act = { action: 'exportCatalogue', subjectType: 'Product', subjectId: null } as const
  await db.$transaction((transaction) =>
    recordAct(transaction, { ...context, viewer }, { ...act, after: { rows: products.length } }),
  )
  const title = language === 'en' ? 'Catalogue' : '品规目录'
  const bytes =
    form === 'xlsx' ? await writeWorkbook(title, lines) : Buffer.from(csvStart + lines.map(csvLine).join(''))
  return { fileName: `${title} ${today}.${form}`, bytes }
}
