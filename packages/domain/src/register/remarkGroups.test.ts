import { expect, test } from 'vitest'
import { registerIssue } from './registerIssue.ts'
import { registerIssueKinds } from './registerIssueKind.ts'
import { RemarkGroups, worstKindsFirst } from './remarkGroups.ts'

test('what is said of every row is one line at the end, and one refused row stands first', () => {
  const groups = new RemarkGroups()
  for (let row = 0; row < 3000; row++) {
    const unknown = registerIssue('CODE_UNKNOWN', 'format', row % 3 ? '夫妻店' : '烟摊')
    const blank = registerIssue('PLACE_MISSING', 'point')
    groups.count(
      row === 7 ? [unknown, registerIssue('LICENCE_NUMBER_MISSING', 'licenceNumber', '')] : [unknown, blank],
    )
  }
  const [first, ...others] = groups.groups()
  expect(first).toMatchObject({ reason: 'LICENCE_NUMBER_MISSING', kind: 'REFUSED', rows: 1 })
  expect(others.find(({ reason }) => reason === 'CODE_UNKNOWN')).toEqual({
    ...{ kind: 'CORRECTED', reason: 'CODE_UNKNOWN', field: 'format', rows: 3000 },
    values: [
      { value: '夫妻店', rows: 2000 },
      { value: '烟摊', rows: 1000 },
    ],
  })
})

test('the same reason in another field is another line; twice in one row it counts once', () => {
  const groups = new RemarkGroups()
  groups.count([
    registerIssue('DATE_UNREADABLE', 'openedOn', 'x'),
    registerIssue('DATE_UNREADABLE', 'closedOn', 'x'),
    registerIssue('DATE_UNREADABLE', 'closedOn', 'x'),
  ])
  expect(groups.groups().map(({ field, rows }) => [field, rows])).toEqual([
    ['openedOn', 1],
    ['closedOn', 1],
  ])
})

test('however many values there are, few are kept', () => {
  const groups = new RemarkGroups()
  for (let row = 0; row < 5000; row++) groups.count([registerIssue('CODE_UNKNOWN', 'format', String(row))])
  expect(groups.groups()).toMatchObject([{ rows: 5000, values: { length: 5 } }])
})

test('every kind has its place', () => {
  expect(worstKindsFirst.toSorted()).toEqual(registerIssueKinds.toSorted())
})
