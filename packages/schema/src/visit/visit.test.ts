import { makeOrganisation, makeRetailer, makeVisit, hoursFromNow, now, dayFromNow } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { complete, promised, record, start, startAt, written } from '../../test/visiting.ts'

const { db, runOk, runRefused, refusalOf, listen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  organisation = await makeOrganisation(db)
})

const plan = `mutation ($retailerId: ID!, $day: Day!, $key: UUID!) {
  planVisit(retailerId: $retailerId, plannedOn: $day, idempotencyKey: $key) {
    ... on Visit { id status plannedOn plannedOrder } ... on Refusal { code }
  }
}`
const planFor = (retailer: { id: string }, day = '2026-11-24', key = v7()) => ({
  retailerId: globalId('Retailer', retailer),
  day,
  key,
})
const postpone = `mutation ($id: ID!, $from: Day, $day: Day!, $reason: String!) {
  postponeVisit(id: $id, from: $from, plannedOn: $day, reason: $reason) {
    ... on Visit { plannedOn postponedFrom reason } ... on Refusal { code }
  }
}`
const cancel =
  'mutation ($id: ID!, $reason: String!) { cancelVisit(id: $id, reason: $reason) { ... on Visit { status reason } ... on Refusal { code } } }'
const miss =
  'mutation ($id: ID!, $reason: String!) { missVisit(id: $id, reason: $reason) { ... on Visit { status } ... on Refusal { code } } }'
const save = `mutation ($id: ID!, $trace: TraceInput!, $version: Int!) {
  saveVisitDraft(id: $id, trace: $trace, promises: [], expectedVersion: $version) {
    ... on Visit { draftVersion draft { commentary suggestions { byWhen } findings { kind } } } ... on Refusal { code }
  }
}`
const read = `query ($id: ID!) { node(id: $id) { ... on Visit {
  status startDistanceMetres draft { commentary } whyNotWrite { code } whyNotCancel { code } trace { qualityScore }
} } }`
const list = 'query ($filter: VisitFilter) { visits(filter: $filter) { totalCount nodes { id status } } }'

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
    const off = { id: planVisit.id, from: '2026-11-24', day: '2026-11-26', reason: '店主外出' }
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

