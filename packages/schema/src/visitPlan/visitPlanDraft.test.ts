import { now } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import {
  asSeen,
  lock,
  move,
  order,
  orderFor,
  publish,
  putIn,
  remake,
  takeOut,
  useVisitPlans,
} from './visitPlan.testbed.ts'

const { db, runOk, runRefused, organisation, planned, letPlan, madePlan, movesOf } = useVisitPlans()

describe('changing a draft', () => {
  it('moves a stop to another day, locks it there, and works out both days anew', async () => {
    const { id, plan } = await madePlan()
    const from = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    const to = plan.days.find((day: { id: string }) => day.id !== from.id)
    const [moved] = from.stops
    const moves = await movesOf(moved.id)
    await runOk(move, { ...asSeen(moved), dayId: to.id }, organisation.here.manager)
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
    await runOk(move, { ...asSeen(day.stops[0]), dayId: to.id }, manager)
    await runOk(remake, { id }, manager)
    const again = await letPlan(id)
    expect(again.days.at(-1).stops).toContainEqual(
      expect.objectContaining({ locked: true, retailer: day.stops[0].retailer }),
    )
    const unlocked = { ...asSeen(again.days.at(-1).stops[0]), locked: false }
    expect((await runOk(lock, unlocked, manager)).lockVisitPlanStop.locked).toBe(false)
  })

  it('a stop that is taken out is listed with what did not fit, and can be put in again', async () => {
    const { id, plan } = await madePlan()
    const { manager } = organisation.here
    const day = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    await runOk(takeOut, asSeen(day.stops[0]), manager)
    const without = await planned(id)
    expect(without.coverage.all).toEqual({ visits: { made: 5, of: 6 }, shops: { made: 5, of: 6 } })
    const left = without.leftOut.find(({ reason }: { reason: string }) => reason === 'TAKEN_OUT')
    expect(left).toMatchObject({ visits: 1, retailer: day.stops[0].retailer })
    expect(await runRefused(takeOut, asSeen(day.stops[0]), manager)).toBe('NOT_FOUND')
    await runOk(putIn, { id: left.id, dayId: day.id }, manager)
    const after = await planned(id)
    expect(after.coverage.all).toEqual({ visits: { made: 6, of: 6 }, shops: { made: 6, of: 6 } })
    expect(after.days.map(({ metres }: { metres: number }) => metres)).toEqual(
      plan.days.map(({ metres }: { metres: number }) => metres),
    )
  })

  it('puts in no shop that is somebody else’s by now', async () => {
    const { id, plan } = await madePlan()
    const { here, elsewhere } = organisation
    const day = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    await runOk(takeOut, asSeen(day.stops[0]), here.manager)
    const without = await planned(id)
    const left = without.leftOut.find(({ reason }: { reason: string }) => reason === 'TAKEN_OUT')
    const { retailerId } = await db.visitPlanLeftOut.findFirstOrThrow({
      where: { reason: 'TAKEN_OUT' },
      orderBy: { id: 'desc' },
    })
    await db.retailer.update({ where: { id: retailerId }, data: { territoryId: elsewhere.territory.id } })
    expect(await runRefused(putIn, { id: left.id, dayId: day.id }, here.manager)).toBe('NOT_FOUND')
  })

  it('refuses a second stop of a shop on a day, and a shop whose place nobody knows', async () => {
    const { id, plan } = await madePlan(1)
    const { manager } = organisation.here
    const from = plan.days.find(({ stops }: { stops: unknown[] }) => stops.length > 0)
    expect(await runRefused(move, { ...asSeen(from.stops[0]), dayId: from.id }, manager)).toBe('InvalidInput')
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
    await runOk(publish, { id: planVisits.id, reason: '一天只能去一家' }, manager)
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
