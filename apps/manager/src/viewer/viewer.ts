import { graphql, type ResultOf } from '@kewo/schema/client'

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      timeZone
      need
      hasSecondFactor
      roles
      territoryIds
      staff {
        id
        region {
          id
          name
          nameEn
        }
      }
    }
  }
`)

export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>
