import type { Designs } from './design.ts'
import { drinkDesigns } from './drinkDesigns.ts'
import { grocerDesigns } from './grocerDesigns.ts'
import { tobaccoDesigns } from './tobaccoDesigns.ts'

/** How each brand of the catalogue looks. */
export const designs: Designs = { ...tobaccoDesigns, ...drinkDesigns, ...grocerDesigns }
