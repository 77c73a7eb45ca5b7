import { makeHelpRequest, now, type Team } from '@kewo/testkit'
import type { Db, HelpRequestEventKind } from '@kewo/db'
import { globalId } from '../useSchema.ts'
import { about, type Calls } from './make.ts'

/** A request of the team's shop with what has been done about it. */
async function requestOf(db: Db, { retailer, manager }: Team, ...kinds: HelpRequestEventKind[]) {
  const status = kinds.includes('RESOLVED') ? 'RESOLVED' : kinds.length > 0 ? 'IN_PROGRESS' : 'NEW'
  const request = await makeHelpRequest(db, {
    ...{ retailerId: retailer.id, status },
    ...(kinds.includes('REPLIED') && { firstRespondedAt: now }),
    ...(kinds.includes('RESOLVED') && { resolvedAt: now }),
  })
  for (const [index, kind] of kinds.entries())
    await db.helpRequestEvent.create({
      data: { requestId: request.id, sequence: index + 2, kind, at: now, staffId: manager.id },
    })
  return request
}

export const helpRequestCalls: Calls = {
  async openHelpRequest(_db, { retailer }) {
    const input = { category: 'DELIVERY', urgency: 'NORMAL', words: '送货晚了' }
    return { asker: retailer, sent: { input } }
  },
  async replyToHelpRequest(db, { retailer }) {
    const request = await makeHelpRequest(db, { retailerId: retailer.id })
    return { asker: retailer, sent: { id: globalId('HelpRequest', request), words: '还是没有到' } }
  },
  async closeHelpRequest(db, team) {
    return about(team.retailer, 'HelpRequest', await requestOf(db, team))
  },
  async reopenHelpRequest(db, team) {
    const request = await requestOf(db, team, 'REPLIED', 'RESOLVED')
    return about(team.retailer, 'HelpRequest', request, { reason: '又坏了' })
  },
  async liftConfidentiality(db, { retailer }) {
    const request = await makeHelpRequest(db, { retailerId: retailer.id, confidential: true })
    return about(retailer, 'HelpRequest', request)
  },
  async resolveHelpRequest(db, team) {
    return about(team.manager, 'HelpRequest', await requestOf(db, team, 'REPLIED'))
  },
  async waitOnRetailer(db, team) {
    return about(team.manager, 'HelpRequest', await requestOf(db, team, 'REPLIED'))
  },
  async assignHelpRequest(db, team) {
    const assigneeId = globalId('Staff', team.manager)
    return about(team.manager, 'HelpRequest', await requestOf(db, team), { assigneeId })
  },
  async handOverHelpRequest(db, team) {
    const to = { desk: 'COURIER', reason: '送货的事' }
    return about(team.manager, 'HelpRequest', await requestOf(db, team), to)
  },
  async takeBackHandOver(db, team) {
    const request = await requestOf(db, team, 'REPLIED')
    const of = { requestId: request.id, at: now, staffId: team.manager.id }
    const desk = 'COURIER' as const
    await db.helpRequestEvent.create({ data: { ...of, sequence: 3, kind: 'HANDED_OVER', desk } })
    await db.helpRequest.update({ where: { id: request.id }, data: { desk } })
    return about(team.manager, 'HelpRequest', request)
  },
}
