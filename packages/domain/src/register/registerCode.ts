import { businessDistricts, type BusinessDistrict } from '../retailer/businessDistrict.ts'
import { formats, type Format } from '../retailer/format.ts'
import { marketTypes, type MarketType } from '../retailer/marketType.ts'

/** What registers of the field write for each, besides our own identifiers. */
const formatNames: Record<Format, readonly string[]> = {
  CONVENIENCE: ['便利店', '便利商店', 'convenience store'],
  SUPERMARKET: ['超市', '大型超市', '连锁超市'],
  MALL: ['商场', '百货', '商場', 'shopping mall', 'department store'],
  GROCERY: ['食杂店', '食雜店', '小卖部', '杂货店'],
  TOBACCO_SPECIALIST: ['烟草专业店', '烟酒店', '烟酒商店', 'tobacco specialist', 'tobacconist'],
  ENTERTAINMENT: ['娱乐服务类', '娱乐服务', '娱乐场所', '娛樂服務'],
  OTHER: ['其他', '其它'],
}
const marketTypeNames: Record<MarketType, readonly string[]> = {
  URBAN: ['城网', '城镇', '城市', '城区', '城網'],
  RURAL: ['农网', '乡村', '农村', '農網'],
}
const businessDistrictNames: Record<BusinessDistrict, readonly string[]> = {
  RESIDENTIAL: ['居民区', '住宅区', '居住区'],
  MARKET: ['集贸区', '集贸市场', '农贸市场'],
  SCHOOL: ['院校学区', '学区', '校园'],
  TOURIST: ['旅游景区', '景区'],
  TRANSPORT: ['交通枢纽区', '交通枢纽'],
  OFFICE: ['办公区', '政务区'],
  INDUSTRIAL: ['工业区', '工业园区'],
  COMMERCIAL_LEISURE: ['商业娱乐区', '商业区', '商圈'],
  OTHER: ['其他', '其它'],
}

const lookUp = <T extends string>(
  values: readonly T[],
  names: Record<T, readonly string[]>,
): Map<string, T> =>
  new Map(values.flatMap((value) => [value, ...names[value]].map((name) => [key(name), value] as const)))

const key = (code: string): string =>
  code
    .normalize('NFKC')
    .replace(/[\s_]+/gu, '')
    .toLowerCase()

const formatByName = lookUp(formats, formatNames)
const marketTypeByName = lookUp(marketTypes, marketTypeNames)
const businessDistrictByName = lookUp(businessDistricts, businessDistrictNames)

/** The format that a register's own word means (便利店, Convenience store); null for a word nobody taught us. */
export const formatNamed = (name: string): Format | null => formatByName.get(key(name)) ?? null
/** The market type that a register's own word means (城网, rural); null for an unknown word. */
export const marketTypeNamed = (name: string): MarketType | null => marketTypeByName.get(key(name)) ?? null
/** The business district that a register's own word means (集贸区); null for an unknown word. */
export const businessDistrictNamed = (name: string): BusinessDistrict | null =>
  businessDistrictByName.get(key(name)) ?? null
