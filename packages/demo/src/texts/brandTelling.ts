/** Of a hundred shops that were visited within eight weeks, how many were told of a brand, by its key in the catalogue, as most managers do. */
export const usuallyTold: Readonly<Record<string, number>> = {
  ...{ qingquan: 93, yunling: 88, jiangwu: 83, yuanfan: 72 },
  ...{ heting: 55, yanhui: 48, songguowu: 55, liangtang: 45 },
  ...{ zhaolu: 37, xiaoman: 33, guyufang: 30, tiangeng: 38, banshan: 34, zhuguang: 33 },
}

/** Shops that order a brand beyond the supply policy in a week, of a hundred: those not told of it, and those told. */
export const weeklyOrders: Readonly<Record<string, readonly [untold: number, told: number]>> = {
  ...{ jiangwu: [66, 84], yanhui: [16, 34], songguowu: [20, 44], liangtang: [16, 36] },
  ...{
    zhaolu: [4, 22],
    xiaoman: [5, 26],
    guyufang: [3, 18],
    tiangeng: [5, 26],
    banshan: [3, 30],
    zhuguang: [4, 22],
  },
}

type Teller = {
  /** Brands that the person hardly ever tells of. */
  skips?: readonly string[]
  /** How much more, or less, of the slow brands than most. */
  slow?: number
  /** What the person says of a brand, and how many days ago it was written. */
  words?: { brand: string; words: string; daysAgo: number }
}

/** Who tells otherwise than most; one skips two brands for the fast ones, and says why. */
export const tellers: Readonly<Record<string, Teller>> = {
  李敏: { slow: 1.5, skips: ['guyufang'] },
  段小宁: {
    skips: ['xiaoman', 'guyufang'],
    words: {
      brand: 'xiaoman',
      words: '多半是没有冰柜的小店，我怕讲了摆不下。有冰柜的店，这两周先讲。',
      daysAgo: 9,
    },
  },
  宋雨桐: { slow: 1.3 },
  马志远: { slow: 0.75 },
}
