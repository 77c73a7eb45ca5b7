import type { BusinessDistrict } from '../retailer/businessDistrict.ts'
import type { Format } from '../retailer/format.ts'
import type { MarketType } from '../retailer/marketType.ts'

/**
 * 受众: a predicate over shops. An empty list, and a missing grade bound, leave that side open, so an audience with
 * nothing set is every shop; one with nothing but shops named in is only these.
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

/** The audience with nothing set. */
export const everyShop = {
  regionIds: [],
  marketTypes: [],
  formats: [],
  businessDistricts: [],
  gradeFrom: null,
  gradeTo: null,
  includeRetailerIds: [],
  excludeRetailerIds: [],
} satisfies Audience

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

/** What an audience can be limited by, besides shops by name. */
export const audienceSides = ['REGION', 'MARKET_TYPE', 'FORMAT', 'BUSINESS_DISTRICT', 'GRADE'] as const

export type AudienceSide = (typeof audienceSides)[number]

/**
 * Named out beats named in, and either decides alone; where nothing but names is chosen no other shop is meant; else every
 * side must fit.
 */
export const audienceDeciders = ['NAMED_OUT', 'NAMED_IN', 'NOT_NAMED', 'SIDES'] as const

/** Why a shop is in an audience or out of it. */
export type AudienceReason = {
  included: boolean
  decidedBy: (typeof audienceDeciders)[number]
  /** Every side that the audience limits, and whether the shop fits it; also where its name decides. */
  sides: readonly { side: AudienceSide; fits: boolean }[]
}

/** Whether a shop is meant, decided when asked, so a regraded shop moves by itself. */
export function inAudience(audience: Audience, shop: AudienceShop): boolean {
  return audienceReason(audience, shop).included
}

/**
 * Whether a shop is meant, and why. Business rule: regions AND market types AND formats AND districts AND grades, then
 * plus the shops named in, minus the shops named out; with nothing but shops named in, only these. A shop without a grade
 * fits only where no grade is asked for.
 */
export function audienceReason(audience: Audience, shop: AudienceShop): AudienceReason {
  const sides = audienceSides
    .filter((side) => isLimited[side](audience))
    .map((side) => ({ side, fits: isFitting[side](audience, shop) }))
  if (audience.excludeRetailerIds.includes(shop.id)) return { included: false, decidedBy: 'NAMED_OUT', sides }
  if (audience.includeRetailerIds.includes(shop.id)) return { included: true, decidedBy: 'NAMED_IN', sides }
  if (meansNamedOnly(audience)) return { included: false, decidedBy: 'NOT_NAMED', sides }
  return { included: sides.every(({ fits }) => fits), decidedBy: 'SIDES', sides }
}

/** Whether it is only the shops named in: nothing else is chosen. */
export function meansNamedOnly(audience: Audience): boolean {
  return audience.includeRetailerIds.length > 0 && !audienceSides.some((side) => isLimited[side](audience))
}

const isLimited: Record<AudienceSide, (audience: Audience) => boolean> = {
  REGION: ({ regionIds }) => regionIds.length > 0,
  MARKET_TYPE: ({ marketTypes }) => marketTypes.length > 0,
  FORMAT: ({ formats }) => formats.length > 0,
  BUSINESS_DISTRICT: ({ businessDistricts }) => businessDistricts.length > 0,
  GRADE: ({ gradeFrom, gradeTo }) => gradeFrom !== null || gradeTo !== null,
}

const isFitting: Record<AudienceSide, (audience: Audience, shop: AudienceShop) => boolean> = {
  REGION: ({ regionIds }, { region }) => region.path.some((id) => regionIds.includes(id)),
  MARKET_TYPE: ({ marketTypes }, { marketType }) => marketTypes.includes(marketType),
  FORMAT: ({ formats }, { format }) => formats.includes(format),
  BUSINESS_DISTRICT: ({ businessDistricts }, { businessDistrict }) =>
    businessDistricts.includes(businessDistrict),
  GRADE: ({ gradeFrom, gradeTo }, { grade }) =>
    grade !== null && grade >= (gradeFrom ?? grade) && grade <= (gradeTo ?? grade),
}
