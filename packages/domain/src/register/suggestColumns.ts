import { groupMark } from './groupMark.ts'
import { readPair } from './registerPlace.ts'
import { type RegisterField, registerFields } from './registerField.ts'

/** How a column is called that holds a field, as whole words; what its name must not hold; what its cells look like. */
type Clue = {
  readonly named: RegExp
  readonly not?: RegExp
  readonly cell?: (cell: string) => boolean
}

const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/iu.test(cell)
const isText = (cell: string): boolean => !isNumber(cell) && !/@|:\/\//u.test(cell)
const isWithin = (most: number) => (cell: string) => isNumber(cell) && Math.abs(Number(cell)) <= most
const hasDigits = (cell: string): boolean => /\d/u.test(cell)
const isPhone = (cell: string): boolean => /\d/u.test(cell) && !/\p{Script=Han}{3}|@/u.test(cell)

const notOfAShop = /邮箱|郵箱|邮件|電子郵件|网址|網址|\be ?mail\b|\bweb(?: ?site)?\b|\burl\b|\bip\b/u
const number = /编号|編號|编码|代码|代碼|\b(?:code|id|no|number)\b/u

const clues: Record<RegisterField, Clue> = {
  licenceNumber: {
    named:
      /^(?:烟草)?(?:专卖)?(?:零售)?许可证(?:号码?|编号)?$|許可證(?:號碼?|編號)?$|^专卖证号?$|^分公司統一編號$|^(?:统一编号|統一編號)$|\blicen[cs]e (?:no|num|number|id|code)\b|\blicen[cs]e$|\bpermit (?:no|number)\b/u,
    not: /有效|到期|日期|状态|狀態|类型|\b(?:type|date|status|expir\w*|holder)\b/u,
    cell: hasDigits,
  },
  name: {
    named:
      /店名|店铺名称|店鋪名稱|门店名称|客户名称|零售户名称?|商店名称?|^字号(?:名称)?$|招牌|分公司名稱|^名称$|^名稱$|\bdba\b|\btrade name\b|\b(?:shop|store|business|trading|outlet|retailer) name\b|^name$/u,
    not: /电话|地址|英文/u,
    cell: isText,
  },
  holderName: {
    named:
      /持证人|经营者|經營者|负责人|負責人|法人(?:代表)?$|法定代表人|业主|企业名称|公司名称|公司名稱|\bentity\b|\bholder\b|\bowner\b|\blicensee\b/u,
    not: /电话|手机|電話|证件|身份证|性别|\b(?:phone|type|id)\b/u,
    cell: isText,
  },
  contactName: {
    named: /联系人|聯絡人|\bcontact(?: (?:name|person))?$/u,
    not: /电话|手机|電話|方式|\b(?:phone|mobile|email)\b/u,
    cell: isText,
  },
  phone: {
    named: /电话|電話|手机|手機|联系方式|\b(?:phone|telephone|tel|mobile)\b/u,
    not: /传真|傳真|是否|\b(?:fax|type)\b/u,
    cell: isPhone,
  },
  address: {
    named: /地址|住址|住所|经营场所|營業場所|\baddress\b|\bstreet\b/u,
    not: /\btype\b|类型/u,
    cell: isText,
  },
  branch: {
    named: /分公司$|营销部|^(?:区|所属)?县(?:区|市)?$|^区县$|^區縣$|^縣市$|\bcounty\b|\bbranch\b/u,
    not: number,
    cell: isText,
  },
  department: {
    named: /市场部|市場部|片区|^乡镇(?:街道)?$|^鄉鎮|^街道$|\bcity\b|\btown\b|\bdistrict\b|\bdepartment\b/u,
    not: new RegExp(`${number.source}|\\b(?:business|capacity|tax)\\b`, 'u'),
    cell: isText,
  },
  format: { named: /业态|業態|\bestablishment type\b|\b(?:store|shop|outlet) (?:type|format)\b|^format$/u },
  marketType: { named: /市场类型|市場類型|城网|城乡|\bmarket type\b/u, cell: isText },
  businessDistrict: { named: /商圈|\bbusiness district\b/u, cell: isText },
  grade: { named: /档位|檔位|\bgrade\b/u, not: /日期|\bdate\b/u, cell: hasDigits },
  area: {
    named: /面积|面積|\bsquare (?:footage|feet|met(?:er|re)s)\b|\bfloor (?:area|space)\b|^(?:sales )?area$/u,
    not: number,
    cell: hasDigits,
  },
  orderWeekday: {
    named: /订货日(?!期)|订货周期|订单日(?!期)|订货星期|訂貨日(?!期)|\border (?:week ?)?day\b/u,
    not: /\bdate\b/u,
  },
  deliveryWeekday: {
    named: /送货日(?!期)|配送日(?!期)|送货周期|送货星期|送貨日(?!期)|\bdelivery (?:week ?)?day\b/u,
    not: /\bdate\b/u,
  },
  point: {
    named:
      /经纬度|經緯度|坐标|座標|定位|\bgeoreference\b|\b(?:geo ?)?point\b|\bgeometry\b|\bcoordinates?\b|\b(?:lat ?(?:itude)? ?(?:and )?(?:lon|lng)|(?:lon|lng) ?(?:gitude)? ?lat)/u,
    cell: (cell) => readPair(cell) !== null,
  },
  longitude: {
    named: /经度|經度|\blongitude\b|\b(?:lng|lon|long)$|^x$/u,
    not: /纬|緯/u,
    cell: isWithin(180),
  },
  latitude: { named: /纬度|緯度|\blatitude\b|\blat$|^y$/u, not: /经纬|經緯/u, cell: isWithin(90) },
  status: { named: /状态|狀態|\bstatus\b/u, not: /订单|订货|审核|婚姻|\b(?:order|marital|tax)\b/u },
  openedOn: {
    named: /开业日期|设立日期|設立日期|成立日期|开业时间|\b(?:opened|opening date|start date)\b/u,
    not: /\bhours?\b/u,
    cell: hasDigits,
  },
  closedOn: {
    named: /停业日期|注销日期|歇业日期|變更日期|\b(?:closed|closing date|close date)\b/u,
    cell: hasDigits,
  },
  licenceExpiresOn: {
    named: /有效期|到期|截止日期|\bexpir\w*\b|\bvalid (?:un)?til\b|\bvalid to\b/u,
    not: /合同|保险|合約|起始|\b(?:contract|insurance|from)\b/u,
  },
}

