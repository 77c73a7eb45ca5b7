import type { BrandCategory } from '@kewo/domain'

/** What part of the brands is looked at; kept in the address. */
export type BrandsSearch = {
  q?: string
  category?: BrandCategory
  status?: 'sold' | 'retired'
  after?: string
}
