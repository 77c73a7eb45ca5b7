import { categoriesNamed } from '@kewo/domain/search'
import type { Db, Prisma } from '@kewo/db'
import { type AskOfWord, searching } from '../search/searching.ts'

/** A product holds a word itself, or its brand does: 啤酒 is a category of brands. */
export const askProduct: AskOfWord<Prisma.ProductWhereInput> = (holds, word) => ({
  OR: [holds, { brand: holds }, { brand: { category: { in: categoriesNamed(word) } } }],
})

/** What is typed to find products, among those of `scope`. */
export const searchProducts = (
  db: Db,
  typed: string | null | undefined,
  scope: Prisma.ProductWhereInput,
): Promise<Prisma.ProductWhereInput> =>
  searching(typed, askProduct, (found) =>
    db.product.findFirst({ where: { AND: [scope, found] }, select: { id: true } }),
  )
