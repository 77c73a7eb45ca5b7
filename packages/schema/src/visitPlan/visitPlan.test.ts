import {
  dayFromNow,
  makeOrganisation,
  makeRetailerOf,
  makeStaff,
  makeVisit,
  makeVisitPlan,
  now,
} from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { startVisitPlanning } from './visitPlanning.ts'

const { db, live, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  await db.visitPlan.deleteMany()
  await db.workingCalendar.deleteMany()
  organisation = await makeOrganisation(db)
  const hours = [
    [540, 720],
    [810, 1020],
  ]
  await db.workingCalendar.create({ data: { hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } } })
})

/** Shops of `here` around a place, each so many hundredths of a degree further east. */
async function makeShops(count: number) {
  const { territory } = organisation.here
  const shops = []
  for (let index = 0; index < count; index++)
    shops.push(
      await makeRetailerOf(db, territory, {
        ...{ longitude: 111.6 + index / 100, latitude: 31.9, placeStatus: 'KNOWN' },
        lastVisitedAt: dayFromNow(-40),
      }),
    )
  return shops
}

const order = `mutation ($input: VisitPlanInput!, $key: UUID!) {
  planVisits(input: $input, idempotencyKey: $key) { ... on VisitPlan { id status } ... on Refusal { code } }
}`
const orderFor = (change = {}, key = v7()) => ({
  key,
  input: {
    ...{ firstDay: '2026-11-30', weeks: 4, daysOff: [], mostVisits: 15, visitMinutes: 20, seconds: 1 },
    start: { longitude: 111.6, latitude: 31.9 },
    ...change,
  },
})
const read = `query ($id: ID!) { node(id: $id) { ... on VisitPlan {
  status progress
  days { id day metres minutes backMinute minutesLeft stops { id position locked arriveMinute metres retailer { id } } }
  leftOut { id visits reason retailer { id } }
  coverage { all { shops covered } rural { shops covered } urban { shops covered } small { shops covered } others { shops covered } }
} } }`
const act = (name: string, args = '$id: ID!', pass = 'id: $id', answer = 'VisitPlan { id status }') =>
  `mutation (${args}) { ${name}(${pass}) { ... on ${answer} ... on Refusal { code message } } }`
const move = act('moveVisitPlanStop', '$id: ID!, $dayId: ID!', 'id: $id, dayId: $dayId')
const lock = act(
  'lockVisitPlanStop',
  '$id: ID!, $locked: Boolean!',
  'id: $id, locked: $locked',
  'VisitPlanStop { locked }',
)
const putIn = act('putInVisitPlan', '$id: ID!, $dayId: ID!', 'leftOutId: $id, dayId: $dayId')
const [takeOut, publish, remake, stop] = [
  'takeOutVisitPlanStop',
  'publishVisitPlan',
  'remakeVisitPlan',
  'stopVisitPlan',
].map((name) => act(name)) as [string, string, string, string]

const planned = async (id: string) => (await runOk(read, { id }, organisation.here.manager)).node

/** Lets the planner work until the plan is no longer being made. */
async function letPlan(id: string) {
  const trouble: unknown[] = []
  const planning = startVisitPlanning({ db, live, timeZone: 'Asia/Shanghai' }, (error) => trouble.push(error))
  await expect
    .poll(async () => (await planned(id)).status, { timeout: 20_000, interval: 100 })
    .not.toBe('WORKING')
  await planning.stop()
  expect(trouble).toEqual([])
  return planned(id)
}

async function madePlan(count = 6, change = {}) {
  const shops = await makeShops(count)
  const { planVisits } = await runOk(order, orderFor(change), organisation.here.manager)
  return { shops, id: planVisits.id as string, plan: await letPlan(planVisits.id) }
}

const retailersOf = (plan: { days: { stops: { retailer: { id: string } }[] }[] }) =>
  plan.days.flatMap(({ stops }) => stops.map(({ retailer }) => retailer.id))

