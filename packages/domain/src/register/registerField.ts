import type { Words } from '../refusal.ts'

/** What a register can say about a shop. A mapping names, for each, the column or columns it is read from. */
export const registerFields = [
  'licenceNumber',
  'name',
  'holderName',
  'contactName',
  'phone',
  'address',
  'branch',
  'department',
  'format',
  'marketType',
  'businessDistrict',
  'grade',
  'area',
  'orderWeekday',
  'deliveryWeekday',
  'point',
  'longitude',
  'latitude',
  'status',
  'openedOn',
  'closedOn',
  'licenceExpiresOn',
] as const

export type RegisterField = (typeof registerFields)[number]

/** What people call each field, for the mapping form and the result file. */
export const registerFieldWords: Record<RegisterField, Words> = {
  licenceNumber: { 'zh-CN': '许可证号', en: 'Licence number' },
  name: { 'zh-CN': '店名', en: 'Shop name' },
  holderName: { 'zh-CN': '持证人', en: 'Licence holder' },
  contactName: { 'zh-CN': '联系人', en: 'Contact person' },
  phone: { 'zh-CN': '电话', en: 'Phone' },
  address: { 'zh-CN': '地址', en: 'Address' },
  branch: { 'zh-CN': '分公司', en: 'Branch' },
  department: { 'zh-CN': '市场部', en: 'Market department' },
  format: { 'zh-CN': '业态', en: 'Format' },
  marketType: { 'zh-CN': '市场类型', en: 'Market type' },
  businessDistrict: { 'zh-CN': '商圈', en: 'Business district' },
  grade: { 'zh-CN': '档位', en: 'Grade' },
  area: { 'zh-CN': '经营面积', en: 'Floor area' },
  orderWeekday: { 'zh-CN': '订货日', en: 'Order day' },
  deliveryWeekday: { 'zh-CN': '送货日', en: 'Delivery day' },
  point: { 'zh-CN': '坐标', en: 'Coordinates' },
  longitude: { 'zh-CN': '经度', en: 'Longitude' },
  latitude: { 'zh-CN': '纬度', en: 'Latitude' },
  status: { 'zh-CN': '营业状态', en: 'Status' },
  openedOn: { 'zh-CN': '开业日期', en: 'Opened on' },
  closedOn: { 'zh-CN': '停业日期', en: 'Closed on' },
  licenceExpiresOn: { 'zh-CN': '许可证有效期至', en: 'Licence valid until' },
}

/** The header of an empty register to fill in; each of its columns is guessed as what it is. */
export const registerTemplate: readonly Words[] = registerFields
  .filter((field) => field !== 'point')
  .map((field) => registerFieldWords[field])
