import { makeHelpRequest } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { useHelpRequests } from './helpRequest.testbed.ts'

const { db, runOk, organisation } = useHelpRequests()
const now = new Date('2026-11-25T04:00:00Z')
const past = new Date('2026-11-25T03:00:00Z')
const later = new Date('2026-11-26T03:00:00Z')

/** Field of the counts → view of the inbox. */
const corners = { myDesk: 'MY_DESK', open: 'OPEN', waiting: 'WAITING', overdue: 'OVERDUE' } as const
const counts = `query ($filter: HelpRequestFilter) {
  helpRequestCounts(filter: $filter) { ${Object.keys(corners).join(' ')} myDeskOverdue } }`
const list = `query ($filter: HelpRequestFilter) {
  helpRequests(filter: $filter, first: 50) { totalCount nodes { words } } }`

beforeAll(async () => {
  const { here } = organisation
  const make = (words: string, over: object) =>
    makeHelpRequest(db, { retailerId: here.retailer.id, words, category: 'EQUIPMENT', ...over })
  await make('扫码枪不亮', { desk: 'MANAGER', dueAt: past })
  await make('扫码枪太慢', { desk: 'MANAGER', dueAt: later })
  await make('价签打不出来', { desk: 'MANAGER', assigneeId: here.manager.id, dueAt: past })
  await make('冷柜在响', { desk: 'ORDER_CLERK', dueAt: past })
  await make('等店里回话', { desk: 'MANAGER', status: 'WAITING_ON_RETAILER' })
  await make('已经办完', { desk: 'MANAGER', status: 'CLOSED' })
})

describe.each([{}, { search: '扫码枪' }, { category: 'DELIVERY' }])('with %j', (filter) => {
  it.each(['manager', 'courier', 'inspector', 'admin', 'supervisor'] as const)(
    'each figure of a %s opens exactly the rows that it counts',
    async (role) => {
      const { here } = organisation
      const asker = role === 'admin' || role === 'supervisor' ? organisation[role] : here[role]
      const { helpRequestCounts } = await runOk(counts, { filter }, asker, { now })
      for (const [corner, view] of Object.entries(corners)) {
        const { helpRequests } = await runOk(list, { filter: { ...filter, view } }, asker, { now })
        expect([corner, helpRequestCounts[corner]]).toEqual([corner, helpRequests.totalCount])
      }
    },
  )
})

it('of those at my desk, those whose clock has run out are counted apart from those of other desks', async () => {
  const { helpRequestCounts } = await runOk(counts, {}, organisation.here.manager, { now })
  expect(helpRequestCounts).toEqual({ myDesk: 3, myDeskOverdue: 2, open: 5, waiting: 1, overdue: 3 })
})

it('what is open comes to a shop as to staff: the clock that runs out first at the top', async () => {
  const { here } = organisation
  for (const asker of [here.retailer, here.manager]) {
    const { helpRequests } = await runOk(list, { filter: { view: 'OPEN', search: '扫码枪' } }, asker, { now })
    expect(helpRequests.nodes).toEqual([{ words: '扫码枪不亮' }, { words: '扫码枪太慢' }])
  }
})
