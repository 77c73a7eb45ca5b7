import { dayFromNow, daysFromNow, makeHelpRequest, makeOrganisation, makePromise } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { complete, promised, start, startAt, written } from '../../test/visiting.ts'
import { allJobs } from '../job/jobs.ts'

const { db, contextFor, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  organisation = await makeOrganisation(db)
})

const keep =
  'mutation ($id: ID!) { keepPromise(id: $id) { ... on Promise { status } ... on Refusal { code } } }'
const takeBack =
  'mutation ($id: ID!) { takeBackKept(id: $id) { ... on Promise { status } ... on Refusal { code } } }'
const withdraw =
  'mutation ($id: ID!, $reason: String!) { withdrawPromise(id: $id, reason: $reason) { ... on Promise { status withdrawReason } ... on Refusal { code } } }'
const notKept =
  'mutation ($id: ID!) { sayPromiseNotKept(id: $id) { ... on Promise { status brokenRequest { cause words lastMessage { body } } } ... on Refusal { code } } }'
const make = `mutation ($retailerId: ID!, $promise: PromiseInput!, $key: UUID!) {
  makePromise(retailerId: $retailerId, promise: $promise, idempotencyKey: $key) {
    ... on Promise { id status text } ... on Refusal { code }
  }
}`
const read =
  'query ($id: ID!) { node(id: $id) { ... on Promise { status whyNotKeep { code } whyNotSayNotKept { code } } } }'
const list = 'query ($filter: PromiseFilter) { promises(filter: $filter) { totalCount nodes { text } } }'

async function open(over: object = {}) {
  const { here } = organisation
  const row = await makePromise(db, { retailerId: here.retailer.id, staffId: here.manager.id, ...over })
  return { row, id: globalId('Promise', row) }
}

const runJob = async (now: Date) => {
  const context = await contextFor(null, { now })
  return allJobs()
    .find(({ name }) => name === 'break-overdue-promises')!
    .run(context)
}

describe('who sees a promise', () => {
  it('the shop and its people', async () => {
    const { here, elsewhere, supervisor, otherSupervisor } = organisation
    const { id } = await open()
    for (const asker of [here.retailer, here.manager, here.courier, supervisor]) {
      expect((await runOk(list, {}, asker)).promises.totalCount).toBe(1)
      expect((await runOk(read, { id }, asker)).node.status).toBe('OPEN')
    }
    for (const asker of [elsewhere.retailer, elsewhere.manager, otherSupervisor]) {
      expect((await runOk(list, {}, asker)).promises.totalCount).toBe(0)
      expect(await runRefused(read, { id }, asker)).toBe('NOT_FOUND')
      expect(await runRefused(keep, { id }, asker)).toBe(
        asker === elsewhere.retailer ? 'FORBIDDEN' : 'NOT_FOUND',
      )
    }
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
  })

  it('what is due, to the one who owes; what is promised, to the shop', async () => {
    const { here } = organisation
    await open({ text: '后天', dueOn: dayFromNow(2) })
    await open({ text: '今天', dueOn: dayFromNow(0) })
    await open({ text: '下月', dueOn: dayFromNow(20) })
    await open({ text: '过期', dueOn: dayFromNow(-1) })
    const texts = (rows: { text: string }[]) => rows.map(({ text }) => text)
    expect(texts((await runOk('{ myPromisesDue { text } }', {}, here.manager)).myPromisesDue)).toEqual([
      '今天',
      '后天',
    ])
    expect((await runOk('{ myPromisesDue { text } }', {}, here.courier)).myPromisesDue).toEqual([])
    const mine = '{ promisesToMe { text } }'
    expect(texts((await runOk(mine, {}, here.retailer)).promisesToMe)).toEqual(['今天', '后天', '下月'])
    expect(await runRefused(mine, {}, here.manager)).toBe('FORBIDDEN')
    expect(texts((await runOk(list, { filter: { status: 'BROKEN' } }, here.manager)).promises.nodes)).toEqual(
      ['过期'],
    )
    expect(
      (await runOk(list, { filter: { status: 'OPEN', mine: true } }, here.courier)).promises.totalCount,
    ).toBe(0)
  })
})

