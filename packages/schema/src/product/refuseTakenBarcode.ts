import { InvalidInput, spellingsOfBarcode } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

type Barcodes = { packBarcode: string | null; cartonBarcode: string | null }

/**
 * Throws where another product has one of these barcodes, retired ones too, and names it. `before` is the product as it
 * stands: what it has already is not asked about.
 */
export async function refuseTakenBarcode(
  db: DbTransaction,
  product: Barcodes,
  before?: Barcodes & { id: string },
): Promise<void> {
  for (const field of ['packBarcode', 'cartonBarcode'] as const) {
    const barcode = product[field]
    if (!barcode || barcode === before?.[field]) continue
    const same = { in: spellingsOfBarcode(barcode) }
    const other = await db.product.findFirst({
      where: {
        OR: [{ packBarcode: same }, { cartonBarcode: same }],
        ...(before && { id: { not: before.id } }),
      },
      select: { id: true, name: true, code: true, brand: { select: { name: true } } },
      orderBy: { id: 'asc' },
    })
    if (!other) continue
    const words = {
      'zh-CN': `这个条码已经是“${other.brand.name} ${other.name}”（编码 ${other.code}）的，请核对。`,
      en: `This barcode already belongs to “${other.brand.name} ${other.name}” (code ${other.code}). Please check.`,
    }
    throw new InvalidInput(field, words, { type: 'Product', id: other.id })
  }
}
