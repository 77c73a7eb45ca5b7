import { describe, expect, it, test } from 'vitest'
import { type Column, directionOf, isShown, orderOf, pressed, sortRows, titleColumn } from './column.ts'

type Shop = { id: string; name: string; grade: number | null }
const column = (more: Partial<Omit<Column<Shop>, 'cell' | 'text'>>): Column<Shop> => ({
  id: 'x',
  label: 'x',
  cell: () => null,
  ...more,
})

const grade = { by: 'GRADE', direction: 'DESC' } as const
const name = { by: 'NAME', direction: 'ASC' } as const

describe('a press on a head', () => {
  it('sorts by its column the usual way, then the other way round, then back', () => {
    const first = pressed(grade, { by: 'NAME' })
    expect(first).toEqual({ by: 'GRADE', direction: undefined })
    expect(directionOf(grade, first)).toBe('DESC')
    const second = pressed(grade, first)
    expect(second).toEqual({ by: 'GRADE', direction: 'ASC' })
    expect(pressed(grade, second)).toEqual(first)
  })

  it('leaves the other columns without a direction', () => {
    expect(directionOf(name, { by: 'GRADE', direction: 'ASC' })).toBeNull()
    expect(directionOf(name, null)).toBeNull()
  })
})

describe('a table that holds all its rows', () => {
  const shops = [
    { id: '1', name: '张湾', grade: 3 },
    { id: '2', name: '安阳', grade: null },
    { id: '3', name: '茅箭', grade: 30 },
  ]
  const columns = [
    column({ id: 'name', value: (shop) => shop.name }),
    column({ id: 'grade', number: true, value: (shop) => shop.grade }),
  ]
  const ids = (sorted: Parameters<typeof sortRows>[2]) => sortRows(shops, columns, sorted).map(({ id }) => id)

  test.each([
    [null, ['1', '2', '3']],
    [{ by: 'name' }, ['2', '3', '1']],
    [{ by: 'name', direction: 'DESC' }, ['1', '3', '2']],
    [{ by: 'grade' }, ['3', '1', '2']],
    [{ by: 'grade', direction: 'ASC' }, ['1', '3', '2']],
    [{ by: 'other' }, ['1', '2', '3']],
  ] as const)('by %j stands as %j', (sorted, order) => expect(ids(sorted)).toEqual(order))

  it('begins with the largest number and with the first word', () => {
    expect(columns.map((each) => orderOf(each)?.direction)).toEqual(['ASC', 'DESC'])
    expect(orderOf(column({}))).toBeUndefined()
  })
})

test.each([
  [{}, {}, false, true],
  [{ wide: true }, {}, false, true],
  [{ wide: true }, {}, true, false],
  [{ wide: true }, { x: true }, true, true],
  [{}, { x: false }, false, false],
  [{ always: true }, { x: false }, true, true],
])('a column %j with the choice %j, narrow %s, shows: %s', (more, choice, narrow, shown) =>
  expect(isShown(column(more), choice, narrow)).toBe(shown),
)

test.each([
  [
    'the one that names its row for ears',
    [
      { id: 'a', always: true },
      { id: 'b', head: true },
    ],
    'b',
  ],
  [
    'the first that cannot be taken away and is no number',
    [{ id: 'a', always: true, number: true }, { id: 'b' }, { id: 'c', always: true }],
    'c',
  ],
  ['the first where nothing says more', [{ id: 'a' }, { id: 'b' }], 'a'],
])('the title of a card is %s', (_, columns, title) =>
  expect(titleColumn(columns.map(column))?.id).toBe(title),
)
