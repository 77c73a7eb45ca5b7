import { careSituations } from './care.ts'
import { displaySituations } from './display.ts'
import { growthSituations } from './growth.ts'
import { priceSituations } from './price.ts'
import { serviceSituations } from './service.ts'
import type { Situation } from './situation.ts'
import { stockSituations } from './stock.ts'

export type { Doer, Scene, Situation } from './situation.ts'

export const situations: readonly Situation[] = [
  ...stockSituations,
  ...displaySituations,
  ...priceSituations,
  ...careSituations,
  ...serviceSituations,
  ...growthSituations,
]
