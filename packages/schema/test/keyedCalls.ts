import {
  dayFromNow,
  makeBrand,
  makeHelpRequest,
  makeRetailerOf,
  makeTrace,
  makeVisit,
  now,
  type Team,
} from '@kewo/testkit'
import type { Db } from '@kewo/db'
import type { Variables } from './fittingArgs.ts'
import { type Asker, globalId } from './useSchema.ts'
import { promised, record } from './visiting.ts'

/** A call that is taken, less its key, and who makes it. */
export type KeyedCall = { asker: Asker; sent: Variables }
type Make = (db: Db, team: Team & { admin: { userId: string } }) => Promise<KeyedCall>

const day = (days: number) => dayFromNow(days).toISOString().slice(0, 10)

/** A shop of the team about which nothing is known yet. */
const freshShop = (db: Db, { territory }: Team, over: object = {}) => makeRetailerOf(db, territory, over)

async function visitOf(db: Db, team: Team, over: object) {
  const shop = await freshShop(db, team)
  return makeVisit(db, { retailerId: shop.id, staffId: team.manager.id, completedAt: null, ...over })
}

/** For each mutation that takes an idempotency key, a call that is taken. One that is missing here fails the tests. */
export const keyedCalls: Record<string, Make> = {
  async createCampaign(db, { admin }) {
    const brandId = globalId('Brand', await makeBrand(db))
    const words = { title: '新品陈列', body: '摆在第一格', gain: '每条多赚 2 元' }
    const input = { brandId, productIds: [], ...words, displayAsked: false, audience: {} }
    return { asker: admin, sent: { input } }
  },
  async startGuidance(_db, { manager }) {
    return { asker: manager, sent: { input: { kind: 'DISPLAY', title: '收银台怎么摆' } } }
  },
  async openHelpRequest(_db, { retailer }) {
    const input = { category: 'DELIVERY', urgency: 'NORMAL', words: '送货晚了' }
    return { asker: retailer, sent: { input } }
  },
  async replyToHelpRequest(db, { retailer }) {
    const request = await makeHelpRequest(db, { retailerId: retailer.id })
    return { asker: retailer, sent: { id: globalId('HelpRequest', request), words: '还是没有到' } }
  },
  async planVisit(db, team) {
    const retailerId = globalId('Retailer', await freshShop(db, team))
    return { asker: team.manager, sent: { retailerId, plannedOn: day(3) } }
  },
  async startVisit(db, team) {
    // One at a time for each person.
    const running = { staffId: team.manager.id, status: 'IN_PROGRESS' } as const
    await db.visit.updateMany({ where: running, data: { status: 'CANCELLED' } })
    const shop = await freshShop(db, team)
    await makeVisit(db, {
      ...{ retailerId: shop.id, staffId: team.manager.id, status: 'PLANNED', plannedOn: dayFromNow(0) },
      ...{ startedAt: null, completedAt: null },
    })
    return { asker: team.manager, sent: { retailerId: globalId('Retailer', shop) } }
  },
  async completeVisit(db, team) {
    const visit = await visitOf(db, team, { status: 'IN_PROGRESS', startedAt: now })
    return { asker: team.manager, sent: { id: globalId('Visit', visit), trace: record(), promises: [] } }
  },
  async correctTrace(db, team) {
    const visit = await visitOf(db, team, { status: 'COMPLETED', completedAt: now })
    await makeTrace(db, visit)
    return { asker: team.manager, sent: { visitId: globalId('Visit', visit), trace: record() } }
  },
  async makePromise(db, team) {
    const retailerId = globalId('Retailer', await freshShop(db, team))
    return { asker: team.manager, sent: { retailerId, promise: promised(team.manager) } }
  },
  async planVisits(db, team) {
    // One at a time for each person.
    await db.visitPlan.deleteMany({ where: { staffId: team.manager.id } })
    const known = { longitude: 111.6, latitude: 31.9, placeStatus: 'KNOWN', lastVisitedAt: dayFromNow(-40) }
    await freshShop(db, team, known)
    const numbers = { weeks: 4, mostVisits: 15, visitMinutes: 20, seconds: 1 }
    const start = { longitude: 111.6, latitude: 31.9 }
    return { asker: team.manager, sent: { input: { firstDay: day(7), daysOff: [], ...numbers, start } } }
  },
  async askAnotherTime(db, team) {
    const planned = { status: 'PLANNED', plannedOn: dayFromNow(3), startedAt: null } as const
    const visit = await makeVisit(db, {
      ...{ retailerId: team.retailer.id, staffId: team.manager.id, completedAt: null },
      ...planned,
    })
    const sent = { visitId: globalId('Visit', visit), wishedOn: day(5), words: '上午去进货' }
    return { asker: team.retailer, sent }
  },
}
