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

/** What an audience needs to know of a shop. */
export type AudienceShop = {
  id: string
  /** The shop's region; `path` holds the ids from the company down to that region itself. */
  region: { path: readonly string[] }
  marketType: MarketType
  format: Format
  businessDistrict: BusinessDistrict
  /** 1-30; null until first graded. */
  grade: number | null
}

/**
 * Whether a shop is meant. Business rule: regions AND market types AND formats AND districts AND grades, then plus the
 * shops named in, minus the shops named out; decided when asked, so a regraded shop moves by itself. A shop without a
 * grade matches only where no grade is asked for.
 */
export function inAudience(audience: Audience, shop: AudienceShop): boolean {
  if (audience.excludeRetailerIds.includes(shop.id)) return false
  if (audience.includeRetailerIds.includes(shop.id)) return true
  return (
    (audience.regionIds.length === 0 || shop.region.path.some((id) => audience.regionIds.includes(id))) &&
    isMeant(audience.marketTypes, shop.marketType) &&
    isMeant(audience.formats, shop.format) &&
    isMeant(audience.businessDistricts, shop.businessDistrict) &&
    gradeIsMeant(audience, shop.grade)
  )
}

function isMeant<Value>(meant: readonly Value[], value: Value): boolean {
  return meant.length === 0 || meant.includes(value)
}

function gradeIsMeant({ gradeFrom, gradeTo }: Audience, grade: number | null): boolean {
  if (gradeFrom === null && gradeTo === null) return true
  return grade !== null && grade >= (gradeFrom ?? grade) && grade <= (gradeTo ?? grade)
}
