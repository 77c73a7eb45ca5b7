import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { DateTime, DescriptionList } from '@kewo/ui'
import { textIn } from '@kewo/ui/labels'
import { audienceWords, AudienceWords_audience } from '../audiences/audienceWords.ts'
import { m } from '../paraglide/messages.js'

export const GuidanceFacts_guidance = graphql(
  `
    fragment GuidanceFacts_guidance on Guidance {
      id
      validUntil
      publishedAt
      audience {
        ...AudienceWords_audience
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
  `,
  [AudienceWords_audience],
)

/** For whom and until when, in words. */
export function GuidanceFacts(props: { guidance: FragmentOf<typeof GuidanceFacts_guidance> }) {
  const guidance = readFragment(GuidanceFacts_guidance, props.guidance)
  const { audience, validUntil, withinTerritories, withinRegions } = guidance
  const bounds = withinTerritories.length > 0 ? withinTerritories : withinRegions
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
          value: audienceWords(audience),
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
