import type { BusinessDistrict } from '../retailer/businessDistrict.ts'
import type { Format } from '../retailer/format.ts'
import type { MarketType } from '../retailer/marketType.ts'

/**
 * 受众: a predicate over shops. An empty list, and a missing grade bound, leave that side open, so an audience with
 * nothing set is every shop.
 */
export type Audience = {
  /** Regions, each with everything below it. */
  regionIds: readonly string[]
  marketTypes: readonly MarketType[]
  formats: readonly Format[]
  businessDistricts: readonly BusinessDistrict[]
  /** Lowest grade meant, 1-30, inclusive. */
  gradeFrom: number | null
  /** Highest grade meant, 1-30, inclusive. */
  gradeTo: number | null
  includeRetailerIds: readonly string[]
  excludeRetailerIds: readonly string[]
}

/** What an audience needs to know of a shop. A register may leave any of these unknown. */
export type AudienceShop = {
  id: string
  /** Ids of the shop's region and of every region above it, root first. */
  regionPath: readonly string[]
  marketType: MarketType | null
  format: Format | null
  businessDistrict: BusinessDistrict | null
  grade: number | null
}

/**
 * Whether a shop is meant. Business rule: regions AND market types AND formats AND districts AND grades, then plus the
 * shops named in, minus the shops named out; decided when asked, so a regraded shop moves by itself. A shop whose
 * format, grade or the like is unknown matches only where the audience does not ask for it.
 */
export function inAudience(audience: Audience, shop: AudienceShop): boolean {
  if (audience.excludeRetailerIds.includes(shop.id)) return false
  if (audience.includeRetailerIds.includes(shop.id)) return true
  return (
    (audience.regionIds.length === 0 || shop.regionPath.some((id) => audience.regionIds.includes(id))) &&
    isMeant(audience.marketTypes, shop.marketType) &&
    isMeant(audience.formats, shop.format) &&
    isMeant(audience.businessDistricts, shop.businessDistrict) &&
    gradeIsMeant(audience, shop.grade)
  )
}

function isMeant<Value>(meant: readonly Value[], value: Value | null): boolean {
  return meant.length === 0 || (value !== null && meant.includes(value))
}

function gradeIsMeant({ gradeFrom, gradeTo }: Audience, grade: number | null): boolean {
  if (gradeFrom === null && gradeTo === null) return true
  return grade !== null && grade >= (gradeFrom ?? grade) && grade <= (gradeTo ?? grade)
}