describe('planning', () => {
  it('is ordered at once and made in the background: every shop has its stop, in order, with times', async () => {
    const { shops, plan } = await madePlan()
    expect(plan).toMatchObject({ status: 'DRAFT', progress: 100 })
    expect(plan.days).toHaveLength(20)
    expect(retailersOf(plan).toSorted()).toEqual(shops.map((shop) => globalId('Retailer', shop)).toSorted())
    const busy = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    expect(busy.stops[0]).toMatchObject({ position: 1, locked: false })
    expect(busy.stops[0].arriveMinute).toBeGreaterThanOrEqual(540)
    expect(busy.backMinute).toBeGreaterThan(busy.stops[0].arriveMinute)
    // The shop of the organisation has no place.
    expect(plan.leftOut).toEqual([
      expect.objectContaining({
        reason: 'NO_PLACE',
        retailer: { id: globalId('Retailer', organisation.here.retailer) },
      }),
    ])
    expect(plan.coverage.all).toEqual({ shops: 6, covered: 6 })
  })

  it('keeps what somebody has promised by hand on its day', async () => {
    const { here } = organisation
    const [shop] = await makeShops(1)
    const plannedOn = new Date('2026-12-09')
    await makeVisit(db, { ...at(shop!), status: 'PLANNED', startedAt: null, completedAt: null, plannedOn })
    const { planVisits } = await runOk(order, orderFor(), here.manager)
    const plan = await letPlan(planVisits.id)
    const day = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    expect(day).toMatchObject({ day: '2026-12-09', stops: [{ locked: true }] })
  })

  it('leaves out days off and free days', async () => {
    const { plan } = await madePlan(2, { weeks: 1, daysOff: ['2026-12-01'] })
    expect(plan.days.map(({ day }: { day: string }) => day)).toEqual([
      '2026-11-30',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
    ])
  })

  it('sent twice is ordered once; a second one is refused while the first is being made', async () => {
    await makeShops(1)
    const { manager } = organisation.here
    const twice = orderFor()
    const [one, two] = await Promise.all([runOk(order, twice, manager), runOk(order, twice, manager)])
    expect(one.planVisits.id).toBe(two.planVisits.id)
    expect(await runRefused(order, orderFor(), manager)).toBe('VisitPlanWorking')
  })

  it.each([
    ['a beginning in the past', { firstDay: '2026-11-22' }, 'InvalidInput'],
    ['five weeks', { weeks: 5 }, 'InvalidInput'],
    ['no day of work', { weeks: 1, firstDay: '2026-11-28', daysOff: days('2026-11-28', 7) }, 'InvalidInput'],
  ])('refuses %s, and nothing is ordered', async (_what, change, code) => {
    expect(await runRefused(order, orderFor(change), organisation.here.manager)).toBe(code)
    expect(await db.visitPlan.count()).toBe(0)
  })

  it('refuses a manager without shops', async () => {
    const manager = await makeStaff(db, 'MANAGER', { regionId: organisation.department.id })
    expect(await runRefused(order, orderFor(), manager)).toBe('NothingToPlan')
  })

  it('a first plan that is stopped is cancelled; one made anew is a draft again as it was', async () => {
    const { manager } = organisation.here
    await makeShops(2)
    const { planVisits } = await runOk(order, orderFor(), manager)
    expect((await runOk(stop, { id: planVisits.id }, manager)).stopVisitPlan.status).toBe('CANCELLED')
    expect(await runRefused(stop, { id: planVisits.id }, manager)).toBe('VisitPlanNotReady')
    const { id, plan } = await madePlan(2)
    await runOk(remake, { id }, manager)
    expect((await runOk(stop, { id }, manager)).stopVisitPlan.status).toBe('DRAFT')
    expect(await planned(id)).toEqual(plan)
  })

  it('one that is stopped while the planner is at it ends soon and leaves nothing', async () => {
    await makeShops(2)
    const { manager } = organisation.here
    const { planVisits } = await runOk(order, orderFor({ seconds: 60 }), manager)
    const planning = startVisitPlanning({ db, live, timeZone: 'Asia/Shanghai' }, () => undefined)
    await expect
      .poll(async () => (await planned(planVisits.id)).progress, { timeout: 10_000 })
      .toBeGreaterThan(0)
    await runOk(stop, { id: planVisits.id }, manager)
    const other = await runOk(order, orderFor(), manager)
    await expect
      .poll(async () => (await planned(other.planVisits.id)).status, { timeout: 10_000 })
      .toBe('DRAFT')
    await planning.stop()
    expect(await planned(planVisits.id)).toMatchObject({ status: 'CANCELLED', days: [] })
  })

  it('a process that stops leaves the plan to the next one', async () => {
    const [shop] = await makeShops(1)
    const { planVisits } = await runOk(order, orderFor({ seconds: 2 }), organisation.here.manager)
    const dying = startVisitPlanning({ db, live, timeZone: 'Asia/Shanghai' }, () => undefined)
    await expect
      .poll(async () => (await planned(planVisits.id)).progress, { timeout: 10_000 })
      .toBeGreaterThan(0)
    await dying.stop()
    expect((await planned(planVisits.id)).status).toBe('WORKING')
    expect(retailersOf(await letPlan(planVisits.id))).toEqual([globalId('Retailer', shop!)])
  })
})

