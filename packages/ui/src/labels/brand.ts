import type { BrandCategory } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const brandCategoryLabels: Labels<BrandCategory> = {
  TOBACCO: m.brand_category_TOBACCO,
  SPIRITS: m.brand_category_SPIRITS,
  BEER: m.brand_category_BEER,
  BEVERAGE: m.brand_category_BEVERAGE,
  SNACK: m.brand_category_SNACK,
  HOUSEHOLD: m.brand_category_HOUSEHOLD,
}

export const brandCategoryLabel = (value: BrandCategory) => brandCategoryLabels[value]()
