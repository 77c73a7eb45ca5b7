import { graphql, type ResultOf } from '@kewo/schema/client'

export const BrandFairnessQuery = graphql(`
  query BrandFairness($of: BrandFairnessOf!, $regionId: ID) {
    brandFairness(of: $of, regionId: $regionId) {
      id
      of
      from
      to
      columnsLeft
      brandsLeft
      region {
        id
        name
        nameEn
        parent {
          id
        }
      }
      columns {
        id
        shops
        isRest
        manager {
          id
          name
        }
        territories {
          id
          name
          nameEn
        }
        region {
          id
          name
          nameEn
          kind
        }
      }
      brands {
        id
        pace
        orderLines
        brand {
          id
          name
          nameEn
          category
        }
        cells {
          id
          columnId
          maySell
          told
          understood
          onShelf
          toldOnShelf
          passedOver
          skipped
          managerWords
          managerWordsAt
        }
      }
    }
  }
`)

export type Fairness = ResultOf<typeof BrandFairnessQuery>['brandFairness']
export type FairColumn = Fairness['columns'][number]
export type FairBrand = Fairness['brands'][number]
export type FairCell = FairBrand['cells'][number]

/** So many of a hundred; null where there is nothing to count. */
export const per100 = (count: number | null, of: number): number | null =>
  count === null || of === 0 ? null : Math.round((count / of) * 100)
