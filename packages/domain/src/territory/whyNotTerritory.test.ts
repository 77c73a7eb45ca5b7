import { expect, test } from 'vitest'
import { whyNotTerritory } from './whyNotTerritory.ts'

test.each([
  ['a name', { name: '一片区', nameEn: null }, null],
  ['both names', { name: '一片区', nameEn: 'First' }, null],
  ['no name', { name: ' ', nameEn: 'First' }, 'name'],
  ['too long a name', { name: '一'.repeat(41), nameEn: null }, 'name'],
  ['too long an English name', { name: '一片区', nameEn: 'x'.repeat(41) }, 'nameEn'],
])('%s', (_case, territory, field) => {
  expect(whyNotTerritory(territory)?.field ?? null).toBe(field)
})
