import { normaliseProductName, typedCode } from '@kewo/domain'
import type { Prisma } from '@kewo/db'

/**
 * Products whose name, code or barcode holds what was typed. Shopkeepers mix half-width and full-width brackets, letters and
 * digits; names are kept in half width, and what was imported in full width is found as well.
 */
export function productSearch(typed: string): Prisma.ProductWhereInput {
  const search = normaliseProductName(typed)
  const code = typedCode(typed)
  const forms = [...new Set([search, typed, search.replaceAll('(', '（').replaceAll(')', '）')])]
  return {
    OR: [
      ...forms.map((form) => ({ name: { contains: form, mode: 'insensitive' as const } })),
      { nameEn: { contains: search, mode: 'insensitive' } },
      { code: { startsWith: code, mode: 'insensitive' } },
      ...(/^\d{6,}$/.test(code)
        ? [{ packBarcode: { startsWith: code } }, { cartonBarcode: { startsWith: code } }]
        : []),
    ],
  }
}
