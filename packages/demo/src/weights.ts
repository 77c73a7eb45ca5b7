import type { BusinessDistrict, Format, MarketType, Weekday } from '@kewo/domain'

type Weights<Value> = readonly (readonly [value: Value, weight: number])[]

/** How shops spread, in rough shares after a real distributor: mostly convenience shops, few of anything else. */
export const formatWeights: Record<MarketType, Weights<Format>> = {
  URBAN: [
    ['CONVENIENCE', 72],
    ['GROCERY', 11],
    ['OTHER', 7],
    ['TOBACCO_SPECIALIST', 6],
    ['ENTERTAINMENT', 2.4],
    ['SUPERMARKET', 1.2],
    ['MALL', 0.3],
  ],
  RURAL: [
    ['CONVENIENCE', 68],
    ['GROCERY', 28],
    ['OTHER', 3],
    ['ENTERTAINMENT', 0.6],
    ['TOBACCO_SPECIALIST', 0.4],
  ],
}

export const districtWeights: Record<MarketType, Weights<BusinessDistrict>> = {
  URBAN: [
    ['RESIDENTIAL', 58],
    ['MARKET', 30],
    ['COMMERCIAL_LEISURE', 3.5],
    ['INDUSTRIAL', 3],
    ['OFFICE', 2],
    ['TRANSPORT', 1.6],
    ['SCHOOL', 1.2],
    ['TOURIST', 0.7],
  ],
  RURAL: [
    ['RESIDENTIAL', 52],
    ['MARKET', 43],
    ['TOURIST', 2],
    ['INDUSTRIAL', 1.5],
    ['TRANSPORT', 1],
    ['OTHER', 0.5],
  ],
}

/** On which weekday shops order; few on Friday, and of some nobody has written it down. */
export const orderWeekdayWeights: Weights<Weekday | null> = [
  [1, 25],
  [2, 21],
  [3, 22],
  [4, 23],
  [5, 4],
  [null, 5],
]

/** Grades lie around a middle that is higher in town, a little skewed, from 1 to 30. */
export const middleGrade: Record<MarketType, number> = { URBAN: 16.5, RURAL: 12.5 }