describe('making', () => {
  it('by phone, once, for somebody who serves the shop', async () => {
    const { here, elsewhere } = organisation
    const made = {
      retailerId: globalId('Retailer', here.retailer),
      promise: promised(here.courier),
      key: v7(),
    }
    const [one, two] = await Promise.all([
      runOk(make, made, here.orderClerk),
      runOk(make, made, here.orderClerk),
    ])
    expect(one.makePromise.id).toBe(two.makePromise.id)
    expect(await runRefused(make, { ...made, key: v7() }, elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(make, { ...made, key: v7() }, here.retailer)).toBe('FORBIDDEN')
    const late = { ...made, key: v7(), promise: promised(here.courier, { dueOn: '2020-01-01' }) }
    expect(await runRefused(make, late, here.orderClerk)).toBe('InvalidInput')
  })
})

describe('settling', () => {
  it('is for the one who owes', async () => {
    const { here, supervisor } = organisation
    const { id } = await open()
    for (const asker of [here.courier, supervisor]) {
      expect(await runRefused(keep, { id }, asker)).toBe('PromiseOfSomebodyElse')
      expect((await runOk(read, { id }, asker)).node.whyNotKeep.code).toBe('PromiseOfSomebodyElse')
    }
    expect(await runOk(keep, { id }, here.manager)).toEqual({ keepPromise: { status: 'KEPT' } })
    expect(await runRefused(withdraw, { id, reason: '算了' }, here.manager)).toBe('PromiseNotReady')
  })

  it('called kept by a slip, is open again, and the shop is told; until its day is over or a record says so', async () => {
    const { here } = organisation
    const { row, id } = await open()
    expect(await runRefused(takeBack, { id }, here.manager)).toBe('PromiseNotReady')
    await runOk(keep, { id }, here.manager)
    expect(await runRefused(takeBack, { id }, here.courier)).toBe('PromiseOfSomebodyElse')
    const offer = 'query ($id: ID!) { node(id: $id) { ... on Promise { whyNotTakeBackKept { code } } } }'
    expect((await runOk(offer, { id }, here.manager)).node.whyNotTakeBackKept).toBeNull()
    expect((await runOk(offer, { id }, here.courier)).node.whyNotTakeBackKept.code).toBe(
      'PromiseOfSomebodyElse',
    )
    expect(await runRefused(takeBack, { id }, here.manager, { now: daysFromNow(40) })).toBe('KeptStays')
    expect(await runOk(takeBack, { id }, here.manager)).toMatchObject({ takeBackKept: { status: 'OPEN' } })
    const told = await db.notification.findMany({ where: { subjectId: row.id }, orderBy: { id: 'asc' } })
    expect(told.map(({ kind, userId }) => [kind, userId])).toEqual([
      ['PROMISE_KEPT', here.retailer.userId],
      ['PROMISE_OPEN_AGAIN', here.retailer.userId],
    ])
    // What stands in the shop's chain says both.
    expect(await db.chainEntry.count({ where: { subjectId: row.id } })).toBe(2)
    await runOk(keep, { id }, here.manager)
    await runOk(notKept, { id }, here.retailer)
    expect(await runRefused(takeBack, { id }, here.manager)).toBe('PromiseNotReady')
  })

  it('which a record calls kept stays kept', async () => {
    const { here } = organisation
    const { row, id } = await open()
    const followUps = [{ kind: 'PROMISE', subjectId: row.id, settled: true, words: '' }]
    const { startVisit } = await runOk(start, startAt(here.retailer), here.manager)
    await runOk(complete, written(startVisit, { followUps }), here.manager)
    expect(await runRefused(takeBack, { id }, here.manager)).toBe('KeptStays')
  })

  it('is withdrawn with a reason', async () => {
    const { here } = organisation
    const { id } = await open()
    expect(await runRefused(withdraw, { id, reason: ' ' }, here.manager)).toBe('InvalidInput')
    expect(await runOk(withdraw, { id, reason: '厂家停产' }, here.manager)).toEqual({
      withdrawPromise: { status: 'WITHDRAWN', withdrawReason: '厂家停产' },
    })
  })

  it('the shop says "not kept" of what was called kept, and a request is opened', async () => {
    const { here, elsewhere } = organisation
    const { row, id } = await open()
    expect(await runRefused(notKept, { id }, here.retailer)).toBe('PromiseNotReady')
    await runOk(keep, { id }, here.manager)
    expect(await runRefused(notKept, { id }, elsewhere.retailer)).toBe('NOT_FOUND')
    expect(await runRefused(notKept, { id }, here.manager)).toBe('FORBIDDEN')
    const { sayPromiseNotKept } = await runOk(notKept, { id }, here.retailer)
    expect(sayPromiseNotKept).toMatchObject({
      status: 'BROKEN',
      brokenRequest: { cause: 'PROMISE_BROKEN', words: row.text, lastMessage: null },
    })
    expect(await runRefused(notKept, { id }, here.retailer)).toBe('PromiseNotReady')
    expect(await db.helpRequest.count({ where: { retailerId: here.retailer.id } })).toBe(1)
  })
})

describe('the clock', () => {
  it('breaks a promise after its day, opens one request, tells both; again it does nothing', async () => {
    const { here } = organisation
    const { row, id } = await open({ dueOn: dayFromNow(0) })
    await runJob(daysFromNow(0))
    expect((await runOk(read, { id }, here.retailer)).node.status).toBe('OPEN')
    const tomorrow = daysFromNow(1)
    expect((await runOk(read, { id }, here.retailer, { now: tomorrow })).node.status).toBe('BROKEN')
    expect(await runRefused(keep, { id }, here.manager, { now: tomorrow })).toBe('PromiseNotReady')
    await Promise.all([runJob(tomorrow), runJob(tomorrow)])
    const broken = await db.promise.findUniqueOrThrow({
      where: { id: row.id },
      include: { brokenRequest: { include: { events: true } } },
    })
    expect(broken.status).toBe('BROKEN')
    expect(broken.brokenRequest).toMatchObject({
      desk: 'MANAGER',
      status: 'NEW',
      events: [{ kind: 'OPENED', byRetailer: false }],
    })
    expect(await db.helpRequest.count({ where: { retailerId: here.retailer.id } })).toBe(1)
    const told = { kind: 'PROMISE_BROKEN', subjectId: broken.brokenRequestId }
    expect(await db.notification.count({ where: { ...told, userId: here.retailer.userId } })).toBe(1)
    expect(await db.notification.count({ where: { ...told, userId: here.manager.userId } })).toBe(1)
  })
})

describe('the promise book', () => {
  const figures =
    'query ($mine: Boolean, $staffId: ID, $retailerId: ID) { promiseFigures(mine: $mine, staffId: $staffId, retailerId: $retailerId) { open dueWithinWeek kept broken withdrawn keptRate } }'
  const nothing = { open: 0, dueWithinWeek: 0, kept: 0, broken: 0, withdrawn: 0, keptRate: null }

  it('counts each promise once, an open one whose day went by as broken', async () => {
    const { here, elsewhere, supervisor } = organisation
    await open({ dueOn: dayFromNow(0) })
    await open({ dueOn: dayFromNow(30) })
    await open({ dueOn: dayFromNow(-1) })
    await open({ status: 'BROKEN' })
    for (let kept = 0; kept < 3; kept += 1) await open({ status: 'KEPT' })
    await open({ status: 'WITHDRAWN', staffId: here.courier.id })
    const counted = { open: 2, dueWithinWeek: 1, kept: 3, broken: 2, withdrawn: 1, keptRate: 0.6 }
    for (const asker of [here.retailer, here.manager, here.courier, supervisor])
      expect((await runOk(figures, {}, asker)).promiseFigures).toEqual(counted)
    for (const asker of [elsewhere.retailer, elsewhere.manager])
      expect((await runOk(figures, {}, asker)).promiseFigures).toEqual(nothing)
    const { courier } = here
    for (const whose of [{ mine: true }, { staffId: globalId('Staff', courier) }])
      expect((await runOk(figures, whose, courier)).promiseFigures).toEqual({ ...nothing, withdrawn: 1 })
    const retailerId = globalId('Retailer', elsewhere.retailer)
    expect((await runOk(figures, { retailerId }, here.manager)).promiseFigures).toEqual(nothing)
    expect(await runRefused(figures, {}, null)).toBe('UNAUTHENTICATED')
  })

  it('lists as many as it counts, those due first the next first', async () => {
    const { here } = organisation
    await open({ text: '后天', dueOn: dayFromNow(2) })
    await open({ text: '今天', dueOn: dayFromNow(0) })
    await open({ text: '下月', dueOn: dayFromNow(30) })
    await open({ text: '昨天', dueOn: dayFromNow(-1) })
    const texts = async (filter: object) =>
      (await runOk(list, { filter }, here.manager)).promises.nodes.map(({ text }: { text: string }) => text)
    expect(await texts({ dueWithinDays: 7 })).toEqual(['今天', '后天'])
    expect(await texts({ status: 'OPEN' })).toEqual(['今天', '后天', '下月'])
    expect(await texts({ status: 'BROKEN' })).toEqual(['昨天'])
    expect(await texts({ staffId: globalId('Staff', here.courier) })).toEqual([])
  })

  it('knows nothing of what a wall keeps', async () => {
    const { here, supervisor } = organisation
    const complaint = {
      category: 'COMPLAINT',
      complaintAboutId: here.manager.id,
      desk: 'SUPERVISOR',
    } as const
    const request = await makeHelpRequest(db, { retailerId: here.retailer.id, ...complaint })
    await open({ helpRequestId: request.id, staffId: supervisor.id })
    expect((await runOk(figures, {}, here.manager)).promiseFigures).toEqual(nothing)
    expect((await runOk(figures, {}, supervisor)).promiseFigures.open).toBe(1)
    expect((await runOk(figures, {}, here.retailer)).promiseFigures.open).toBe(1)
  })
})
