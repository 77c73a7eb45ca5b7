import { dayFromNow, makeVisit, makeVisitPlan, makeVisitWish, until } from '@kewo/testkit'
import { v7 } from 'uuid'
import { workOn } from '../../src/job/job.testbed.ts'
import { globalId } from '../useSchema.ts'
import { complete, record, start, startAt, written } from '../visiting.ts'
import type { Scenarios, World } from './world.ts'

/** A visit of the manager to the shop, planned for Wednesday 25 November. */
async function planned({ db, organisation }: World, change = {}) {
  const { manager, retailer } = organisation.here
  const visit = await makeVisit(db, {
    ...{ staffId: manager.id, retailerId: retailer.id, status: 'PLANNED' },
    ...{ startedAt: null, completedAt: null, plannedOn: dayFromNow(2), plannedOrder: 1 },
    ...change,
  })
  return { visit, id: globalId('Visit', visit) }
}

/** A visit that the manager has completed with its record. */
async function recorded(world: World) {
  const { manager, retailer } = world.organisation.here
  const { startVisit } = await world.runOk(start, startAt(retailer), manager)
  const { completeVisit } = await world.runOk(complete, written(startVisit), manager)
  return { visitId: completeVisit.id as string, traceId: completeVisit.trace.id as string }
}

const published = async (world: World, reason?: string) => {
  const { manager, retailer } = world.organisation.here
  const { plan, stop } = await makeVisitPlan(world.db, { staffId: manager.id, retailerId: retailer.id })
  return {
    stop,
    publish: () => world.does('publishVisitPlan', { id: globalId('VisitPlan', plan), reason }, manager),
  }
}

