import { type AudienceSide, askedOf } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Chip, Skeleton, VisuallyHidden } from '@kewo/ui'
import { businessDistrictLabel, formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useQuery } from 'urql'
import { useSettled } from '../list/useSettled.ts'
import { m } from '../paraglide/messages.js'
import { LicenceChip } from '../retailers/LicenceChip.tsx'
import styles from './Audience.module.css'
import type { AudienceValue } from './audienceValue.ts'
import { audienceNames } from './audienceWords.ts'
import { useRegions } from './useRegions.ts'

const ReasonQuery = graphql(`
  query AudienceReason(
    $audience: AudienceInput!
    $retailerId: ID!
    $guidanceId: ID!
    $withGuidance: Boolean!
  ) {
    audienceReason(audience: $audience, retailerId: $retailerId) {
      __typename
      ... on AudienceReason {
        included
        decidedBy
        sides {
          side
          fits
        }
        retailer {
          id
          name
          closed
          licenceStatus
          region {
            id
            name
            nameEn
          }
          marketType
          format
          businessDistrict
          grade
        }
      }
    }
    guidance: node(id: $guidanceId) @include(if: $withGuidance) {
      __typename
      ... on Guidance {
        id
        isWithinReach(retailerId: $retailerId)
      }
    }
  }
`)

type Answer = Extract<
  NonNullable<ResultOf<typeof ReasonQuery>['audienceReason']>,
  { __typename: 'AudienceReason' }
>
type Shop = Answer['retailer']

export type Reasoned = ReturnType<typeof useReason>

/** Whether one shop is meant as the audience stands, and why; nothing while no shop is named, or the audience cannot be read. */
export function useReason(audience: AudienceValue, retailerId: string, guidanceId: string | undefined) {
  const settled = useSettled(audience)
  const [{ data }] = useQuery({
    query: ReasonQuery,
    variables: {
      audience: settled,
      retailerId,
      guidanceId: guidanceId ?? retailerId,
      withGuidance: guidanceId !== undefined,
    },
    pause: retailerId === '',
  })
  const answer = data?.audienceReason
  const reason = answer?.__typename === 'AudienceReason' ? answer : null
  const outOfReach = data?.guidance?.__typename === 'Guidance' && data.guidance.isWithinReach === false
  return {
    asking: retailerId !== '' && !data,
    audience: settled,
    reason,
    outOfReach,
    included: Boolean(reason?.included && !outOfReach && !reason.retailer.closed),
  }
}

/** Why one shop is meant or not, side by side. */
export function Reason({ reasoned }: { reasoned: Reasoned }) {
  const { asking, audience, reason, outOfReach, included } = reasoned
  const names = audienceNames(useRegions())
  if (asking) return <Skeleton width="80%" height="1.4rem" />
  // What is wrong with the audience stands at its field.
  if (!reason) return null
  const { decidedBy, sides, retailer } = reason
  return (
    <>
      <p className={styles.verdict}>
        <b>{retailer.name}</b>
        <Chip tone={included ? 'jade' : 'gray'}>{included ? m.audiences_isIn() : m.audiences_isOut()}</Chip>
        <LicenceChip status={retailer.licenceStatus} />
      </p>
      <ul className={styles.reasons}>
        {retailer.closed && <Line fits={false}>{m.audiences_closed()}</Line>}
        {outOfReach && <Line fits={false}>{m.audiences_outOfReach()}</Line>}
        {decidedBy === 'NAMED_IN' && <Line fits>{m.audiences_isNamedIn()}</Line>}
        {decidedBy === 'NAMED_OUT' && <Line fits={false}>{m.audiences_isNamedOut()}</Line>}
        {decidedBy === 'NOT_NAMED' && <Line fits={false}>{m.audiences_isNotNamed()}</Line>}
        {sides.length === 0 && decidedBy === 'SIDES' && <Line fits>{m.audiences_noLimit()}</Line>}
        {sides.map(({ side, fits }) => (
          <Line key={side} fits={fits} quiet={decidedBy !== 'SIDES'}>
            {m.audiences_sideLine({
              side: sideLabel[side](),
              own: ownOf[side](retailer),
              asked: askedOf(side, audience, names) ?? '',
            })}
          </Line>
        ))}
      </ul>
    </>
  )
}

type LineProps = { fits: boolean; quiet?: boolean; children: string }

function Line({ fits, quiet = false, children }: LineProps) {
  const Icon = fits ? IconCheck : IconX
  return (
    <li data-fits={fits} data-quiet={quiet}>
      <Icon size={18} aria-hidden="true" />
      <span>
        <VisuallyHidden>{fits ? m.audiences_fits() : m.audiences_fitsNot()}</VisuallyHidden>
        {children}
      </span>
    </li>
  )
}

const sideLabel: Record<AudienceSide, () => string> = {
  REGION: m.audiences_region,
  MARKET_TYPE: m.audiences_markets,
  FORMAT: m.audiences_formats,
  BUSINESS_DISTRICT: m.audiences_districts,
  GRADE: m.audiences_grades,
}

const ownOf: Record<AudienceSide, (shop: Shop) => string> = {
  REGION: ({ region }) => textIn(region.name, region.nameEn),
  MARKET_TYPE: ({ marketType }) => marketTypeLabel(marketType),
  FORMAT: ({ format }) => formatLabel(format),
  BUSINESS_DISTRICT: ({ businessDistrict }) => businessDistrictLabel(businessDistrict),
  GRADE: ({ grade }) => (grade === null ? m.audiences_notGraded() : m.audiences_graded({ grade })),
}
