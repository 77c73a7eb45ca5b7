import { dayFromNow, makeOrganisation, makeVisit, makeVisitWish } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, refusalOf, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  organisation = await makeOrganisation(db)
})

/** A visit of the manager to the shop in two days at ten. */
async function planned(change = {}) {
  const { manager, retailer } = organisation.here
  return makeVisit(db, {
    ...{
      staffId: manager.id,
      retailerId: retailer.id,
      status: 'PLANNED',
      startedAt: null,
      completedAt: null,
    },
    ...{ plannedOn: dayFromNow(2), plannedMinute: 600, plannedOrder: 1, fromPlan: true },
    ...change,
  })
}

const ask = `mutation ($id: ID!, $day: Day!, $part: DayPart, $words: String, $key: UUID!) {
  askAnotherTime(visitId: $id, wishedOn: $day, dayPart: $part, words: $words, idempotencyKey: $key) {
    ... on Visit { agreedAt plannedOn wish { id status wishedOn dayPart words } } ... on Refusal { code message }
  }
}`
const askFor = (visit: { id: string }, change = {}) => ({
  ...{ id: globalId('Visit', visit), day: '2026-11-26', part: 'AFTERNOON', words: '上午去进货', key: v7() },
  ...change,
})
const agree =
  'mutation ($id: ID!) { agreeToVisit(visitId: $id) { ... on Visit { agreedAt wish { status } } ... on Refusal { code } } }'
const grant =
  'mutation ($id: ID!) { grantVisitWish(id: $id) { ... on VisitWish { status } ... on Refusal { code message } } }'
const decline = `mutation ($id: ID!, $reply: String!) {
  declineVisitWish(id: $id, reply: $reply) { ... on VisitWish { status reply } ... on Refusal { code } }
}`
const open = 'query { myVisitWishes { id wishedOn words whyNotGrant { code } visit { retailer { name } } } }'
const next = 'query { nextVisit { plannedOn plannedMinute postponedFrom agreedAt wish { status reply } } }'
const told = 'query { notifications { nodes { kind words } } }'

describe('a shop', () => {
  it('asks for another time; who comes is told, and the visit stays where it is until then', async () => {
    const { manager, retailer } = organisation.here
    const visit = await planned()
    const { askAnotherTime } = await runOk(ask, askFor(visit), retailer)
    expect(askAnotherTime).toMatchObject({
      plannedOn: '2026-11-25',
      wish: { status: 'OPEN', wishedOn: '2026-11-26', dayPart: 'AFTERNOON', words: '上午去进货' },
    })
    const { myVisitWishes } = await runOk(open, {}, manager)
    expect(myVisitWishes).toMatchObject([
      { words: '上午去进货', whyNotGrant: null, visit: { retailer: { name: retailer.name } } },
    ])
    expect((await runOk(told, {}, manager)).notifications.nodes).toMatchObject([{ kind: 'VISIT_WISHED' }])
  })

  it('sent twice asks once; asked again, the later time counts', async () => {
    const { manager, retailer } = organisation.here
    const visit = await planned()
    const once = askFor(visit)
    await Promise.all([runOk(ask, once, retailer), runOk(ask, once, retailer)])
    expect(await db.visitWish.count({ where: { visitId: visit.id } })).toBe(1)
    await runOk(ask, askFor(visit, { day: '2026-11-27', part: null }), retailer)
    expect((await runOk(open, {}, manager)).myVisitWishes).toMatchObject([{ wishedOn: '2026-11-27' }])
  })

  it('says that the time suits it; what it asked for is taken back', async () => {
    const { manager, retailer } = organisation.here
    const visit = await planned()
    await runOk(ask, askFor(visit), retailer)
    const { agreeToVisit } = await runOk(agree, { id: globalId('Visit', visit) }, retailer)
    expect(agreeToVisit).toMatchObject({
      agreedAt: '2026-11-23T02:00:00.000Z',
      wish: { status: 'WITHDRAWN' },
    })
    expect((await runOk(open, {}, manager)).myVisitWishes).toEqual([])
  })

  it.each([
    ['today', { day: '2026-11-23' }, 'InvalidInput'],
    ['the very time', { day: '2026-11-25', part: 'MORNING' }, 'InvalidInput'],
    ['too many words', { words: '字'.repeat(501) }, 'InvalidInput'],
  ])('cannot ask for %s', async (_what, change, code) => {
    const visit = await planned()
    expect(await runRefused(ask, askFor(visit, change), organisation.here.retailer)).toBe(code)
    expect(await db.visitWish.count({ where: { visitId: visit.id } })).toBe(0)
  })

  it('asks nothing of a visit that has begun, and nothing of visits to others', async () => {
    const { here, elsewhere } = organisation
    const running = await planned({ status: 'IN_PROGRESS' })
    expect(await runRefused(ask, askFor(running), here.retailer)).toBe('VisitNotReady')
    expect(await runRefused(agree, { id: globalId('Visit', running) }, here.retailer)).toBe('VisitNotReady')
    expect(await runRefused(ask, askFor(await planned()), elsewhere.retailer)).toBe('NOT_FOUND')
    expect(await runRefused(ask, askFor(await planned()), here.manager)).toBe('FORBIDDEN')
  })
})

