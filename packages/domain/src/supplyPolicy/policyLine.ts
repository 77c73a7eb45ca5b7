import type { Format } from '../retailer/format.ts'
import type { MarketType } from '../retailer/marketType.ts'
import { highestGrade } from '../retailer/grade.ts'
import { type SupplyBand, supplyBandsOf, type SupplyRule, unlimited } from './supplyRule.ts'

/** Visits per four weeks by which a shop counts as visited every second week. */
export const everySecondWeekOwed = 2

/** What decides a shop's line; frozen when a week is published, so that a later regrading does not change what was told. */
export type SupplyStanding = {
  /** The shop's region and all above it. */
  regionPath: readonly string[]
  marketType: MarketType
  format: Format
  /** 1-30; null until first graded. */
  grade: number | null
  /** 隔周拜访: owed two visits per four weeks by the cadence that applies to it. */
  everySecondWeek: boolean
}

/** Why a shop gets none of a product. */
export const noSupplyReasons = ['UNGRADED', 'OUT_OF_AREA', 'OUT_OF_RANGE', 'NONE_FOR_GRADE'] as const

export type NoSupplyReason = (typeof noSupplyReasons)[number]

/** 投放行: what one shop may order of one product in one week, and why. */
export type PolicyLine = {
  /** Units; `unlimited` for 不限; 0 for none. */
  quantity: number
  /** Which row of the rule's cells decided, beside the grade; null where it is the same for all. */
  band: SupplyBand
  /** It is double, because the shop is visited every second week. */
  doubled: boolean
  /** Why none; null where there is some. */
  none: NoSupplyReason | null
}

/**
 * What a rule gives a shop. Business rule: nothing without a grade, outside of its areas or its range of grades; else the
 * cell of the shop's grade in the row of its market type or format; doubled, if the rule says so, for shops that are
 * visited every second week, since they order for two.
 */
export function policyLineOf(rule: SupplyRule, shop: SupplyStanding): PolicyLine {
  const band = bandOf(rule, shop)
  const none = whyNone(rule, shop)
  const cell = none ? 0 : cellOf(rule, band, shop.grade!)
  const doubled = cell > 0 && rule.doubles && shop.everySecondWeek
  return {
    quantity: doubled ? cell * 2 : cell,
    ...{ band, doubled },
    none: none ?? (cell === 0 ? 'NONE_FOR_GRADE' : null),
  }
}

function whyNone({ regionIds, gradeFrom, gradeTo }: SupplyRule, { grade, regionPath }: SupplyStanding) {
  if (grade === null) return 'UNGRADED'
  if (regionIds.length > 0 && !regionPath.some((id) => regionIds.includes(id))) return 'OUT_OF_AREA'
  return grade < (gradeFrom ?? grade) || grade > (gradeTo ?? grade) ? 'OUT_OF_RANGE' : null
}

function bandOf({ method }: SupplyRule, { marketType, format }: SupplyStanding): SupplyBand {
  if (method === 'GRADE_MARKET') return marketType
  return method === 'GRADE_FORMAT' ? format : null
}

/** What stands in the cell of a grade, in the row of a band. */
export function cellOf(
  { method, quantities }: Pick<SupplyRule, 'method' | 'quantities'>,
  band: SupplyBand,
  grade: number,
): number {
  return quantities[supplyBandsOf(method).indexOf(band) * highestGrade + grade - 1] ?? 0
}

/** How a line stands to the one before: with `unlimited` above every number. */
export function quantityChange(now: number, before: number): 'MORE' | 'LESS' | 'SAME' {
  const rank = (quantity: number) => (quantity === unlimited ? Infinity : quantity)
  if (rank(now) === rank(before)) return 'SAME'
  return rank(now) > rank(before) ? 'MORE' : 'LESS'
}