describe('starting', () => {
  const place = { longitude: 114.06, latitude: 22.54 }

  it('begins the visit that is planned for today, near the shop without a mark', async () => {
    const { here } = organisation
    await db.retailer.update({ where: { id: here.retailer.id }, data: { ...place, placeStatus: 'KNOWN' } })
    const { planVisit } = await runOk(plan, planFor(here.retailer, '2026-11-23'), here.manager)
    const { startVisit } = await runOk(start, startAt(here.retailer, { place }), here.manager)
    expect(startVisit).toMatchObject({
      id: planVisit.id,
      status: 'IN_PROGRESS',
      startDistanceMetres: 0,
      startWarning: null,
    })
    expect(await runOk(read, { id: planVisit.id }, here.retailer)).toMatchObject({
      node: { startDistanceMetres: null, draft: null },
    })
  })

  it('warns and marks, and goes on, further away or without a position', async () => {
    const { here } = organisation
    await db.retailer.update({ where: { id: here.retailer.id }, data: { ...place, placeStatus: 'KNOWN' } })
    const far = { longitude: 114.07, latitude: 22.54 }
    const { startVisit } = await runOk(start, startAt(here.retailer, { place: far }), here.manager)
    expect(startVisit.startDistanceMetres).toBeGreaterThan(900)
    expect(startVisit.startWarning).toContain('超出了 200 米')
    const { startVisit: without } = await runOk(start, startAt(here.retailer), here.orderClerk).catch(() => ({
      startVisit: null,
    }))
    expect(without).toBeNull()
    const row = await db.visit.findFirstOrThrow({ where: { staffId: here.manager.id } })
    expect(row.outsideFence).toBe(true)
    expect(
      await runRefused(
        start,
        startAt(here.retailer, { place: { longitude: 200, latitude: 0 } }),
        here.manager,
      ),
    ).toBe('InvalidInput')
  })

  it('is one at a time, also from two devices at once', async () => {
    const { here } = organisation
    const other = await makeRetailer(db, { regionId: here.retailer.regionId, territoryId: here.territory.id })
    const both = await Promise.allSettled([
      runOk(start, startAt(here.retailer), here.manager),
      runOk(start, startAt(other), here.manager),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await db.visit.count({ where: { staffId: here.manager.id, status: 'IN_PROGRESS' } })).toBe(1)
  })

  it('pressed again it is the same visit', async () => {
    const { here } = organisation
    const first = await runOk(start, startAt(here.retailer), here.manager)
    const second = await runOk(start, startAt(here.retailer), here.manager)
    expect(second.startVisit.id).toBe(first.startVisit.id)
  })

  it.each(['courier', 'inspector', 'orderClerk', 'retailer'] as const)('is not for the %s', async (who) => {
    expect(await runRefused(start, startAt(organisation.here.retailer), organisation.here[who])).toBe(
      'FORBIDDEN',
    )
  })

  it('is not possible at another territory’s shop', async () => {
    const { here, elsewhere } = organisation
    expect(await runRefused(start, startAt(elsewhere.retailer), here.manager)).toBe('NOT_FOUND')
  })
})

describe('writing', () => {
  const begun = async () =>
    (await runOk(start, startAt(organisation.here.retailer), organisation.here.manager)).startVisit

  it('keeps the draft, for its writer only, and refuses an older device', async () => {
    const { here, supervisor } = organisation
    const { id } = await begun()
    const first = { id, trace: record({ commentary: '冷柜' }), version: 0 }
    const { saveVisitDraft } = await runOk(save, first, here.manager)
    expect(saveVisitDraft).toEqual({
      draftVersion: 1,
      draft: {
        commentary: '冷柜',
        suggestions: [{ byWhen: '2026-11-25' }],
        findings: [{ kind: 'PRICE_TAG' }, { kind: 'OUT_OF_STOCK' }],
      },
    })
    expect(await runRefused(save, first, here.manager)).toBe('ChangedMeanwhile')
    expect(await runRefused(save, { ...first, version: 1 }, supervisor)).toBe('VisitOfSomebodyElse')
    expect((await runOk(read, { id }, supervisor)).node.draft).toBeNull()
    const long = record({ commentary: '长'.repeat(110_000) })
    expect(await runRefused(save, { ...first, version: 1, trace: long }, here.manager)).toBe('InvalidInput')
  })

  it('completes: record, promises, last visit, the shop is told; sent twice it is done once', async () => {
    const { here } = organisation
    const visit = await begun()
    const events = await listen('subscription { visitChanged { status } }', {}, here.retailer)
    const next = events.next()
    const whole = written(visit, {}, [promised(here.courier)])
    const { completeVisit } = await runOk(complete, whole, here.manager)
    expect(completeVisit).toMatchObject({
      status: 'COMPLETED',
      trace: { version: 1, qualityScore: 100, answerState: 'AWAITED' },
      promises: [{ status: 'OPEN' }],
    })
    expect((await next).value.data).toEqual({ visitChanged: { status: 'COMPLETED' } })
    await events.return(undefined)
    await runOk(complete, whole, here.manager)
    expect(await db.trace.count({ where: { retailerId: here.retailer.id } })).toBe(1)
    expect(await db.promise.count({ where: { retailerId: here.retailer.id } })).toBe(1)
    expect((await db.retailer.findUniqueOrThrow({ where: { id: here.retailer.id } })).lastVisitedAt).toEqual(
      now,
    )
    expect(
      await db.notification.count({ where: { userId: here.retailer.userId, kind: 'TRACE_SUBMITTED' } }),
    ).toBe(1)
    expect(await runRefused(complete, written(visit), here.manager)).toBe('VisitNotReady')
    expect(await runRefused(cancel, { id: visit.id, reason: '算了' }, here.manager)).toBe('VisitNotReady')
  })

  it.each([
    ['commentary', { commentary: ' ' }],
    ['suggestions', { suggestions: [] }],
    ['summary', { summary: '' }],
    ['signatureName', { signatureName: '' }],
    ['findings', { findings: [{ kind: 'OTHER', words: '', fixedNow: false }] }],
    ['photoIds', { photoIds: [v7()] }],
    ['brandIds', { brandIds: [globalId('Brand', { id: v7() })] }],
    ['signatureFileId', { signatureFileId: v7() }],
    ['followUps', { followUps: [{ kind: 'PROMISE', subjectId: v7(), settled: true, words: '' }] }],
  ])('is refused without a right %s and changes nothing', async (field, over) => {
    const visit = await begun()
    const { completeVisit } = await refusalOf(complete, written(visit, over), organisation.here.manager).then(
      (refusal) => ({ completeVisit: refusal as unknown as { code: string; field: string } }),
    )
    expect(completeVisit).toMatchObject({ code: 'InvalidInput', field })
    expect(await db.trace.count({ where: { retailerId: organisation.here.retailer.id } })).toBe(0)
    expect(
      (await db.visit.findFirstOrThrow({ where: { staffId: organisation.here.manager.id } })).status,
    ).toBe('IN_PROGRESS')
  })

  it('refuses a promise that nobody can keep, whole', async () => {
    const { here, elsewhere } = organisation
    const visit = await begun()
    for (const [promise, code] of [
      [promised(here.courier, { dueOn: '2026-11-22' }), 'InvalidInput'],
      [promised(here.courier, { dueOn: null }), 'InvalidInput'],
      [promised(here.courier, { staffId: null }), 'InvalidInput'],
      [promised(elsewhere.manager), 'NOT_FOUND'],
    ] as const)
      expect(await runRefused(complete, written(visit, {}, [promise]), here.manager)).toBe(code)
    expect(await db.trace.count({ where: { retailerId: here.retailer.id } })).toBe(0)
  })

  it('is only for the one who went there', async () => {
    const { here, supervisor, elsewhere } = organisation
    const visit = await begun()
    expect(await runRefused(complete, written(visit), supervisor)).toBe('VisitOfSomebodyElse')
    expect(await runRefused(complete, written(visit), elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(complete, written(visit), here.retailer)).toBe('FORBIDDEN')
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
