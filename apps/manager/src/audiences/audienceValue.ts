import type { BusinessDistrict, Format, MarketType } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'

/** An audience as the form holds it; also what the server takes. Ids as the API gives them. */
export type AudienceValue = {
  regionIds: string[]
  marketTypes: MarketType[]
  formats: Format[]
  businessDistricts: BusinessDistrict[]
  gradeFrom: number | null
  gradeTo: number | null
  includeRetailerIds: string[]
  excludeRetailerIds: string[]
}

export const AudienceValue_audience = graphql(`
  fragment AudienceValue_audience on Audience {
    regions {
      id
    }
    marketTypes
    formats
    businessDistricts
    gradeFrom
    gradeTo
    includeRetailerIds
    excludeRetailerIds
    namedRetailers {
      id
      name
    }
  }
`)

export function audienceValue(fragment: FragmentOf<typeof AudienceValue_audience>): AudienceValue {
  const { regions, namedRetailers: _named, ...audience } = readFragment(AudienceValue_audience, fragment)
  return { ...audience, regionIds: regions.map(({ id }) => id) }
}

/** Names of the shops that are named in or out, by id. */
export function shopNames(fragment: FragmentOf<typeof AudienceValue_audience>): Record<string, string> {
  const { namedRetailers } = readFragment(AudienceValue_audience, fragment)
  return Object.fromEntries(namedRetailers.map(({ id, name }) => [id, name]))
}
