import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { masked, whatChanged } from './whatChanged.ts'

describe('whatChanged', () => {
  test.each<[string, Record<string, unknown> | null, Record<string, unknown> | null, object]>([
    ['nothing', { name: '春风' }, { name: '春风' }, {}],
    ['one field', { name: '春风', grade: 5 }, { name: '春风', grade: 6 }, { grade: { from: 5, to: 6 } }],
    ['made', null, { name: '春风' }, { name: { from: null, to: '春风' } }],
    ['deleted', { name: '春风' }, null, { name: { from: '春风', to: null } }],
    ['missing equals null', { leftAt: null }, {}, {}],
    ['undefined equals null', { leftAt: undefined }, { leftAt: null }, {}],
    ['key order inside does not matter', { hours: { a: 1, b: 2 } }, { hours: { b: 2, a: 1 } }, {}],
    [
      'list order matters',
      { roles: ['A', 'B'] },
      { roles: ['B', 'A'] },
      { roles: { from: ['A', 'B'], to: ['B', 'A'] } },
    ],
    ['the same instant', { at: new Date(5) }, { at: new Date(5) }, {}],
    [
      'a phone number is masked',
      { phone: '13800000001' },
      { phone: '13800000002' },
      { phone: { from: masked, to: masked } },
    ],
    [
      'a new phone number is masked',
      { phone: null },
      { phone: '13800000002' },
      { phone: { from: null, to: masked } },
    ],
    [
      'spelled otherwise',
      { id_token: 'a' },
      { ID_TOKEN: 'b' },
      { id_token: { from: masked, to: null }, ID_TOKEN: { from: null, to: masked } },
    ],
    [
      'deeper down',
      { user: { name: 'a', password: 'x' } },
      { user: { name: 'b', password: 'y' } },
      { user: { from: { name: 'a', password: masked }, to: { name: 'b', password: masked } } },
    ],
    [
      'in a list',
      { people: [{ phone: '1' }] },
      { people: [] },
      { people: { from: [{ phone: masked }], to: [] } },
    ],
  ])('%s', (_case, before, after, expected) => {
    expect(whatChanged(before, after)).toEqual(expected)
  })

  test('more fields can be named as sensitive', () => {
    expect(whatChanged({ note: 'a' }, { note: 'b' }, ['note'])).toEqual({
      note: { from: masked, to: masked },
    })
  })

  const secret = fc.string({ minLength: 8, maxLength: 12, unit: fc.constantFrom('7', '8', '9') })

  test('property: no sensitive value is ever seen, at any depth', () => {
    const nested = (value: string) =>
      fc.constantFrom({ phone: value }, { a: { token: value } }, { list: [{ deep: { password: value } }] })
    fc.assert(
      fc.property(
        secret.chain((value) => fc.tuple(fc.constant(value), nested(value))),
        ([value, record]) => {
          expect(JSON.stringify(whatChanged(null, record))).not.toContain(value)
        },
      ),
    )
  })
})
