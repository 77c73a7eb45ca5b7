import { expect, test } from 'vitest'
import { asWritten } from './asWritten.ts'

type Row = {
  id: string
  day: Date
  note: string | null
  shop: { id: string; name: string } | null
  records: { id: string }[]
}

const known: Partial<Row> = {
  id: 'a',
  day: new Date(0),
  note: null,
  shop: { id: 'b' } as Row['shop'],
  records: [{ id: 'c' }],
}

test.each([
  [{ id: true, day: true }, true],
  [{ id: true, note: true }, true],
  [{ id: true, shop: { select: { id: true } } }, true],
  [{ id: true, other: false }, true],
  [{ id: true, other: true }, false],
  [{ shop: true }, false],
  [{ shop: { select: { id: true, name: true } } }, false],
  [{ shop: { select: { id: true }, where: {} } }, false],
  [{ shop: { include: { region: true } } }, false],
  [{ records: { select: { id: true } } }, false],
  [{ note: { select: { id: true } } }, false],
])('%j is known from what was written: %s', (select, isKnown) => {
  expect(asWritten<Row>({ select }, known)).toBe(isKnown ? known : null)
})

test('nothing is known of all columns, nor of what was not written', () => {
  expect(asWritten<Row>({}, known)).toBeNull()
  expect(asWritten<Row>({ select: { id: true } }, null)).toBeNull()
})
