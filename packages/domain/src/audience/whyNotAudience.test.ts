import { expect, test } from 'vitest'
import { type Audience, everyShop } from './audience.ts'
import { mostNamedShops, whyNotAudience } from './whyNotAudience.ts'

const manyIds = (count: number) => Array.from({ length: count }, (_, index) => `shop-${index}`)

test.each<[string, Partial<Audience>]>([
  ['nothing set', {}],
  ['the whole range of grades', { gradeFrom: 1, gradeTo: 30 }],
  ['one grade', { gradeFrom: 14, gradeTo: 14 }],
  ['one bound', { gradeTo: 12 }],
  ['some in, others out', { includeRetailerIds: ['a'], excludeRetailerIds: ['b'] }],
  ['as many named shops as allowed', { includeRetailerIds: manyIds(mostNamedShops) }],
])('takes %s', (_case, part) => {
  expect(whyNotAudience({ ...everyShop, ...part })).toBeNull()
})

test.each<[string, Partial<Audience>, string]>([
  ['grade 0', { gradeFrom: 0 }, 'gradeFrom'],
  ['grade 31', { gradeTo: 31 }, 'gradeTo'],
  ['half a grade', { gradeFrom: 2.5 }, 'gradeFrom'],
  ['no number at all', { gradeTo: Number.NaN }, 'gradeTo'],
  ['lowest above highest', { gradeFrom: 20, gradeTo: 10 }, 'gradeTo'],
  ['a shop both in and out', { includeRetailerIds: ['a'], excludeRetailerIds: ['a'] }, 'excludeRetailerIds'],
  ['too many named in', { includeRetailerIds: manyIds(mostNamedShops + 1) }, 'includeRetailerIds'],
  ['too many named out', { excludeRetailerIds: manyIds(mostNamedShops + 1) }, 'excludeRetailerIds'],
])('refuses %s', (_case, part, field) => {
  expect(whyNotAudience({ ...everyShop, ...part })?.field).toBe(field)
})
