import { highestGrade } from '../retailer/grade.ts'
import { type Format, formats } from '../retailer/format.ts'
import { type MarketType, marketTypes } from '../retailer/marketType.ts'

/** By what a policy gives a product out: by grade alone, by grade and market type, or by grade and format. */
export const supplyMethods = ['GRADE', 'GRADE_MARKET', 'GRADE_FORMAT'] as const

export type SupplyMethod = (typeof supplyMethods)[number]

/** 不限: what stands in a cell where a shop may order as much as it likes. */
export const unlimited = -1

/** The most that one shop may be given of one product in one week, before doubling. */
export const mostUnits = 9_999

/** 投放规则: what the policy of one week says of one product. */
export type SupplyRule = {
  productId: string
  method: SupplyMethod
  /** Areas in which it holds, each with everything below; empty: the whole company. */
  regionIds: readonly string[]
  /** Lowest and highest grade that are given any, 1-30, inclusive; null for no limit. */
  gradeFrom: number | null
  gradeTo: number | null
  /** Shops visited every second week get double. */
  doubles: boolean
  /** For each band of the method 30 cells, of grade 1 first: units, 0 for none, `unlimited`. */
  quantities: readonly number[]
}

/** What a row of cells is for: all shops, a market type, or a format. */
export type SupplyBand = MarketType | Format | null

/** The bands of a method, in the order in which their cells stand. */
export function supplyBandsOf(method: SupplyMethod): readonly SupplyBand[] {
  if (method === 'GRADE_MARKET') return marketTypes
  return method === 'GRADE_FORMAT' ? formats : [null]
}

/** A rule of this method that gives nobody anything. */
export function noQuantities(method: SupplyMethod): readonly number[] {
  return Array.from({ length: supplyBandsOf(method).length * highestGrade }, () => 0)
}
