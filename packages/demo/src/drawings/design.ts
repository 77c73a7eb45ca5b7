import type { Label, Pack } from './boxes.ts'
import type { Colours } from './colours.ts'
import type { Svg } from './svg.ts'

export type Design = { pack: Pack; art: (colours: Colours) => Svg; colours: Colours; sub?: string }
export type BrandDesign = { label: Label; products: readonly [Design, ...Design[]] }
/** How brands look, product by product in their order. */
export type Designs = Readonly<Record<string, BrandDesign>>

export const serif = (name: string): Label => ({ name, style: 'serif' })
export const sans = (name: string): Label => ({ name, style: 'sans' })
export const cream = '#f8f1de'
