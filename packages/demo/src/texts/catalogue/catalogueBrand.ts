import type { BrandCategory } from '@kewo/db'

export type CatalogueProduct = {
  name: string
  nameEn: string
  /** What people in the field call it. */
  nicknames?: readonly string[]
  unit: readonly [unit: string, unitEn: string]
  /** Yuan for one unit. */
  wholesale: number
  retail: number
  description: string
  descriptionEn: string
  /** Days before today on which it came out; left out where it was always there. */
  launchedDaysAgo?: number
  retired?: true
}

export type CatalogueBrand = {
  /** Name under which the drawings know it. */
  key: string
  name: string
  nameEn: string
  category: BrandCategory
  description: string
  descriptionEn: string
  products: readonly CatalogueProduct[]
}

export const carton = ['条', 'carton'] as const
export const bottle = ['瓶', 'bottle'] as const
export const crate = ['箱', 'case'] as const
export const bag = ['袋', 'bag'] as const
export const box = ['盒', 'box'] as const
