import { makeStaff, makeVisit, makeVisitPlan } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import {
  days,
  lock,
  move,
  order,
  orderFor,
  publish,
  putIn,
  read,
  remake,
  retailersOf,
  stop,
  takeOut,
  useVisitPlans,
} from './visitPlan.testbed.ts'

const { db, runOk, runRefused, refusalOf, organisation, makeShops, planner, planned, letPlan, madePlan, at } =
  useVisitPlans()

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
    expect(plan.coverage).toMatchObject({
      isFair: true,
      all: { visits: { made: 6, of: 6 }, shops: { made: 6, of: 6 } },
    })
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

  it('is refused, with the shops by name, where what was promised for a day cannot all be kept', async () => {
    const { here } = organisation
    const shops = await makeShops(3)
    const plannedOn = new Date('2026-12-09')
    for (const shop of shops)
      await makeVisit(db, { ...at(shop), status: 'PLANNED', startedAt: null, completedAt: null, plannedOn })
    const { code, message } = await refusalOf(order, orderFor({ mostVisits: 2 }), here.manager)
    expect(code).toBe('LocksContradict')
    for (const { name } of shops) expect(message).toContain(name)
    expect(await db.visitPlan.count()).toBe(0)
    const { planVisits } = await runOk(order, orderFor({ mostVisits: 3 }), here.manager)
    const plan = await letPlan(planVisits.id)
    expect(retailersOf(plan).toSorted()).toEqual(shops.map((shop) => globalId('Retailer', shop)).toSorted())
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
    const planning = await planner()
    await expect.poll(async () => (await planned(planVisits.id)).progress).toBeGreaterThan(0)
    await runOk(stop, { id: planVisits.id }, manager)
    const other = await runOk(order, orderFor(), manager)
    await expect.poll(async () => (await planned(other.planVisits.id)).status).toBe('DRAFT')
    await planning.stop()
    expect(await planned(planVisits.id)).toMatchObject({ status: 'CANCELLED', days: [] })
  })

  it('a process that stops leaves the plan to the next one', async () => {
    const [shop] = await makeShops(1)
    const { planVisits } = await runOk(order, orderFor({ seconds: 5 }), organisation.here.manager)
    // Long enough to be met at work, on however busy a machine.
    const dying = await planner()
    await expect.poll(async () => (await planned(planVisits.id)).progress).toBeGreaterThan(0)
    await dying.stop()
    expect((await planned(planVisits.id)).status).toBe('WORKING')
    expect(retailersOf(await letPlan(planVisits.id))).toEqual([globalId('Retailer', shop!)])
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
    const seenStop = { id: globalId('VisitPlanStop', stopRow), expected: 'any' }
    const calls = [
      [move, { ...seenStop, dayId: globalId('VisitPlanDay', day) }],
      [lock, { ...seenStop, locked: true }],
      [takeOut, seenStop],
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
