import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { regionKinds } from './regionKind.ts'
import { RegionInUse, whyNotBelow, whyNotCloseRegion, whyNotRegion } from './whyNotRegion.ts'

const above = (kind: (typeof regionKinds)[number], path = ['c', 'x'], closedAt: Date | null = null) => ({
  ...{ kind, path, closedAt },
})

test.each([
  ['a name', { name: '东区分公司', nameEn: null }, null],
  ['no name', { name: '\u200b ', nameEn: 'East' }, 'name'],
  ['too long a name', { name: '一'.repeat(41), nameEn: null }, 'name'],
  ['too long an English name', { name: '东区', nameEn: 'x'.repeat(41) }, 'nameEn'],
])('%s', (_case, region, field) => {
  expect(whyNotRegion(region)?.field ?? null).toBe(field)
})

test.each([
  ['BRANCH', 'COMPANY', null],
  ['BRANCH', 'BRANCH', null],
  ['BRANCH', 'DEPARTMENT', 'parentId'],
  ['DEPARTMENT', 'COMPANY', 'parentId'],
  ['DEPARTMENT', 'BRANCH', null],
  ['DEPARTMENT', 'DEPARTMENT', 'parentId'],
  ['COMPANY', 'COMPANY', 'kind'],
] as const)('a %s below a %s', (kind, parent, field) => {
  expect(whyNotBelow({ id: null, kind }, above(parent))?.field ?? null).toBe(field)
})

test('property: never below itself, what it contains, or what is closed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...regionKinds),
      fc.constantFrom(...regionKinds),
      fc.boolean(),
      (kind, parent, inside) => {
        const path = inside ? ['c', 'me', 'x'] : ['c', 'x']
        const refused = whyNotBelow({ id: 'me', kind }, above(parent, path, inside ? null : new Date()))
        expect(refused).not.toBeNull()
      },
    ),
  )
})

test('what a region holds is counted by kind, in both languages, and nothing else is named', () => {
  const holds = { shops: 3, regions: 0, territories: 1, people: 2 }
  const { words } = new RegionInUse(holds)
  expect(words['zh-CN']).toBe(
    '还不能关闭，里面还有：3 家营业的店、1 个在用的辖区、2 位员工。请先移走或关闭。',
  )
  expect(words.en).toBe(
    'It can’t be closed yet. It still contains 3 open shops, 1 territory in use, 2 people. Move or close these first.',
  )
  const count = fc.nat(3)
  fc.assert(
    fc.property(fc.record({ shops: count, regions: count, territories: count, people: count }), (held) => {
      const empty = Object.values(held).every((number) => number === 0)
      expect(whyNotCloseRegion('DEPARTMENT', held) === null).toBe(empty)
      expect(whyNotCloseRegion('COMPANY', held)).not.toBeNull()
    }),
  )
})
