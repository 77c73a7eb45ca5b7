import { graphql, type ResultOf } from '@kewo/schema/client'
import { useQuery } from 'urql'
import type { AudienceValue } from './audienceValue.ts'
import { useSettled } from '../list/useSettled.ts'

const AudiencePreviewQuery = graphql(`
  query AudiencePreview($audience: AudienceInput!) {
    audiencePreview(audience: $audience) {
      __typename
      ... on AudiencePreview {
        count
        withoutLicenceCount
        urbanCount
        ruralCount
        allCount
        allRuralCount
        samples {
          id
          name
          grade
          marketType
        }
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`)

type Result = ResultOf<typeof AudiencePreviewQuery>['audiencePreview']
export type AudiencePreview = Extract<Result, { __typename: 'AudiencePreview' }>

/** What the audience comes to as it stands, and what is wrong with it by field. */
export function useAudiencePreview(value: AudienceValue) {
  const audience = useSettled(value)
  const [{ data, fetching }] = useQuery({ query: AudiencePreviewQuery, variables: { audience } })
  const answer = data?.audiencePreview
  const preview = answer?.__typename === 'AudiencePreview' ? answer : null
  const problem = answer?.__typename === 'InvalidInput' ? answer : null
  return { preview, problem, counting: fetching || audience !== value }
}
