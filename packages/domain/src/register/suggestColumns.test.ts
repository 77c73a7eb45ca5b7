import { expect, test } from 'vitest'
import { registerFields, registerFieldWords, registerTemplate } from './registerField.ts'
import { suggestColumns } from './suggestColumns.ts'

test.each([
  ['电子邮箱地址', undefined],
  ['电邮地址', 'address'],
  ['E-mail Address', undefined],
  ['网址', undefined],
  ['Maximum Capacity', undefined],
  ['maximum_capacity', undefined],
  ['经纬度', 'point'],
  ['位置坐标', 'point'],
  ['Lat/Lng', 'point'],
  ['经度', 'longitude'],
  ['License_No', 'licenceNumber'],
  ['licenseNumber', 'licenceNumber'],
  ['License Type', undefined],
  ['License Status', 'status'],
  ['License Expiration Date', 'licenceExpiresOn'],
  ['许可证有效期', 'licenceExpiresOn'],
  ['许可证号', 'licenceNumber'],
  ['烟草专卖零售许可证号', 'licenceNumber'],
  ['经营面积（平方米）', 'area'],
  ['区县编码', undefined],
  ['联系人电话', 'phone'],
  ['负责人手机', 'phone'],
  ['订货日期', undefined],
  ['合同到期', undefined],
  ['Opening hours', undefined],
  ['传真电话', undefined],
])('the column %j is guessed as %s', (column, field) => {
  const guessed = registerFields.filter((one) => suggestColumns([column])[one] !== undefined)
  expect(guessed).toEqual(field === undefined ? [] : [field])
})

test.each<[string, string[], string | undefined]>([
  ['地址', ['a@b.cn', 'c@d.cn'], undefined],
  ['地址', ['春风路 1 号', ''], 'address'],
  ['City', ['12', '40'], undefined],
  ['City', ['Albany', ''], 'department'],
  ['经度', ['113.9,22.5', '113.8,22.6'], undefined],
  ['坐标', ['113.9,22.5', '113.8,22.6'], 'point'],
  ['坐标', ['POINT (113.9 22.5)'], 'point'],
  ['坐标', ['城东', '城西'], undefined],
  ['电话', ['张三', '李四'], undefined],
  ['电话', ['无', '13800001111'], 'phone'],
  ['纬度', ['113.9', '114.1'], undefined],
])('the column %j with the cells %j is guessed as %s', (column, cells, field) => {
  const rows = cells.map((cell) => [cell])
  const guessed = registerFields.filter((one) => suggestColumns([column], rows)[one] !== undefined)
  expect(guessed).toEqual(field === undefined ? [] : [field])
})

test.each(['zh-CN', 'en'] as const)(
  'every column of the template is guessed as what it is, in %s',
  (language) => {
    const columns = registerFields
      .filter((field) => field !== 'point')
      .map((field) => [field, [registerFieldWords[field][language]]])
    expect(suggestColumns(registerTemplate.map((words) => words[language]))).toEqual(
      Object.fromEntries(columns),
    )
  },
)
