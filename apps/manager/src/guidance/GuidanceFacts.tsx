import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { DateTime, DescriptionList } from '@kewo/ui'
import { businessDistrictLabel, formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

export const GuidanceFacts_guidance = graphql(`
  fragment GuidanceFacts_guidance on Guidance {
    id
    validUntil
    publishedAt
    audience {
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
    withinTerritories {
      id
      name
      nameEn
    }
    withinRegions {
      id
      name
      nameEn
    }
  }
`)

/** For whom and until when, in words. */
export function GuidanceFacts(props: { guidance: FragmentOf<typeof GuidanceFacts_guidance> }) {
  const guidance = readFragment(GuidanceFacts_guidance, props.guidance)
  const { audience, validUntil, withinTerritories, withinRegions } = guidance
  const { gradeFrom, gradeTo, includeRetailerIds, excludeRetailerIds } = audience
  const bounds = withinTerritories.length > 0 ? withinTerritories : withinRegions
  const parts = [
    audience.regions.map(({ name, nameEn }) => textIn(name, nameEn)).join(m.guidance_and()),
    audience.marketTypes.map(marketTypeLabel).join(m.guidance_and()),
    audience.formats.map(formatLabel).join(m.guidance_and()),
    audience.businessDistricts.map(businessDistrictLabel).join(m.guidance_and()),
    (gradeFrom ?? gradeTo) && m.guidance_grades({ from: gradeFrom ?? 1, to: gradeTo ?? 30 }),
    includeRetailerIds.length > 0 && m.guidance_plusShops({ count: includeRetailerIds.length }),
    excludeRetailerIds.length > 0 && m.guidance_minusShops({ count: excludeRetailerIds.length }),
  ].filter(Boolean)
  return (
    <DescriptionList
      items={[
        {
          key: 'until',
          term: m.guidance_validUntil(),
          value: validUntil ? <DateTime value={validUntil} form="day" /> : m.guidance_noEnd(),
        },
        {
          key: 'audience',
          term: m.guidance_audience(),
          value: parts.length > 0 ? parts.join('；') : m.guidance_everyShop(),
        },
        {
          key: 'within',
          term: m.guidance_within(),
          value:
            bounds.length > 0
              ? bounds.map(({ name, nameEn }) => textIn(name, nameEn)).join(m.guidance_and())
              : m.guidance_wholeCompany(),
        },
      ]}
    />
  )
}
