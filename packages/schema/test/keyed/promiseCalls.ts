import { makePromise, now, type Team } from '@kewo/testkit'
import type { Db } from '@kewo/db'
import { globalId } from '../useSchema.ts'
import { promised } from '../visiting.ts'
import { about, type Calls, freshShop } from './make.ts'

const promiseOf = (db: Db, { retailer, manager }: Team, over: object = {}) =>
  makePromise(db, { retailerId: retailer.id, staffId: manager.id, ...over })

export const promiseCalls: Calls = {
  async makePromise(db, team) {
    const retailerId = globalId('Retailer', await freshShop(db, team))
    return { asker: team.manager, sent: { retailerId, promise: promised(team.manager) } }
  },
  async keepPromise(db, team) {
    return about(team.manager, 'Promise', await promiseOf(db, team))
  },
  async takeBackKept(db, team) {
    return about(team.manager, 'Promise', await promiseOf(db, team, { status: 'KEPT', settledAt: now }))
  },
  async withdrawPromise(db, team) {
    return about(team.manager, 'Promise', await promiseOf(db, team), { reason: '厂家停产了' })
  },
  async sayPromiseNotKept(db, team) {
    const kept = await promiseOf(db, team, { status: 'KEPT', settledAt: now })
    return about(team.retailer, 'Promise', kept)
  },
}