describe('changing a draft', () => {
  it('moves a stop to another day, locks it there, and works out both days anew', async () => {
    const { id, plan } = await madePlan()
    const from = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    const to = plan.days.find((day: { id: string }) => day.id !== from.id)
    const [moved] = from.stops
    const moves = await movesOf(moved.id)
    await runOk(move, { id: moved.id, dayId: to.id }, organisation.here.manager)
    const after = await planned(id)
    const day = (dayId: string) => after.days.find((one: { id: string }) => one.id === dayId)
    expect(day(to.id).stops).toContainEqual(expect.objectContaining({ id: moved.id, locked: true }))
    expect(day(from.id).stops.map((one: { id: string }) => one.id)).not.toContain(moved.id)
    // It was told beforehand what this would cost.
    const told = moves.find(({ dayId }: { dayId: string }) => dayId === to.id)
    const metres = (one: typeof plan) =>
      one.days.reduce((sum: number, { metres: way }: { metres: number }) => sum + way, 0)
    expect(metres(after) - metres(plan)).toBeCloseTo(told.metres, -1)
    expect(told.fits).toBe(true)
  })

  it('keeps locked stops when it is made anew', async () => {
    const { id, plan } = await madePlan()
    const { manager } = organisation.here
    const day = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    const to = plan.days.at(-1)
    await runOk(move, { id: day.stops[0].id, dayId: to.id }, manager)
    await runOk(remake, { id }, manager)
    const again = await letPlan(id)
    expect(again.days.at(-1).stops).toContainEqual(
      expect.objectContaining({ locked: true, retailer: day.stops[0].retailer }),
    )
    const stopId = again.days.at(-1).stops[0].id
    expect((await runOk(lock, { id: stopId, locked: false }, manager)).lockVisitPlanStop.locked).toBe(false)
  })

  it('a stop that is taken out is listed with what did not fit, and can be put in again', async () => {
    const { id, plan } = await madePlan()
    const { manager } = organisation.here
    const day = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    await runOk(takeOut, { id: day.stops[0].id }, manager)
    const without = await planned(id)
    expect(without.coverage.all).toEqual({ shops: 6, covered: 5 })
    const left = without.leftOut.find(({ reason }: { reason: string }) => reason === 'TAKEN_OUT')
    expect(left).toMatchObject({ visits: 1, retailer: day.stops[0].retailer })
    expect(await runRefused(takeOut, { id: day.stops[0].id }, manager)).toBe('NOT_FOUND')
    await runOk(putIn, { id: left.id, dayId: day.id }, manager)
    const after = await planned(id)
    expect(after.coverage.all).toEqual({ shops: 6, covered: 6 })
    expect(after.days.map(({ metres }: { metres: number }) => metres)).toEqual(
      plan.days.map(({ metres }: { metres: number }) => metres),
    )
  })

  it('refuses a second stop of a shop on a day, and a shop whose place nobody knows', async () => {
    const { id, plan } = await madePlan(1)
    const { manager } = organisation.here
    const from = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    expect(await runRefused(move, { id: from.stops[0].id, dayId: from.id }, manager)).toBe('InvalidInput')
    const [nowhere] = plan.leftOut
    expect(await runRefused(putIn, { id: nowhere.id, dayId: from.id }, manager)).toBe('InvalidInput')
    expect(await planned(id)).toEqual(plan)
  })
})

