/** 市场类型: URBAN 城网, RURAL 农网. Both are owed the same service. */
export const marketTypes = ['URBAN', 'RURAL'] as const

export type MarketType = (typeof marketTypes)[number]
