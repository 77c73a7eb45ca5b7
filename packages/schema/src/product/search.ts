import { normaliseProductName } from '@kewo/domain'
import type { Prisma } from '@kewo/db'

/**
 * Products whose name, code or barcode holds what was typed. Shopkeepers mix half-width and full-width brackets, letters and
 * digits; names are kept in half width, and what was imported in full width is found as well.
 */
export function productSearch(typed: string): Prisma.ProductWhereInput {
  const search = normaliseProductName(typed)
  const forms = [...new Set([search, typed.trim(), search.replaceAll('(', '（').replaceAll(')', '）')])]
  return {
    OR: [
      ...forms.map((form) => ({ name: { contains: form, mode: 'insensitive' as const } })),
      { nameEn: { contains: search, mode: 'insensitive' } },
      { code: { startsWith: search, mode: 'insensitive' } },
      ...(/^\d{6,}$/.test(search)
        ? [{ packBarcode: { startsWith: search } }, { cartonBarcode: { startsWith: search } }]
        : []),
    ],
  }
}
