import { everyShop, readWholeNumber } from '@kewo/domain'
import type { ResultOf } from '@kewo/schema/client'
import { graphql } from '@kewo/schema/client'
import { audienceValue, AudienceValue_audience, type AudienceValue } from '../audiences/audienceValue.ts'

/** A cadence as the form holds it; the number as it is typed. */
export type CadenceDraft = { name: string; owed: string; audience: AudienceValue }

export const emptyCadence: CadenceDraft = { name: '', owed: '2', audience: everyShop }

export const CadenceDraft_cadence = graphql(
  `
    fragment CadenceDraft_cadence on Cadence {
      id
      name
      owedPerFourWeeks
      edition
      audience {
        ...AudienceValue_audience
      }
    }
  `,
  [AudienceValue_audience],
)

export function cadenceDraft(cadence: ResultOf<typeof CadenceDraft_cadence>): CadenceDraft {
  const { name, owedPerFourWeeks, audience } = cadence
  return { name, owed: String(owedPerFourWeeks), audience: audienceValue(audience) }
}

/** As the rules and the server take it; NaN for what is no number. */
export function cadenceInput({ name, owed, audience }: CadenceDraft) {
  return { name, owedPerFourWeeks: readWholeNumber(owed) ?? Number.NaN, audience }
}