/** License_No, licenseNo and ＬＩＣＥＮＳＥ ＮＯ. are the words of one name; brackets and units behind it say nothing. */
const plainName = (column: string): string =>
  column
    .normalize('NFKC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[(（[【].*?[)）\]】]/gu, '')
    .replace(/[\s_./*:：#-]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .trim()

/** So many of its cells have to look like the field. */
const enough = 0.5

/** `cells` are some of the column's, or none where only the header is there. */
function fits({ named, not, cell }: Clue, column: string, cells: readonly string[]): boolean {
  const name = plainName(column)
  // Below a group the own name of a column is enough: 联系方式 / 电话.
  const own = plainName(column.split(groupMark).at(-1) ?? '')
  const isCalled = [name, own].some((one) => named.test(one) && !not?.test(one))
  if (!isCalled || notOfAShop.test(name)) return false
  const filled = cells.map((one) => one.normalize('NFKC').trim()).filter((one) => one !== '')
  if (cell === undefined || filled.length === 0) return true
  return filled.filter(cell).length >= filled.length * enough
}

/**
 * A first guess which column is which, for the mapping form, by the words of its name and the look of its cells: each field
 * gets at most one column, each column one field. A wrong guess costs more than none.
 */
export function suggestColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[] = [],
): Partial<Record<RegisterField, string[]>> {
  const free = new Map(header.map((column, index) => [column, rows.map((cells) => cells[index] ?? '')]))
  const suggestion: Partial<Record<RegisterField, string[]>> = {}
  for (const field of registerFields) {
    const column = [...free.keys()].find(
      (one) => one.trim() !== '' && fits(clues[field], one, free.get(one) ?? []),
    )
    if (column === undefined) continue
    suggestion[field] = [column]
    free.delete(column)
  }
  return suggestion
}
