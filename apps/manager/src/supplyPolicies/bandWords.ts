import { type Format, formats, type SupplyBand, type SupplyMethod } from '@kewo/domain'
import { formatLabel, marketTypeLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

/** Whom a row of cells is for: 全部, 城网, 便利店. */
export function bandLabel(band: SupplyBand): string {
  if (band === null) return m.supplyPolicies_all()
  return isFormat(band) ? formatLabel(band) : marketTypeLabel(band)
}

const isFormat = (band: NonNullable<SupplyBand>): band is Format => formats.some((format) => format === band)

const methods: Record<SupplyMethod, () => string> = {
  GRADE: m.supplyPolicies_byGrade,
  GRADE_MARKET: m.supplyPolicies_byMarket,
  GRADE_FORMAT: m.supplyPolicies_byFormat,
}

export const methodLabel = (method: SupplyMethod): string => methods[method]()

type Terms = {
  method: SupplyMethod
  gradeFrom: number | null
  gradeTo: number | null
  doubles: boolean
  regionIds: readonly string[]
}

/** 按档位，16–30 档，隔周拜访翻倍 */
export function termsWords({ method, gradeFrom, gradeTo, doubles, regionIds }: Terms): string {
  return [
    methodLabel(method),
    (gradeFrom !== null || gradeTo !== null) &&
      m.supplyPolicies_range({ from: gradeFrom ?? 1, to: gradeTo ?? 30 }),
    doubles && m.supplyPolicies_doublesShort(),
    regionIds.length > 0 && m.supplyPolicies_areasShort({ count: regionIds.length }),
  ]
    .filter(Boolean)
    .join(m.supplyPolicies_comma())
}