describe('publishing', () => {
  it('makes a planned visit of each stop, which the shop sees with its hour', async () => {
    const { id, shops } = await madePlan()
    const { manager } = organisation.here
    expect((await runOk(publish, { id }, manager)).publishVisitPlan.status).toBe('PUBLISHED')
    const next = 'query { nextVisit { plannedOn plannedMinute plannedOrder plannedMetres } }'
    for (const shop of shops) {
      const { nextVisit } = await runOk(next, {}, shop)
      expect(nextVisit.plannedMinute).toBeGreaterThanOrEqual(540)
    }
    expect(await runRefused(publish, { id }, manager)).toBe('VisitPlanNotReady')
    expect(await db.visit.count({ where: { staffId: manager.id, status: 'PLANNED' } })).toBe(6)
  })

  it('a later plan moves the visits of the one before; what is agreed or planned by hand stays', async () => {
    const { manager } = organisation.here
    const first = await madePlan()
    await runOk(publish, { id: first.id }, manager)
    const [agreed] = first.shops
    const visit = await db.visit.findFirstOrThrow({ where: { retailerId: agreed!.id } })
    await runOk(
      'mutation ($id: ID!) { agreeToVisit(visitId: $id) { ... on Visit { agreedAt } } }',
      { id: globalId('Visit', visit) },
      agreed!,
    )
    const { planVisits } = await runOk(order, orderFor({ mostVisits: 1 }), manager)
    await letPlan(planVisits.id)
    await runOk(publish, { id: planVisits.id }, manager)
    const visits = await db.visit.findMany({ where: { staffId: manager.id, status: 'PLANNED' } })
    expect(visits).toHaveLength(6)
    expect(new Set(visits.map(({ plannedOn }) => plannedOn!.getTime())).size).toBe(6)
    expect(visits.find(({ id }) => id === visit.id)!.plannedOn).toEqual(visit.plannedOn)
  })

  it('does not visit a shop that has closed or was given to somebody else in the meantime', async () => {
    const { id, shops } = await madePlan(3)
    const { territory } = organisation.elsewhere
    await db.retailer.update({
      where: { id: shops[1]!.id },
      data: { territoryId: territory.id, regionId: territory.regionId },
    })
    await db.retailer.update({ where: { id: shops[0]!.id }, data: { closedAt: now } })
    await runOk(publish, { id }, organisation.here.manager)
    expect(
      await db.visit.count({ where: { staffId: organisation.here.manager.id, status: 'PLANNED' } }),
    ).toBe(1)
  })
})

describe('who may', () => {
  it('sees a plan: its person, the supervisor, an admin; nobody else', async () => {
    const { here, elsewhere, supervisor, otherSupervisor, admin } = organisation
    const { plan } = await makeVisitPlan(db, at(here.retailer))
    const id = globalId('VisitPlan', plan)
    const list = 'query { visitPlans { totalCount nodes { id } } }'
    for (const [asker, count] of [
      [here.manager, 1],
      [supervisor, 1],
      [admin, 1],
      [here.courier, 0],
      [elsewhere.manager, 0],
      [otherSupervisor, 0],
    ] as const) {
      expect((await runOk(list, {}, asker)).visitPlans.totalCount).toBe(count)
      if (count === 0) expect(await runRefused(read, { id }, asker)).toBe('NOT_FOUND')
      else expect((await runOk(read, { id }, asker)).node.status).toBe('DRAFT')
    }
    expect(await runRefused(list, {}, here.retailer)).toBe('FORBIDDEN')
    expect(await runRefused(read, { id }, here.retailer)).toBe('NOT_FOUND')
  })

  it('changes a plan: only the manager whose it is', async () => {
    const { here, elsewhere, supervisor } = organisation
    const { plan, stop: stopRow, day, leftOut } = await makeVisitPlan(db, at(here.retailer))
    const calls = [
      [move, { id: globalId('VisitPlanStop', stopRow), dayId: globalId('VisitPlanDay', day) }],
      [lock, { id: globalId('VisitPlanStop', stopRow), locked: true }],
      [takeOut, { id: globalId('VisitPlanStop', stopRow) }],
      [putIn, { id: globalId('VisitPlanLeftOut', leftOut), dayId: globalId('VisitPlanDay', day) }],
      [publish, { id: globalId('VisitPlan', plan) }],
      [remake, { id: globalId('VisitPlan', plan) }],
      [stop, { id: globalId('VisitPlan', plan) }],
    ] as const
    for (const [document, variables] of calls) {
      expect(await runRefused(document, variables, elsewhere.manager)).toBe('NOT_FOUND')
      expect(await runRefused(document, variables, supervisor)).toBe('FORBIDDEN')
      expect(await runRefused(document, variables, here.retailer)).toBe('FORBIDDEN')
    }
  })

  it('says in words that a published plan is changed no more', async () => {
    const { here } = organisation
    const { plan } = await makeVisitPlan(db, at(here.retailer), { status: 'PUBLISHED' })
    const { message } = await refusalOf(remake, { id: globalId('VisitPlan', plan) }, here.manager)
    expect(message).toContain('已经发布')
  })
})

function at(shop: { id: string }) {
  return { retailerId: shop.id, staffId: organisation.here.manager.id }
}

async function movesOf(id: string) {
  const moves =
    'query ($id: ID!) { node(id: $id) { ... on VisitPlanStop { moves { dayId day metres minutes fits } } } }'
  return (await runOk(moves, { id }, organisation.here.manager)).node.moves
}

function days(from: string, count: number): string[] {
  return Array.from({ length: count }, (_, later) =>
    new Date(new Date(from).getTime() + later * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  )
}
