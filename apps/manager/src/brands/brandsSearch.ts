import type { BrandCategory } from '@kewo/domain'
import type { PageSearch } from '../list/listSearch.ts'

/** What part of the brands is looked at; kept in the address. */
export type BrandsSearch = PageSearch & {
  q?: string
  category?: BrandCategory
  status?: 'sold' | 'retired'
}
