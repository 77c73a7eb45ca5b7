import { type RegisterField, registerFields } from './registerField.ts'

/** How headers of registers call each field, most telling first. */
const names: Record<RegisterField, RegExp> = {
  licenceNumber: /许可证号|許可證|专卖证|统一编号|統一編號|licen[cs]e (?:no|num)|licen[cs]e$/iu,
  name: /店名|客户名称|零售户名称|商店名|字号|分公司名稱|dba|trade name|shop name|store name|^name$/iu,
  holderName: /持证人|经营者|负责人|企业名称|公司名稱|entity|holder|owner/iu,
  contactName: /联系人|聯絡人|contact/iu,
  phone: /电话|手机|電話|phone|mobile/iu,
  address: /地址|住址|address|street/iu,
  branch: /分公司$|营销部|县|區縣|county|branch/iu,
  department: /市场部|片区|乡镇|city|town|district/iu,
  format: /业态|業態|establishment type|format/iu,
  marketType: /市场类型|城网|market type/iu,
  businessDistrict: /商圈|business district/iu,
  grade: /档位|grade/iu,
  area: /面积|面積|square|floor area/iu,
  orderWeekday:
    /订货日(?!期)|订货周期|订单日(?!期)|订货星期|訂貨日(?!期)|order (?:week)?day|order_?weekday/iu,
  point: /georeference|坐标|座標|^point|geometry/iu,
  longitude: /经度|經度|longitude|^lng$|^lon$/iu,
  latitude: /纬度|緯度|latitude|^lat$/iu,
  status: /状态|狀態|status/iu,
  openedOn: /开业日期|设立日期|設立日期|opened/iu,
  closedOn: /停业日期|注销日期|closed/iu,
  licenceExpiresOn: /有效期|到期|expir|valid (?:un)?til/iu,
}

/** A first guess which column is which, for the mapping form: each field gets at most one column, each column one field. */
export function suggestColumns(header: readonly string[]): Partial<Record<RegisterField, string[]>> {
  const free = new Set(header.filter((column) => column.trim() !== ''))
  const suggestion: Partial<Record<RegisterField, string[]>> = {}
  for (const field of registerFields) {
    const column = [...free].find((one) => names[field].test(one))
    if (column === undefined) continue
    suggestion[field] = [column]
    free.delete(column)
  }
  return suggestion
}
