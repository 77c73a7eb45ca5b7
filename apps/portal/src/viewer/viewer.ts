import { graphql, type ResultOf } from '@kewo/schema/client'

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      id
      name
      timeZone
      need
      licence
      retailer {
        id
        name
        licenceNumber
        licenceExpiresOn
        grade
        marketType
        businessDistrict
      }
    }
  }
`)

export type Viewer = NonNullable<ResultOf<typeof ViewerQuery>['viewer']>