export const visitScenarios: Scenarios<'VISIT_' | 'TRACE_'> = {
  async VISIT_PLANNED(world) {
    const { manager, retailer } = world.organisation.here
    const args = { retailerId: globalId('Retailer', retailer), plannedOn: '2026-12-03', idempotencyKey: v7() }
    await world.does('planVisit', args, manager)
    await world.does('planVisit', args, manager)
    await (await published(world)).publish()
    const name = manager.name
    return { shop: `${name}打算 11 月 24 日上门拜访 | ${name}打算 12 月 3 日上门拜访` }
  },
  async VISIT_MOVED(world) {
    const { manager } = world.organisation.here
    const { id } = await planned(world)
    await world.does('postponeVisit', { id, plannedOn: '2026-11-27', reason: '临时开会' }, manager)
    const { visit } = await planned(world, { plannedOn: dayFromNow(20), fromPlan: true })
    await (await published(world, '重新排了路线')).publish()
    await world.db.visit.findUniqueOrThrow({ where: { id: visit.id } })
    return {
      shop: [
        `${manager.name}把 11 月 25 日的拜访改到了 11 月 27 日：临时开会`,
        `${manager.name}把 12 月 13 日的拜访改到了 11 月 24 日：重新排了路线`,
      ].join(' | '),
    }
  },
  async VISIT_CANCELLED(world) {
    const { manager } = world.organisation.here
    const { id } = await planned(world)
    await world.does('cancelVisit', { id, reason: '车坏了' }, manager)
    const { stop, publish } = await published(world, '这周不排了')
    await world.db.visitPlanStop.delete({ where: { id: stop.id } })
    await planned(world, { plannedOn: dayFromNow(9), fromPlan: true })
    await publish()
    return {
      shop: `${manager.name}取消了 11 月 25 日的拜访：车坏了 | ${manager.name}取消了 12 月 2 日的拜访：这周不排了`,
    }
  },
  async VISIT_MISSED(world) {
    const { manager } = world.organisation.here
    await world.does('missVisit', { id: (await planned(world)).id, reason: '店门关着' }, manager)
    return { shop: `${manager.name} 11 月 25 日的拜访没有做成：店门关着` }
  },
  async VISIT_AGREED(world) {
    const { retailer } = world.organisation.here
    const visitId = (await planned(world)).id
    await world.does('agreeToVisit', { visitId }, retailer)
    await world.does('agreeToVisit', { visitId }, retailer)
    return { manager: `${retailer.name}同意您 11 月 25 日上门` }
  },
  async VISIT_WISHED(world) {
    const { retailer } = world.organisation.here
    const visitId = (await planned(world)).id
    const args = { visitId, wishedOn: '2026-11-26', words: '上午去进货', idempotencyKey: v7() }
    await world.does('askAnotherTime', args, retailer)
    return { manager: `${retailer.name}想把 11 月 25 日的拜访改到 11 月 26 日，等您答复` }
  },
  async VISIT_WISH_GRANTED(world) {
    const { manager } = world.organisation.here
    const { visit } = await planned(world)
    const wish = await makeVisitWish(world.db, { visitId: visit.id, wishedOn: dayFromNow(3) })
    await world.does('grantVisitWish', { id: globalId('VisitWish', wish) }, manager)
    return { shop: `${manager.name}答应了：拜访从 11 月 25 日改到 11 月 26 日` }
  },
  async VISIT_WISH_DECLINED(world) {
    const { manager } = world.organisation.here
    const { visit } = await planned(world)
    const wish = await makeVisitWish(world.db, { visitId: visit.id })
    await world.does('declineVisitWish', { id: globalId('VisitWish', wish), reply: '那天全天开会' }, manager)
    return { shop: `${manager.name}那天来不了，仍是 11 月 25 日上门：那天全天开会` }
  },
  async VISIT_PLAN_READY(world) {
    await letPlan(world, true)
    return { manager: '11 月 30 日到 12 月 27 日的拜访计划排好了，请看一看再发布' }
  },
  async VISIT_PLAN_FAILED(world) {
    await letPlan(world, false)
    return { manager: '11 月 30 日到 12 月 27 日的拜访计划没有排成，请看原因' }
  },
  async TRACE_SUBMITTED(world) {
    await recorded(world)
    return { shop: `${world.organisation.here.manager.name}写好了这次拜访的记录，请您看一看` }
  },
  async TRACE_CORRECTED(world) {
    const { manager } = world.organisation.here
    const { visitId } = await recorded(world)
    await world.does('correctTrace', { visitId, trace: record(), idempotencyKey: v7() }, manager)
    return { shop: `${manager.name}更正了 11 月 23 日的拜访记录，请您再看一看` }
  },
  async TRACE_COUNTERSIGNED(world) {
    const { retailer } = world.organisation.here
    const { traceId } = await recorded(world)
    await world.does('countersignTrace', { id: traceId, name: '王建国' }, retailer)
    return { manager: `${retailer.name}会签了 11 月 23 日的拜访记录` }
  },
  async TRACE_DISPUTED(world) {
    const { retailer } = world.organisation.here
    const { traceId } = await recorded(world)
    await world.does('disputeTrace', { id: traceId, reason: '没有谈到价签' }, retailer)
    return { manager: `${retailer.name}对 11 月 23 日的拜访记录提出了异议：没有谈到价签` }
  },
}

/** The planner makes a plan; without days that are worked it cannot. */
async function letPlan(world: World, worked: boolean) {
  const { db, organisation } = world
  const { manager, retailer } = organisation.here
  const { plan } = await makeVisitPlan(
    db,
    { staffId: manager.id, retailerId: retailer.id },
    { status: 'WORKING', firstDay: dayFromNow(7), lastDay: dayFromNow(34) },
  )
  await db.workingCalendar.deleteMany()
  if (worked) await db.workingCalendar.create({ data: { hours: { 1: [[540, 720]], 2: [[540, 720]] } } })
  const planning = await workOn(world, 'plan-visits')
  await until(async () => {
    const { status } = await db.visitPlan.findUniqueOrThrow({ where: { id: plan.id } })
    if (status === 'WORKING') throw new Error('still at it')
  })
  await planning.stop()
  await db.workingCalendar.deleteMany()
}
