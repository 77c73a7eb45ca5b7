import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card, Chip, ChipRow } from '@kewo/ui'
import { businessDistrictLabel, formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Audience.module.css'

export const AudienceSummary_audience = graphql(`
  fragment AudienceSummary_audience on Audience {
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

type Props = { audience: FragmentOf<typeof AudienceSummary_audience>; title: string }

/** For which shops something is, in a row of chips. */
export function AudienceSummary({ audience: fragment, title }: Props) {
  const audience = readFragment(AudienceSummary_audience, fragment)
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
  const all = [...(words.length > 0 ? words : [m.audiences_everyone()]), ...named]
  return (
    <Card padding="roomy" className={styles.card}>
      <h2>{title}</h2>
      <ChipRow>
        {all.map((word) => (
          <Chip key={word} tone="gray">
            {word}
          </Chip>
        ))}
      </ChipRow>
    </Card>
  )
}
