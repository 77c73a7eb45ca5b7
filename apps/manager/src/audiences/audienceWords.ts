import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { businessDistrictLabel, formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

export const AudienceWords_audience = graphql(`
  fragment AudienceWords_audience on Audience {
    regions {
      id
      name
      nameEn
    }
    marketTypes
    formats
    businessDistricts
    gradeFrom
    gradeTo
    includeRetailerIds
    excludeRetailerIds
  }
`)

/** For which shops something is, in a few words each. */
export function audienceWords(fragment: FragmentOf<typeof AudienceWords_audience>): string[] {
  const audience = readFragment(AudienceWords_audience, fragment)
  const { gradeFrom, gradeTo, includeRetailerIds, excludeRetailerIds } = audience
  const words = [
    ...audience.regions.map(({ name, nameEn }) => textIn(name, nameEn)),
    ...audience.marketTypes.map(marketTypeLabel),
    ...audience.formats.map(formatLabel),
    ...audience.businessDistricts.map(businessDistrictLabel),
    ...(gradeFrom !== null || gradeTo !== null
      ? [m.audiences_gradeRange({ from: gradeFrom ?? 1, to: gradeTo ?? 30 })]
      : []),
  ]
  const named = [
    ...(includeRetailerIds.length > 0 ? [m.campaigns_named({ count: includeRetailerIds.length })] : []),
    ...(excludeRetailerIds.length > 0 ? [m.campaigns_namedOut({ count: excludeRetailerIds.length })] : []),
  ]
  return [...(words.length > 0 ? words : [m.audiences_everyone()]), ...named]
}
