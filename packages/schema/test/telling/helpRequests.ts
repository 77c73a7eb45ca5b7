import { makeHelpRequest } from '@kewo/testkit'
import { v7 } from 'uuid'
import { globalId } from '../useSchema.ts'
import type { Scenarios, World } from './world.ts'

/** A request of the shop that lies with the manager's desk, answered once where it has to be. */
async function opened(world: World, over: object = {}) {
  const { retailer } = world.organisation.here
  const row = await makeHelpRequest(world.db, { retailerId: retailer.id, ...over })
  return { row, id: globalId('HelpRequest', row), of: `${retailer.name}的求助 ${row.number}` }
}

const said = (words = '马上来') => ({ words, idempotencyKey: v7() })

async function answered(world: World) {
  const request = await opened(world)
  await world.does('replyToHelpRequest', { id: request.id, ...said() }, world.organisation.here.manager)
  return request
}

const ask = (over: object) => ({
  input: { category: 'EQUIPMENT', urgency: 'NORMAL', words: '扫码枪不亮', idempotencyKey: v7(), ...over },
})

const overdue = { dueAt: new Date('2026-11-23T01:00:00Z'), status: 'IN_PROGRESS' } as const

export const helpRequestScenarios: Scenarios<'HELP_REQUEST_'> = {
  async HELP_REQUEST_OPENED(world) {
    const { here } = world.organisation
    await world.does('openHelpRequest', ask({}), here.retailer)
    const complaint = { category: 'COMPLAINT', complaintAboutId: globalId('Staff', here.manager) }
    await world.does('openHelpRequest', ask(complaint), here.retailer)
    const numbers = await world.db.helpRequest.findMany({
      where: { retailerId: here.retailer.id },
      orderBy: { number: 'asc' },
    })
    const [ordinary, about] = numbers.map(({ number }) => `${here.retailer.name}提出了求助 ${number}`)
    return { manager: ordinary!, supervisor: about! }
  },
  async HELP_REQUEST_REPLIED(world) {
    const { retailer, manager } = world.organisation.here
    const { id, row } = await answered(world)
    await world.does('replyToHelpRequest', { id, ...said('好的') }, retailer)
    await world.does('replyToHelpRequest', { id, ...said('内部备注'), internal: true }, manager)
    return { shop: `求助 ${row.number} 有了回复`, manager: `${retailer.name}回复了求助 ${row.number}` }
  },
  async HELP_REQUEST_WAITING(world) {
    const { id, row } = await answered(world)
    await world.does('waitOnRetailer', { id }, world.organisation.here.manager)
    return { shop: `求助 ${row.number} 在等您回复` }
  },
  async HELP_REQUEST_ASSIGNED(world) {
    const { supervisor, here } = world.organisation
    const { id, of } = await opened(world)
    await world.does('assignHelpRequest', { id, assigneeId: globalId('Staff', here.manager) }, supervisor)
    return { manager: `${of} 交给您处理` }
  },
  async HELP_REQUEST_HANDED_OVER(world) {
    const { id, row, of } = await opened(world)
    await handOver(world, id, 'COURIER')
    return { shop: `求助 ${row.number} 转给了更合适的人`, courier: `${of} 转给了您` }
  },
  async HELP_REQUEST_HANDED_ON(world) {
    const { supervisor } = world.organisation
    const { id, of } = await opened(world)
    const args = { id, desk: 'COURIER', reason: '送货的事' }
    await world.does('handOverHelpRequest', args, supervisor)
    return { manager: `${of} 现在由送货员处理` }
  },
  async HELP_REQUEST_RESOLVED(world) {
    const { id, row } = await answered(world)
    await world.does('resolveHelpRequest', { id }, world.organisation.here.manager)
    return { shop: `求助 ${row.number} 办好了，请您确认` }
  },
  async HELP_REQUEST_REOPENED(world) {
    const { retailer, manager } = world.organisation.here
    const { id, row } = await answered(world)
    await world.does('resolveHelpRequest', { id }, manager)
    await world.does('reopenHelpRequest', { id, reason: '又坏了' }, retailer)
    return { manager: `${retailer.name}重新打开了求助 ${row.number}` }
  },
  async HELP_REQUEST_CLOSED(world) {
    const { retailer } = world.organisation.here
    const { id, row } = await answered(world)
    await world.does('closeHelpRequest', { id }, retailer)
    return { manager: `${retailer.name}确认求助 ${row.number} 了结了` }
  },
  async HELP_REQUEST_CLOSED_BY_CLOCK(world) {
    const { id, row, of } = await answered(world)
    await world.does('resolveHelpRequest', { id }, world.organisation.here.manager)
    await world.clock('close-resolved-help-requests', new Date('2026-11-30T03:00:00Z'))
    return {
      shop: `求助 ${row.number} 办好后 7 天没有回音，已自动关闭；还没好，可以重新打开`,
      manager: `${of} 办好后 7 天没有回音，已自动关闭`,
    }
  },
  async HELP_REQUEST_WARNED(world) {
    const dueAt = new Date('2026-11-23T03:00:00Z')
    const { of } = await opened(world, { dueAt, warnsAt: new Date('2026-11-23T01:30:00Z') })
    await world.clock('warn-of-help-requests')
    return { manager: `${of} 时限快到了` }
  },
  async HELP_REQUEST_OVERDUE(world) {
    const { row, of } = await opened(world, overdue)
    await world.clock('escalate-overdue-help-requests')
    return {
      shop: `求助 ${row.number} 超过了时限，已经上报`,
      manager: `${of} 超过了时限，已经上报`,
    }
  },
  async HELP_REQUEST_ESCALATED(world) {
    const { of } = await opened(world, overdue)
    await world.clock('escalate-overdue-help-requests')
    return { supervisor: `${of} 超过了时限，请您督办` }
  },
  async HELP_REQUEST_LIFTED(world) {
    const { id, row } = await opened(world, { confidential: true })
    await world.does('liftConfidentiality', { id }, world.organisation.here.retailer)
    return { shop: `您同意了让稽查员看到求助 ${row.number}，不能撤回` }
  },
}

function handOver(world: World, id: string, desk: string) {
  return world.does('handOverHelpRequest', { id, desk, reason: '请接手' }, world.organisation.here.manager)
}
