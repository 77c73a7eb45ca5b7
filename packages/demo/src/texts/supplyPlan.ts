import type { SupplyMethod } from '@kewo/domain'

/** Units from a grade up, the highest first: [[26, 10], [1, 0]]. */
type Steps = readonly (readonly [grade: number, units: number])[]

export type SupplyPlan = {
  product: string
  method: SupplyMethod
  /** For each band of the method. */
  bands: readonly Steps[]
  gradeFrom?: number
  doubles?: true
  /** In these weeks before this one (0: this, -1: the next), instead of `bands`: a share of it, or no limit. */
  weeks?: Readonly<Record<number, number | 'UNLIMITED'>>
  reasons?: Readonly<Record<number, readonly [string, string]>>
}

const tobaccoShops: Steps = [
  [23, 15],
  [16, 11],
  [9, 7],
  [4, 3],
  [1, 0],
]
const convenience: Steps = [
  [23, 12],
  [16, 9],
  [9, 6],
  [4, 3],
  [2, 2],
  [1, 0],
]
const grocery: Steps = [
  [23, 8],
  [16, 6],
  [9, 4],
  [2, 2],
  [1, 0],
]
const supermarket: Steps = [
  [23, 14],
  [16, 10],
  [9, 6],
  [4, 3],
  [1, 0],
]

const townSteps: Steps = [
  [26, 6],
  [19, 4],
  [12, 2],
  [1, 0],
]
const countrySteps: Steps = [
  [26, 4],
  [19, 3],
  [10, 2],
  [1, 0],
]

/** What the company gives out week by week; the newest product more at first, one short for a while, one without a limit again. */
export const supplyPlans: readonly SupplyPlan[] = [
  {
    product: '云岭·春雪',
    method: 'GRADE',
    bands: [
      [
        [26, 10],
        [21, 8],
        [14, 6],
        [8, 4],
        [4, 2],
        [1, 0],
      ],
    ],
    weeks: { 1: 0.75, 2: 0.75, 3: 0.5, 4: 0.5 },
    reasons: { 0: ['新品上市头一个月，多给一些', 'More in its first month on sale'] },
  },
  { product: '云岭·云海 中支', method: 'GRADE_MARKET', bands: [townSteps, countrySteps] },
  {
    product: '云岭·秋霁',
    method: 'GRADE',
    bands: [
      [
        [24, 15],
        [18, 12],
        [12, 9],
        [6, 6],
        [1, 3],
      ],
    ],
    weeks: { 0: 0.67 },
    reasons: {
      0: [
        '这周全市只到了三分之二的货，每一档都减三分之一，不是只减您一家',
        'Only two thirds arrived in the whole city, so every grade gets a third less, not just you',
      ],
    },
  },
  {
    product: '清泉 细支',
    method: 'GRADE_FORMAT',
    bands: [convenience, supermarket, supermarket, grocery, tobaccoShops, grocery, grocery],
  },
  {
    product: '云岭·松涛 细支',
    method: 'GRADE',
    bands: [
      [
        [21, 4],
        [11, 2],
        [5, 1],
        [1, 0],
      ],
    ],
    doubles: true,
  },
  {
    product: '鹤汀·朝阳',
    method: 'GRADE',
    bands: [
      [
        [26, 4],
        [20, 2],
        [16, 1],
        [1, 0],
      ],
    ],
    gradeFrom: 16,
    weeks: { [-1]: 0.75 },
    reasons: { [-1]: ['到货少，高档位先少一条', 'Little has arrived; the highest grades get one less'] },
  },
  {
    product: '远帆 红',
    method: 'GRADE',
    bands: [
      [
        [21, 15],
        [13, 12],
        [7, 8],
        [2, 4],
        [1, 0],
      ],
    ],
    weeks: { 0: 'UNLIMITED', [-1]: 'UNLIMITED' },
    reasons: { 0: ['货到足了', 'Plenty has arrived'] },
  },
]

/** What this week was given wrong at first, and why it was put right. */
export const supplyCorrection = {
  product: '清泉 细支',
  /** Units more in every cell that has some, as it stood before. */
  before: 2,
  reason: '清泉 细支的箱数算多了，按实际到货改过来',
  reasonEn: 'Too many cartons of Qingquan Slim were counted; put right by what arrived',
} as const
