import { dayFromNow, makeTrace, makeVisit, makeVisitWish, now } from '@kewo/testkit'
import { globalId } from '../useSchema.ts'
import { record } from '../visiting.ts'
import { about, type Calls, day, freshShop, plannedVisit, visitOf } from './make.ts'

export const visitCalls: Calls = {
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
  async cancelVisit(db, team) {
    return about(team.manager, 'Visit', await plannedVisit(db, team), { reason: '车坏了' })
  },
  async missVisit(db, team) {
    return about(team.manager, 'Visit', await plannedVisit(db, team), { reason: '店门关着' })
  },
  async postponeVisit(db, team) {
    const to = { plannedOn: day(4), reason: '临时开会' }
    return about(team.manager, 'Visit', await plannedVisit(db, team), to)
  },
  async grantVisitWish(db, team) {
    const wish = await makeVisitWish(db, { visitId: (await plannedVisit(db, team)).id })
    return about(team.manager, 'VisitWish', wish)
  },
  async declineVisitWish(db, team) {
    const wish = await makeVisitWish(db, { visitId: (await plannedVisit(db, team)).id })
    return about(team.manager, 'VisitWish', wish, { reply: '那天全天开会' })
  },
}
