import { type Audience as AudiencePredicate, whyNotAudience } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { Region } from '../region/region.ts'
import { BusinessDistrict, Format, MarketType, Retailer } from '../retailer/retailer.ts'

export const AudienceInput = builder.inputType('AudienceInput', {
  description:
    '受众: which shops are meant. Regions AND market types AND formats AND districts AND grades, each left open by an empty list, then plus the shops named in, minus the shops named out. With nothing but shops named in, only these are meant.',
  fields: (t) => ({
    regionIds: t.globalIDList({ for: Region, description: 'Each with everything below it.' }),
    marketTypes: t.field({ type: [MarketType] }),
    formats: t.field({ type: [Format] }),
    businessDistricts: t.field({ type: [BusinessDistrict] }),
    gradeFrom: t.int({ description: 'Lowest grade meant, 1-30.' }),
    gradeTo: t.int({ description: 'Highest grade meant, 1-30.' }),
    includeRetailerIds: t.globalIDList({ for: Retailer, description: 'Shops named in, at most 1,000.' }),
    excludeRetailerIds: t.globalIDList({ for: Retailer, description: 'Shops named out, at most 1,000.' }),
  }),
})

/** An audience as typed. Throws what the rule says against it. */
export function soundAudienceOf(input: typeof AudienceInput.$inferInput): AudiencePredicate {
  const audience = audienceOf(input)
  const refusal = whyNotAudience(audience)
  if (refusal) throw refusal
  return audience
}

/** An audience as typed, as the rules and the rows know it. */
export function audienceOf(input: typeof AudienceInput.$inferInput): AudiencePredicate {
  const ids = (given: readonly { id: string }[] | null | undefined) => [
    ...new Set((given ?? []).map(({ id }) => id)),
  ]
  return {
    regionIds: ids(input.regionIds),
    marketTypes: [...new Set(input.marketTypes ?? [])],
    formats: [...new Set(input.formats ?? [])],
    businessDistricts: [...new Set(input.businessDistricts ?? [])],
    gradeFrom: input.gradeFrom ?? null,
    gradeTo: input.gradeTo ?? null,
    includeRetailerIds: ids(input.includeRetailerIds),
    excludeRetailerIds: ids(input.excludeRetailerIds),
  }
}
