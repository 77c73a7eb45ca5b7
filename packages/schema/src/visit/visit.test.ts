import { makeRetailer, makeVisit, hoursFromNow, dayFromNow } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { cancel, list, miss, plan, planFor, postpone, read, useVisits } from './visit.testbed.ts'
import { globalId } from '../../test/useSchema.ts'

const { db, runOk, runRefused, organisation } = useVisits()

describe('planning', () => {
  it('puts a visit at the end of its day, seen by the shop and its people, not by others', async () => {
    const { here, elsewhere, supervisor, otherSupervisor, admin } = organisation
    await runOk(plan, planFor(here.retailer), here.manager)
    const other = await makeRetailer(db, { regionId: here.retailer.regionId, territoryId: here.territory.id })
    const { planVisit } = await runOk(plan, planFor(other), here.manager)
    expect(planVisit).toMatchObject({ status: 'PLANNED', plannedOn: '2026-11-24', plannedOrder: 2 })

    for (const [asker, count] of [
      [here.manager, 2],
      [here.courier, 2],
      [supervisor, 2],
      [admin, 2],
      [here.retailer, 1],
      [elsewhere.manager, 0],
      [elsewhere.retailer, 0],
      [otherSupervisor, 0],
    ] as const)
      expect((await runOk(list, {}, asker)).visits.totalCount).toBe(count)
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
    expect(await runRefused(read, { id: planVisit.id }, elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(read, { id: planVisit.id }, here.retailer)).toBe('NOT_FOUND')
  })

  it('is for managers and supervisors, at shops of theirs, on days to come', async () => {
    const { here, elsewhere } = organisation
    expect(await runRefused(plan, planFor(here.retailer), here.inspector)).toBe('FORBIDDEN')
    expect(await runRefused(plan, planFor(here.retailer), here.retailer)).toBe('FORBIDDEN')
    expect(await runRefused(plan, planFor(elsewhere.retailer), here.manager)).toBe('NOT_FOUND')
    expect(await runRefused(plan, planFor(here.retailer, '2026-11-22'), here.manager)).toBe('InvalidInput')
    expect(await db.visit.count({ where: { staffId: here.manager.id } })).toBe(0)
  })

  it('sent twice plans once; a second one for the same day is refused', async () => {
    const { here } = organisation
    const twice = planFor(here.retailer)
    const [one, two] = await Promise.all([runOk(plan, twice, here.manager), runOk(plan, twice, here.manager)])
    expect(one.planVisit.id).toBe(two.planVisit.id)
    expect(await runRefused(plan, planFor(here.retailer), here.manager)).toBe('InvalidInput')
  })

  it('is put off with a reason by the one who goes, who knows the day it stands on', async () => {
    const { here, supervisor } = organisation
    const { planVisit } = await runOk(plan, planFor(here.retailer), here.manager)
    const off = { id: planVisit.id, expected: planVisit.edition, day: '2026-11-26', reason: '店主外出' }
    expect(await runRefused(postpone, { ...off, reason: ' ' }, here.manager)).toBe('InvalidInput')
    expect(await runRefused(postpone, off, supervisor)).toBe('VisitOfSomebodyElse')
    expect(await runRefused(postpone, off, here.retailer)).toBe('FORBIDDEN')
    expect(await runOk(postpone, off, here.manager)).toEqual({
      postponeVisit: { plannedOn: '2026-11-26', postponedFrom: '2026-11-24', reason: '店主外出' },
    })
    expect(await runRefused(postpone, { ...off, day: '2026-11-27' }, here.manager)).toBe('ChangedMeanwhile')
  })

  it('is called off or missed with a reason, which the shop reads', async () => {
    const { here } = organisation
    const { planVisit } = await runOk(plan, planFor(here.retailer), here.manager)
    expect(await runRefused(miss, { id: planVisit.id, reason: '' }, here.manager)).toBe('InvalidInput')
    expect(await runOk(cancel, { id: planVisit.id, reason: '台风' }, here.manager)).toEqual({
      cancelVisit: { status: 'CANCELLED', reason: '台风' },
    })
    expect(await runRefused(miss, { id: planVisit.id, reason: '关门' }, here.manager)).toBe('VisitNotReady')
    const { visits } = await runOk(list, { filter: { view: 'CALLED_OFF' } }, here.retailer)
    expect(visits.totalCount).toBe(1)
  })
})

describe('what a day and a home show', () => {
  it('gives a manager the stops of a day in order, with what to know before walking in', async () => {
    const { here } = organisation
    const of = { retailerId: here.retailer.id, staffId: here.manager.id }
    await makeVisit(db, {
      ...of,
      status: 'PLANNED',
      startedAt: null,
      completedAt: null,
      plannedOn: dayFromNow(0),
      plannedOrder: 2,
    })
    await makeVisit(db, { ...of, plannedOn: dayFromNow(0), plannedOrder: 1 })
    await makeVisit(db, { ...of, status: 'CANCELLED', plannedOn: dayFromNow(0), plannedOrder: 3 })
    const stops =
      '{ myStops { status retailer { visitDueOn cadenceState openPromises { text } } } myVisitInProgress { id } }'
    const { myStops, myVisitInProgress } = await runOk(stops, {}, here.manager)
    expect(myStops.map(({ status }: { status: string }) => status)).toEqual(['COMPLETED', 'PLANNED'])
    expect(myStops[0].retailer.openPromises).toEqual([])
    expect(myVisitInProgress).toBeNull()
    expect((await runOk(stops, {}, here.courier)).myStops).toEqual([])
    expect(await runRefused(stops, {}, here.retailer)).toBe('FORBIDDEN')
  })

  it('tells a shop who comes next, also with an expired licence', async () => {
    const { here, elsewhere } = organisation
    const next = '{ nextVisit { status plannedOn staff { name } } }'
    expect((await runOk(next, {}, here.retailer)).nextVisit).toBeNull()
    await runOk(plan, planFor(here.retailer), here.manager)
    await db.retailer.update({ where: { id: here.retailer.id }, data: { licenceExpiresOn: dayFromNow(-1) } })
    expect((await runOk(next, {}, here.retailer)).nextVisit).toEqual({
      status: 'PLANNED',
      plannedOn: '2026-11-24',
      staff: { name: here.manager.name },
    })
    expect((await runOk(next, {}, elsewhere.retailer)).nextVisit).toBeNull()
    expect(await runRefused(next, {}, here.manager)).toBe('FORBIDDEN')
  })

  it('offers the shops longest unvisited first', async () => {
    const { here } = organisation
    const at = { regionId: here.retailer.regionId, territoryId: here.territory.id }
    const seen = await makeRetailer(db, { ...at, name: '百姓_超市', lastVisitedAt: hoursFromNow(-50) })
    const find = 'query ($search: String) { shopsToVisit(search: $search) { name } }'
    const { shopsToVisit } = await runOk(find, {}, here.manager)
    expect(shopsToVisit.map(({ name }: { name: string }) => name)).toEqual([here.retailer.name, seen.name])
    expect((await runOk(find, { search: '百姓_' }, here.manager)).shopsToVisit).toHaveLength(1)
    expect((await runOk(find, { search: '百姓%市' }, here.manager)).shopsToVisit).toHaveLength(0)
    expect(await runRefused(find, {}, here.retailer)).toBe('FORBIDDEN')
  })
})

it('done visits are newest first for whoever asks, and page by page the same ones', async () => {
  const { here, admin, supervisor } = organisation
  const made: string[] = []
  for (const hours of [-30, -2, -2, -80]) {
    const visit = { retailerId: here.retailer.id, staffId: here.manager.id, startedAt: hoursFromNow(hours) }
    made.push((await makeVisit(db, visit)).id)
  }
  const [, two, three] = made
  const newest = [...[two!, three!].toSorted().toReversed(), made[0]!, made[3]!]
  const expected = newest.map((id) => globalId('Visit', { id }))
  const page = `query ($shop: ID!, $after: String) { visits(first: 1, after: $after, filter: { view: DONE, retailerId: $shop }) {
    nodes { id } pageInfo { endCursor } } }`
  for (const asker of [here.manager, supervisor, admin]) {
    let after: string | null = null
    const seen: string[] = []
    for (const _ of expected) {
      const { visits } = await runOk(page, { after, shop: globalId('Retailer', here.retailer) }, asker)
      seen.push(visits.nodes[0].id)
      after = visits.pageInfo.endCursor
    }
    expect(seen).toEqual(expected)
  }
})
