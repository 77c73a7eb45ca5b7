import { describe, expect, it, test } from 'vitest'
import { choose, type Chosen, chosenNow, pageChosen, partOf } from './selection.ts'

type Row = { id: string; name: string }
const row = (id: string, name = id): Row => ({ id, name })
const none: Chosen<Row> = new Map()

describe('rows that are chosen', () => {
  it('come from several pages, and go one by one', () => {
    const first = choose(none, [row('a'), row('b')], true)
    const both = choose(first, [row('c')], true)
    expect([...both.keys()]).toEqual(['a', 'b', 'c'])
    expect([...choose(both, [row('b')], false).keys()]).toEqual(['a', 'c'])
    expect(first.size).toBe(2)
  })

  it('say how much of a page is chosen', () => {
    const chosen = choose(none, [row('a')], true)
    expect(pageChosen(chosen, [row('a')])).toBe('all')
    expect(pageChosen(chosen, [row('a'), row('b')])).toBe('some')
    expect(pageChosen(chosen, [row('b')])).toBe('none')
    expect(pageChosen(chosen, [])).toBe('none')
  })

  it('are taken as they stand on the open page now', () => {
    const chosen = choose(none, [row('a', 'before'), row('b', 'elsewhere')], true)
    expect(chosenNow(chosen, [row('a', 'now')]).map(({ name }) => name)).toEqual(['now', 'elsewhere'])
  })
})

test.each([
  [{ q: '王' }, { q: '王', after: 'x', size: 25, sort: 'NAME', direction: 'DESC' }, true],
  [{ q: '王', region: 'r' }, { region: 'r', q: '王', before: 'y' }, true],
  [{ q: '王' }, { q: '张' }, false],
  [{}, { q: '王' }, false],
  [{ q: undefined }, {}, true],
])('%j and %j are the same part of a list: %s', (one, other, same) =>
  expect(partOf('/staff/retailers', one) === partOf('/staff/retailers', other)).toBe(same),
)

test('two pages are never the same part', () => expect(partOf('/a', {})).not.toBe(partOf('/b', {})))
