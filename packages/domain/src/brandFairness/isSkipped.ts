import type { BrandPace } from './brandPace.ts'

/** How one manager told of one brand, in shops that were visited in the period. */
export type BrandTelling = {
  pace: BrandPace
  /** Shops that may sell it. */
  maySell: number
  /** Of these, who was told of it. */
  told: number
  /** Of these, who was told of a fast brand and not of it. */
  passedOver: number
}

/** Of fewer shops nothing can be said: it may be chance. */
export const fewestShopsToJudge = 20

/** Told of this much less than all brands are on the whole, a brand is skipped. */
const farBelow = 0.4

/**
 * Whether a brand is skipped for the fast ones: most shops that may sell it heard of a fast brand and not of it, and its share of
 * all tellings is far below its share of what these shops may sell. It holds a manager against his own visits and against
 * nobody else's: who tells of little on the whole skips nothing, and no number is to be reached.
 */
export function isSkipped(brand: BrandTelling, all: readonly BrandTelling[]): boolean {
  const { pace, maySell, told, passedOver } = brand
  if (pace === 'FAST' || maySell < fewestShopsToJudge || passedOver * 2 <= maySell) return false
  const sum = (of: 'told' | 'maySell') => all.reduce((total, one) => total + one[of], 0)
  return told * sum('maySell') < farBelow * maySell * sum('told')
}
