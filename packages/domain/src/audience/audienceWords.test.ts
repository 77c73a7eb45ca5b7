import { expect, test } from 'vitest'
import { type Audience, everyShop } from './audience.ts'
import { type AudienceNames, askedOf, describeAudience } from './audienceWords.ts'

const chinese: AudienceNames = {
  language: 'zh-CN',
  region: (id) => ({ north: '北城分公司', south: '南城分公司' })[id] ?? id,
  marketType: (value) => ({ URBAN: '城网', RURAL: '农网' })[value],
  format: (value) => (value === 'CONVENIENCE' ? '便利店' : '食杂店'),
  businessDistrict: () => '学校周边',
}
const english: AudienceNames = {
  language: 'en',
  region: (id) => ({ north: 'North City', south: 'South City' })[id] ?? id,
  marketType: (value) => ({ URBAN: 'Urban', RURAL: 'Rural' })[value],
  format: (value) => (value === 'CONVENIENCE' ? 'Convenience store' : 'Grocery'),
  businessDistrict: () => 'Near a school',
}

test.each<[string, string, Partial<Audience>]>([
  ['全部店', 'All shops', {}],
  ['全部店，除去点名的 1 家', 'All shops, minus 1 excluded by name', { excludeRetailerIds: ['a'] }],
  ['只有点名的 3 家', 'Only the 3 shops added by name', { includeRetailerIds: ['a', 'b', 'c'] }],
  [
    '只有点名的 1 家',
    'Only the 1 shop added by name',
    { includeRetailerIds: ['a', 'b'], excludeRetailerIds: ['b', 'c'] },
  ],
  ['北城分公司（含下级）的店', 'Shops in North City and below', { regionIds: ['north'] }],
  ['农网的店', 'Rural shops', { marketTypes: ['RURAL'] }],
  ['城网或农网的店', 'Urban or rural shops', { marketTypes: ['URBAN', 'RURAL'] }],
  ['8 档的店', 'Shops, grade 8', { gradeFrom: 8, gradeTo: 8 }],
  ['8 档及以上的店', 'Shops, grade 8 or above', { gradeFrom: 8 }],
  ['8 档及以下的店', 'Shops, grade 8 or below', { gradeTo: 8 }],
  [
    '北城分公司或南城分公司（含下级），农网，便利店或食杂店，学校周边，5–12 档的店，另加点名的 3 家，除去点名的 2 家',
    'Rural shops in North City or South City and below, convenience store or grocery, near a school, grades 5 to 12, plus 3 added by name, minus 2 excluded by name',
    {
      regionIds: ['north', 'south'],
      marketTypes: ['RURAL'],
      formats: ['CONVENIENCE', 'GROCERY'],
      businessDistricts: ['SCHOOL'],
      gradeFrom: 5,
      gradeTo: 12,
      includeRetailerIds: ['a', 'b', 'c'],
      excludeRetailerIds: ['d', 'e'],
    },
  ],
])('%s / %s', (zh, en, part) => {
  expect(describeAudience({ ...everyShop, ...part }, chinese)).toBe(zh)
  expect(describeAudience({ ...everyShop, ...part }, english)).toBe(en)
})

test('asks nothing on a side that is left open', () => {
  expect(askedOf('REGION', everyShop, chinese)).toBeNull()
  expect(askedOf('GRADE', everyShop, english)).toBeNull()
})
