import { expect, test } from 'vitest'
import { toDoItems } from './toDo.ts'

type Query = Parameters<typeof toDoItems>[0]

const toRate = (role: 'MANAGER' | 'COURIER', standsUntil: string) =>
  ({ visitId: 'one', helpRequestId: null, role, standsUntil }) as Query['toRate'][number]

const query = {
  tracesToAnswer: [{ id: 'record', answerableUntil: '2026-12-03T02:00:00Z' }],
  campaignsToAnswer: [
    { id: 'soon', answersUntil: '2026-12-01T16:00:00Z' },
    { id: 'later', answersUntil: '2026-12-20T16:00:00Z' },
  ],
  guidanceToRead: [
    { id: 'endless', validUntil: null },
    { id: 'until tomorrow', validUntil: '2026-12-02' },
  ],
  toRate: [toRate('COURIER', '2026-12-30T02:00:00Z'), toRate('MANAGER', '2026-12-01T02:00:00Z')],
} as unknown as Query

const abouts = (isSent: (about: string) => boolean) =>
  toDoItems(query, isSent, 'Asia/Shanghai').map(({ about }) => about)

test('all kinds stand in one order, by the time that is left; of the people to rate the last one', () => {
  expect(abouts(() => false)).toEqual([
    ...['soon', 'until tomorrow', 'record', 'later', 'rate.one.COURIER', 'endless'],
  ])
})

test('what this device has done and not yet sent is left out', () => {
  const sent = ['soon', 'rate.one.COURIER']
  expect(abouts((about) => sent.includes(about))).toEqual(['until tomorrow', 'record', 'later', 'endless'])
})