describe('who comes', () => {
  it('grants it: the visit moves there, is agreed, takes its place in the day, and the shop is told', async () => {
    const { manager, retailer } = organisation.here
    const visit = await planned()
    const later = await planned({ plannedOn: dayFromNow(3), plannedMinute: 900, plannedOrder: 1 })
    const wish = await makeVisitWish(db, { visitId: visit.id, wishedOn: dayFromNow(3), dayPart: 'MORNING' })
    const { grantVisitWish } = await runOk(grant, { id: globalId('VisitWish', wish) }, manager)
    expect(grantVisitWish.status).toBe('GRANTED')
    expect((await runOk(next, {}, retailer)).nextVisit).toMatchObject({
      ...{ plannedOn: '2026-11-26', plannedMinute: 540, postponedFrom: '2026-11-25' },
      ...{ agreedAt: '2026-11-23T02:00:00.000Z', wish: { status: 'GRANTED' } },
    })
    const orders = await db.visit.findMany({
      where: { id: { in: [visit.id, later.id] } },
      orderBy: { plannedOrder: 'asc' },
    })
    expect(orders.map(({ id, plannedOrder }) => [id, plannedOrder])).toEqual([
      [visit.id, 1],
      [later.id, 2],
    ])
    expect((await runOk(told, {}, retailer)).notifications.nodes).toMatchObject([
      { kind: 'VISIT_WISH_GRANTED' },
    ])
    expect(await runRefused(grant, { id: globalId('VisitWish', wish) }, manager)).toBe('VisitWishSettled')
  })

  it('declines it with words, which the shop reads; without words it is refused', async () => {
    const { manager, retailer } = organisation.here
    const wish = await makeVisitWish(db, { visitId: (await planned()).id })
    const id = globalId('VisitWish', wish)
    expect(await runRefused(decline, { id, reply: ' ' }, manager)).toBe('InvalidInput')
    await runOk(decline, { id, reply: '那天全天开会，还是周三来' }, manager)
    expect((await runOk(next, {}, retailer)).nextVisit).toMatchObject({
      ...{ plannedOn: '2026-11-25', wish: { status: 'DECLINED', reply: '那天全天开会，还是周三来' } },
    })
    expect((await runOk(told, {}, retailer)).notifications.nodes).toMatchObject([
      { kind: 'VISIT_WISH_DECLINED' },
    ])
  })

  it('cannot grant a day that has gone by', async () => {
    const wish = await makeVisitWish(db, { visitId: (await planned()).id, wishedOn: dayFromNow(-1) })
    expect(await runRefused(grant, { id: globalId('VisitWish', wish) }, organisation.here.manager)).toBe(
      'InvalidInput',
    )
  })

  it('answers it by putting the visit off, too', async () => {
    const { manager, retailer } = organisation.here
    const visit = await planned()
    await runOk(ask, askFor(visit, { part: null }), retailer)
    const postpone = `mutation ($id: ID!, $day: Day!, $expected: Edition!) {
      postponeVisit(id: $id, plannedOn: $day, expected: $expected, reason: "店里想改") { ... on Visit { wish { status } } ... on Refusal { code } }
    }`
    const { postponeVisit } = await runOk(
      postpone,
      { id: globalId('Visit', visit), day: '2026-11-26', expected: await seen('Visit', visit) },
      manager,
    )
    expect(postponeVisit.wish.status).toBe('GRANTED')
  })

  it('is the only one who answers', async () => {
    const { here, elsewhere, supervisor } = organisation
    const wish = await makeVisitWish(db, { visitId: (await planned()).id })
    const id = globalId('VisitWish', wish)
    expect(await runRefused(grant, { id }, elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(decline, { id, reply: '不行' }, here.retailer)).toBe('FORBIDDEN')
    const { code, message } = await refusalOf(grant, { id }, supervisor)
    expect([code, message]).toEqual(['VisitOfSomebodyElse', expect.stringContaining(here.manager.name)])
  })
})
