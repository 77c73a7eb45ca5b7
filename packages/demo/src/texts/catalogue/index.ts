import { alcoholBrands } from './alcohol.ts'
import { beverageBrands } from './beverages.ts'
import type { CatalogueBrand } from './catalogueBrand.ts'
import { householdBrands } from './household.ts'
import { tobaccoBrands } from './tobacco.ts'

export type { CatalogueBrand, CatalogueProduct } from './catalogueBrand.ts'

/** Every brand here is made up. */
export const catalogue: readonly CatalogueBrand[] = [
  ...tobaccoBrands,
  ...alcoholBrands,
  ...beverageBrands,
  ...householdBrands,
]
