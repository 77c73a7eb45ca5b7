import { expect, test } from 'vitest'
import { groupBySubject } from './groupBySubject.ts'
import { notificationLink } from './subjectPages.ts'

const row = (id: string, subject: string, leadsTo: string | null) => ({ id, subject, leadsTo })

test('what is about one row stands together, where its newest stands', () => {
  const [a, b, c, d] = [
    row('a', 'VISIT', '1'),
    row('b', 'HELP_REQUEST', '2'),
    row('c', 'VISIT', '1'),
    row('d', 'VISIT', '2'),
  ] as const
  expect(groupBySubject([a!, b!, c!, d!])).toEqual([
    { key: 'VISIT 1', newest: a, earlier: [c] },
    { key: 'HELP_REQUEST 2', newest: b, earlier: [] },
    { key: 'VISIT 2', newest: d, earlier: [] },
  ])
})

test('what leads nowhere stands by itself', () => {
  const rows = [row('a', 'ACCOUNT', null), row('b', 'ACCOUNT', null)]
  expect(groupBySubject(rows).map(({ newest }) => newest.id)).toEqual(['a', 'b'])
})

test('a subject with one page leads there without an id, one with a page for each row only with it', () => {
  const home = { to: '/' }
  expect(notificationLink(home, null)).toBe(home)
  const toVisit = (visitId: string) => ({ to: '/visits/$visitId', params: { visitId } })
  expect(notificationLink(toVisit, null)).toBeUndefined()
  expect(notificationLink(toVisit, '7')).toEqual({ to: '/visits/$visitId', params: { visitId: '7' } })
  expect(notificationLink('NO_PAGE', '7')).toBeUndefined()
})
