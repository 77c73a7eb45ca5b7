import { expect, test } from 'vitest'
import { firstPage, pageSearch, pageVariables, sortSearch } from './listSearch.ts'

test.each([
  [{}, {}],
  [
    { after: 'x', size: 25 },
    { after: 'x', size: 25 },
  ],
  [
    { before: 'y', size: '100' },
    { before: 'y', size: 100 },
  ],
  [{ after: 'x', before: 'y' }, { after: 'x' }],
  [{ size: 1_000_000 }, {}],
  [{ after: '  ', before: 7, size: 'many' }, { before: '7' }],
])('the page that %j names is %j', (raw, page) => expect(pageSearch(raw)).toEqual(page))

test.each([
  [{}, { first: 50 }],
  [{ after: 'x' }, { first: 50, after: 'x' }],
  [
    { before: 'y', size: 25 },
    { last: 25, before: 'y' },
  ],
  [{ ...firstPage, size: 100 }, { first: 100 }],
] as const)('the server is asked for %j with %j', (search, variables) =>
  expect(pageVariables(search)).toEqual(variables),
)

test.each([
  [
    { sort: 'GRADE', direction: 'DESC' },
    { sort: 'GRADE', direction: 'DESC' },
  ],
  [{ sort: 'PRICE', direction: 'desc' }, {}],
])('of %j the order is %j', (raw, order) => expect(sortSearch(['NAME', 'GRADE'], raw)).toEqual(order))
