import { oneOf, textOf } from '@kewo/web/page'
import { pageSearch, type PageSearch } from '../list/listSearch.ts'

const statuses = ['sold', 'retired'] as const

/** Which products are looked at; kept in the address. */
export type ProductsSearch = PageSearch & { status?: (typeof statuses)[number]; q?: string }

export const productsSearch = (search: Record<string, unknown>): ProductsSearch => ({
  status: oneOf(statuses, search.status),
  q: textOf(search.q),
  ...pageSearch(search),
})
