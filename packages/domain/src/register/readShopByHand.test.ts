import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type HandCells, handFields, readShopByHand } from './readShopByHand.ts'
import { plainMapping } from './registerMapping.ts'
import { registerRowReader } from './readRegisterRow.ts'

const typed: HandCells = {
  ...{
    licenceNumber: '420106900010',
    name: '桥头便利店',
    holderName: '王芳',
    contactName: '',
    phone: '0719-8880001',
  },
  ...{ address: '春风路 1 号', format: 'CONVENIENCE', marketType: 'URBAN', businessDistrict: 'RESIDENTIAL' },
  ...{
    grade: '12',
    area: '35.5',
    orderWeekday: '3',
    deliveryWeekday: '5',
    longitude: '110.79',
    latitude: '32.65',
    openedOn: '2024-05-01',
  },
}

test('what a form says is what a row says', () => {
  expect(readShopByHand(typed).draft).toMatchObject({
    ...{
      licenceNumber: '420106900010',
      name: '桥头便利店',
      contactName: null,
      grade: 12,
      areaSquareMetres: 35.5,
    },
    ...{ orderWeekday: 3, deliveryWeekday: 5, openedOn: '2024-05-01', format: 'CONVENIENCE' },
    place: { point: { longitude: 110.79, latitude: 32.65 } },
  })
})

describe('refused beside its field', () => {
  test.each<[string, Partial<HandCells>, string]>([
    ['no licence number', { licenceNumber: ' ' }, 'licenceNumber'],
    ['a licence number that a spreadsheet damaged', { licenceNumber: '4.2E+11' }, 'licenceNumber'],
    ['a licence number with other signs', { licenceNumber: '4201#06' }, 'licenceNumber'],
    ['a licence number too long', { licenceNumber: '1'.repeat(41) }, 'licenceNumber'],
    ['a total', { licenceNumber: '合计' }, 'licenceNumber'],
    ['no name at all', { name: '无', holderName: '' }, 'name'],
    ['a name with a lost character', { name: '桥\uFFFD头' }, 'name'],
    ['an address too long', { address: '路'.repeat(501) }, 'address'],
    ['a phone that a spreadsheet damaged', { phone: '1.38E+10' }, 'phone'],
    ['a grade of 31', { grade: '31' }, 'grade'],
    ['a grade that is no number', { grade: '高' }, 'grade'],
    ['an area of nothing', { area: '0' }, 'areaSquareMetres'],
    ['an area that is no number', { area: '大' }, 'areaSquareMetres'],
    ['a weekday that is none', { orderWeekday: '8' }, 'orderWeekday'],
    ['half a place', { latitude: '' }, 'longitude'],
    ['a place beyond the pole', { longitude: '10', latitude: '95' }, 'longitude'],
    ['a place the wrong way round', { longitude: '32.65', latitude: '110.79' }, 'longitude'],
    ['a day that no calendar has', { openedOn: '2024-02-30' }, 'openedOn'],
    ['a day of other times', { openedOn: '1899-01-01' }, 'openedOn'],
    ['a format that nobody taught', { format: '鱼店' }, 'format'],
  ])('%s', (_case, over, field) => {
    const { refusal } = readShopByHand({ ...typed, ...over })
    expect(refusal?.field).toBe(field)
    expect(refusal?.words.en).not.toMatch(/import|taken as/iu)
  })

  test('of several the first on the form', () => {
    expect(readShopByHand({ ...typed, grade: '31', phone: '1.3E+10' }).refusal?.field).toBe('phone')
  })
})

test.each<[string, Partial<HandCells>, object]>([
  ['the holder stands for a name that is missing', { name: '' }, { name: '王芳' }],
  ['wide and spaced digits of a licence', { licenceNumber: ' ４２０ １０６' }, { licenceNumber: '420106' }],
  [
    'a number that a spreadsheet changed without loss',
    { licenceNumber: '420106900010.0' },
    { licenceNumber: '420106900010' },
  ],
  ['words that say nothing', { contactName: '无', phone: '-' }, { contactName: null, phone: null }],
  ['no place', { longitude: '', latitude: '' }, { place: null }],
  ['a grade as people say it', { grade: '第十二档' }, { grade: 12 }],
])('%s', (_case, over, read) => {
  expect(readShopByHand({ ...typed, ...over }).draft).toMatchObject(read)
})

const cells = fc.record(
  Object.fromEntries(
    handFields.map((field) => [
      field,
      fc.oneof(
        fc.constant(typed[field]),
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('无', '1.38E+10', '12', '周三', '食杂店'),
      ),
    ]),
  ) as Record<keyof HandCells, fc.Arbitrary<string>>,
)

test('property: whatever is taken is what an import of the same row writes, and is read again the same', () => {
  const mapping = {
    ...plainMapping,
    columns: Object.fromEntries(handFields.map((field) => [field, [field]])),
  }
  const readRow = registerRowReader(
    { ...mapping, defaults: { ...plainMapping.defaults, branch: '城区' } },
    handFields,
    (point) => point,
  )
  fc.assert(
    fc.property(cells, (row) => {
      const { draft, refusal } = readShopByHand(row)
      expect((draft === null) !== (refusal === null)).toBe(true)
      if (draft === null) return
      expect(readRow(handFields.map((field) => row[field])).draft).toEqual(draft)
      const again = readShopByHand({
        ...{ licenceNumber: draft.licenceNumber, name: draft.name, holderName: draft.holderName ?? '' },
        ...{ contactName: draft.contactName ?? '', phone: draft.phone ?? '', address: draft.address ?? '' },
        ...{
          format: draft.format ?? '',
          marketType: draft.marketType ?? '',
          businessDistrict: draft.businessDistrict ?? '',
        },
        ...{ grade: String(draft.grade ?? ''), area: String(draft.areaSquareMetres ?? '') },
        orderWeekday: String(draft.orderWeekday ?? ''),
        deliveryWeekday: String(draft.deliveryWeekday ?? ''),
        longitude: String(draft.place?.point.longitude ?? ''),
        latitude: String(draft.place?.point.latitude ?? ''),
        openedOn: draft.openedOn ?? '',
      })
      expect(again.draft).toEqual(draft)
    }),
    { numRuns: 1000 },
  )
})
