import { dayFromNow, makeHelpRequest, makePromise } from '@kewo/testkit'
import { v7 } from 'uuid'
import { globalId } from '../useSchema.ts'
import { complete, promised, start, startAt, written } from '../visiting.ts'
import type { Scenarios, World } from './world.ts'

/** The manager owes the shop new price tags by tomorrow, Tuesday. */
async function owed(world: World, over: object = {}) {
  const { manager, retailer } = world.organisation.here
  const dueOn = dayFromNow(1)
  const row = await makePromise(world.db, { retailerId: retailer.id, staffId: manager.id, dueOn, ...over })
  return { row, id: globalId('Promise', row) }
}

export const promiseScenarios: Scenarios<'PROMISE_'> = {
  async PROMISE_MADE(world) {
    const { manager, courier, retailer } = world.organisation.here
    const promise = promised(courier, { text: '早半小时送到' })
    const args = { retailerId: globalId('Retailer', retailer), promise, idempotencyKey: v7() }
    await world.does('makePromise', args, manager)
    const { startVisit } = await world.runOk(start, startAt(retailer), manager)
    await world.runOk(complete, written(startVisit, {}, [promised(manager, { text: '送新价签' })]), manager)
    return {
      shop: `${manager.name}答应您“送新价签”，最晚 11 月 24 日 | ${courier.name}答应您“早半小时送到”，最晚 11 月 24 日`,
      courier: `${manager.name}替您答应了${retailer.name}“早半小时送到”，最晚 11 月 24 日`,
    }
  },
  async PROMISE_DUE(world) {
    await owed(world)
    await world.clock('remind-of-promises')
    await world.clock('remind-of-promises')
    const { retailer } = world.organisation.here
    return { manager: `答应${retailer.name}的“送来新的价签”明天（11 月 24 日）到期` }
  },
  async PROMISE_KEPT(world) {
    const { manager, retailer } = world.organisation.here
    await world.does('keepPromise', { id: (await owed(world)).id }, manager)
    const { row } = await owed(world, { text: '修好冷柜灯' })
    const followUps = [{ kind: 'PROMISE', subjectId: row.id, settled: true, words: '' }]
    const { startVisit } = await world.runOk(start, startAt(retailer), manager)
    await world.runOk(complete, written(startVisit, { followUps }), manager)
    const kept = (text: string) => `${manager.name}说，答应您的“${text}”已经办到；没有办到请告诉我们`
    return { shop: [kept('修好冷柜灯'), kept('送来新的价签')].join(' | ') }
  },
  async PROMISE_OPEN_AGAIN(world) {
    const { manager } = world.organisation.here
    const { id } = await owed(world)
    await world.does('keepPromise', { id }, manager)
    await world.does('takeBackKept', { id }, manager)
    return { shop: `${manager.name}更正：答应您的“送来新的价签”还没有办到，最晚 11 月 24 日` }
  },
  async PROMISE_WITHDRAWN(world) {
    const { manager } = world.organisation.here
    await world.does('withdrawPromise', { id: (await owed(world)).id, reason: '厂家停产了' }, manager)
    return { shop: `${manager.name}收回了答应您的“送来新的价签”：厂家停产了` }
  },
  async PROMISE_BROKEN(world) {
    const { retailer } = world.organisation.here
    await owed(world, { dueOn: dayFromNow(-1) })
    await world.clock('break-overdue-promises')
    return {
      shop: '答应您的“送来新的价签”没有按时办到，我们已替您记成一条求助',
      manager: `答应${retailer.name}的“送来新的价签”没有按时办到，已记成一条求助`,
    }
  },
  async PROMISE_NOT_KEPT(world) {
    const { manager, retailer } = world.organisation.here
    const { id } = await owed(world)
    await world.does('keepPromise', { id }, manager)
    await world.does('sayPromiseNotKept', { id }, retailer)
    return { manager: `${retailer.name}说“送来新的价签”没有办到，已记成一条求助` }
  },
}

/** A promise that was given in a complaint about the manager: to the shop by the supervisor. */
export async function promiseInComplaint(world: World) {
  const { here, supervisor } = world.organisation
  const request = await makeHelpRequest(world.db, {
    ...{ retailerId: here.retailer.id, category: 'COMPLAINT', complaintAboutId: here.manager.id },
    desk: 'SUPERVISOR',
  })
  const args = {
    ...{ retailerId: globalId('Retailer', here.retailer), helpRequestId: globalId('HelpRequest', request) },
    ...{ promise: promised(supervisor, { text: '当面谈一次' }), idempotencyKey: v7() },
  }
  await world.does('makePromise', args, supervisor)
}
