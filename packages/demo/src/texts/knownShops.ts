import type { BusinessDistrict, Format, MarketType } from '@kewo/domain'

export type KnownShop = {
  name: string
  holderName: string
  calledName: string
  marketType: MarketType
  format: Format
  businessDistrict: BusinessDistrict
  grade: number
  address: string
  /** Days from today on which the licence is good. */
  licenceDaysLeft: number
  /** Where it differs from the licence number. */
  username?: string
}

/** Where the shop lies that people look at first. */
export const firstTerritory = '王湾片区'

/**
 * Shops that people who look at the demo meet first, by territory. The first one signs in as `shop`: its user name is
 * that word, its licence number an ordinary one.
 */
export const knownShops: Readonly<Record<string, readonly KnownShop[]>> = {
  [firstTerritory]: [
    {
      ...{ name: '王湾路口便利店', holderName: '王秀英', calledName: '王姐', username: 'shop' },
      ...{ marketType: 'URBAN', format: 'CONVENIENCE', businessDistrict: 'RESIDENTIAL', grade: 14 },
      ...{ address: '棠州市王湾路18号', licenceDaysLeft: 612 },
    },
    {
      ...{ name: '柳林村供销点', holderName: '罗代军', calledName: '罗师傅' },
      ...{ marketType: 'RURAL', format: 'GROCERY', businessDistrict: 'RESIDENTIAL', grade: 9 },
      ...{ address: '棠州市柳林镇柳林村2组15号', licenceDaysLeft: 388 },
    },
    {
      ...{ name: '三堰烟酒店', holderName: '许国强', calledName: '老许' },
      ...{ marketType: 'URBAN', format: 'TOBACCO_SPECIALIST', businessDistrict: 'MARKET', grade: 22 },
      ...{ address: '棠州市三堰路66号', licenceDaysLeft: 21 },
    },
    {
      ...{ name: '五堰小学旁文具副食', holderName: '杜小琴', calledName: '杜姐' },
      ...{ marketType: 'URBAN', format: 'GROCERY', businessDistrict: 'SCHOOL', grade: 8 },
      ...{ address: '棠州市石碾街109号', licenceDaysLeft: 940 },
    },
    {
      ...{ name: '王湾菜市场12号', holderName: '彭世平', calledName: '老彭' },
      ...{ marketType: 'URBAN', format: 'CONVENIENCE', businessDistrict: 'MARKET', grade: 18 },
      ...{ address: '棠州市王湾路131号附2号', licenceDaysLeft: 275 },
    },
    {
      ...{ name: '水厂门口便民超市', holderName: '田月娥', calledName: '田姐' },
      ...{ marketType: 'URBAN', format: 'CONVENIENCE', businessDistrict: 'INDUSTRIAL', grade: 12 },
      ...{ address: '棠州市水厂路7号', licenceDaysLeft: 1310 },
    },
  ],
}
