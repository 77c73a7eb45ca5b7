import { graphql, type ResultOf } from '@kewo/schema/client'
import { useQuery } from 'urql'

const RegionsQuery = graphql(`
  query AudienceRegions {
    regions {
      id
      name
      nameEn
      kind
      closed
      path
    }
  }
`)

/** All regions of the company; none while they are on their way. */
export function useRegions(): ResultOf<typeof RegionsQuery>['regions'] {
  const [{ data }] = useQuery({ query: RegionsQuery })
  return data?.regions ?? []
}
