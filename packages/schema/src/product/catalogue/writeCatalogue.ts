import { type CatalogueRow, dateColumnOf, firstPriceDay } from '@kewo/domain'
import type { DbTransaction, Product } from '@kewo/db'
import { recordAct } from '../../audit/recordAct.ts'
import type { SignedIn } from '../../builder/context.ts'
import { besideRows } from '../beside.ts'
import type { CataloguePlan, PlannedRow } from './planCatalogue.ts'

/** Writes what a plan says, each product with its line in the audit log. */
export async function writeCatalogue(
  db: DbTransaction,
  context: SignedIn,
  { rows }: CataloguePlan,
  imageIds: ReadonlyMap<string, string>,
): Promise<void> {
  const brands = new Map((await db.brand.findMany()).map(({ id, name }) => [name, id]))
  const known = await db.product.findMany({ select: { id: true, code: true } })
  const ids = new Map(known.map(({ id, code }) => [code, id]))
  const changing = rows.filter(({ outcome }) => outcome === 'NEW' || outcome === 'CHANGED')
  for (const planned of changing) {
    const { row, code } = planned
    if (!row) continue
    const data = { ...columnsOf(row), brandId: brands.get(row.brand)!, ...pictureOf(imageIds.get(code)) }
    if (planned.known) await changeProduct(db, context, planned, data)
    else ids.set(code, await makeProduct(db, context, row, data))
  }
  // Last, as a new product may go beside another new one.
  for (const { row, code, changes } of changing) {
    if (!row || !changes.some(({ column }) => column === 'beside')) continue
    const besideIds = row.beside.map((other) => ids.get(other)!)
    await db.product.update({
      where: { id: ids.get(code)! },
      data: { beside: { deleteMany: {}, create: besideRows(besideIds) } },
    })
  }
}

const pictureOf = (imageId: string | undefined) => (imageId ? { imageId } : {})

const columnsOf = (row: CatalogueRow) => ({
  ...{ code: row.code, name: row.name, nicknames: row.nicknames, unit: row.unit },
  ...{ description: row.description, customerWords: row.customerWords },
  nameEn: row.nameEn || null,
  unitEn: row.unitEn || null,
  packBarcode: row.packBarcode || null,
  cartonBarcode: row.cartonBarcode || null,
  descriptionEn: row.descriptionEn || null,
  customerWordsEn: row.customerWordsEn || null,
  launchedOn: row.launchedOn ? dateColumnOf(row.launchedOn) : null,
})

type Data = ReturnType<typeof columnsOf> & { brandId: string; imageId?: string }

const pricesOf = ({ wholesaleCents, retailCents }: CatalogueRow) => ({
  wholesaleCents: wholesaleCents!,
  retailCents: retailCents!,
})

async function makeProduct(
  db: DbTransaction,
  context: SignedIn,
  row: CatalogueRow,
  data: Data,
): Promise<string> {
  const price = pricesOf(row)
  const retiredAt = row.retired ? context.now : null
  const { id } = await db.product.create({
    data: { ...data, retiredAt, prices: { create: { ...price, fromDay: dateColumnOf(firstPriceDay) } } },
  })
  const act = { action: 'createProduct', subjectType: 'Product', subjectId: id } as const
  await recordAct(db, context, { ...act, after: { ...data, ...price } })
  return id
}

async function changeProduct(
  db: DbTransaction,
  context: SignedIn,
  { known, row, changes, priceDay }: PlannedRow,
  data: Data,
): Promise<void> {
  const { id } = known!
  const subject = { subjectType: 'Product', subjectId: id } as const
  const columns = new Set(changes.map(({ column }) => column))
  const priced = columns.delete('wholesale') || columns.delete('retail')
  columns.delete('retail')
  const retired = columns.delete('retired')
  if (columns.size > 0) {
    const before = await db.product.findUniqueOrThrow({ where: { id } })
    await db.product.update({ where: { id }, data })
    await recordAct(db, context, {
      action: 'updateProduct',
      ...subject,
      before: pickedAs(before, data),
      after: data,
    })
  }
  if (priced) {
    const price = pricesOf(row!)
    const fromDay = dateColumnOf(priceDay)
    const where = { productId_fromDay: { productId: id, fromDay } }
    const before = await db.productPrice.findUnique({ where })
    await db.productPrice.upsert({ where, create: { productId: id, fromDay, ...price }, update: price })
    await recordAct(db, context, {
      ...{ action: 'setProductPrice', ...subject },
      before: {
        priceFromDay: before ? priceDay : null,
        wholesaleCents: before?.wholesaleCents ?? null,
        retailCents: before?.retailCents ?? null,
      },
      after: { priceFromDay: priceDay, ...price },
    })
  }
  if (retired) {
    await db.product.update({ where: { id }, data: { retiredAt: row!.retired ? context.now : null } })
    await recordAct(db, context, {
      ...{ action: row!.retired ? 'retireProduct' : 'restoreProduct', ...subject },
      before: { retired: !row!.retired },
      after: { retired: row!.retired },
    })
  }
}

/** Of a row those columns that are written. */
const pickedAs = (row: Product, data: Data) =>
  Object.fromEntries(Object.keys(data).map((column) => [column, row[column as keyof Data]])) as Data
