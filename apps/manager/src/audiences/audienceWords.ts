import { type AudienceNames, describeAudience } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { businessDistrictLabel, formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { getLocale } from '../paraglide/runtime.js'

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

/** For which shops something is, in one sentence. */
export function audienceWords(fragment: FragmentOf<typeof AudienceWords_audience>): string {
  const { regions, ...audience } = readFragment(AudienceWords_audience, fragment)
  return describeAudience({ ...audience, regionIds: regions.map(({ id }) => id) }, audienceNames(regions))
}

type NamedRegion = { id: string; name: string; nameEn: string | null }

/** How things are called in the reader's language. A region that is not among `regions` is still on its way: …. */
export function audienceNames(regions: readonly NamedRegion[]): AudienceNames {
  const region = new Map(regions.map(({ id, name, nameEn }) => [id, textIn(name, nameEn)]))
  return {
    language: getLocale(),
    region: (id) => region.get(id) ?? '…',
    marketType: marketTypeLabel,
    format: formatLabel,
    businessDistrict: businessDistrictLabel,
  }
}
