import { type NotificationKind, notificationKinds, notificationTable } from '@kewo/domain'
import { dayFromNow, makeCampaign, makeHelpRequest, makeVisit, makeVisitPlan } from '@kewo/testkit'
import { v7 } from 'uuid'
import { describe, expect, test } from 'vitest'
import { brandScenarios } from './telling/brands.ts'
import { helpRequestScenarios } from './telling/helpRequests.ts'
import { otherScenarios } from './telling/others.ts'
import { promiseInComplaint, promiseScenarios } from './telling/promises.ts'
import { rewardScenarios } from './telling/rewards.ts'
import { visitScenarios } from './telling/visits.ts'
import { type Scenario, type Told, useWorld } from './telling/world.ts'
import { globalId } from './useSchema.ts'

const world = useWorld()
const { db, organisation, does, toldOf, whoWasTold } = world

/** One for each kind: a kind without does not compile. */
const scenarios: Record<NotificationKind, Scenario> = {
  ...{ ...visitScenarios, ...helpRequestScenarios, ...promiseScenarios },
  ...{ ...brandScenarios, ...rewardScenarios, ...otherScenarios },
}

/** What one person is told of twice stands in the order of its words, which begin with names that differ from run to run. */
const inOrder = (told: Told): Told =>
  Object.fromEntries(
    Object.entries(told).map(([name, words]) => [name, words.split(' | ').toSorted().join(' | ')]),
  )

describe('every change is told to those whom it concerns, and to nobody else', () => {
  test.each(notificationKinds)('%s', async (kind) => {
    const expected = await scenarios[kind](world)
    expect(await toldOf(kind)).toEqual(inOrder(expected))
    const { toShop, toStaff } = notificationTable[kind]
    const rows = await db.notification.findMany({
      where: { kind },
      select: { user: { select: { retailer: { select: { id: true } } } } },
    })
    const shops = rows.filter(({ user }) => user.retailer).length
    expect([shops > 0, rows.length > shops]).toEqual([toShop !== undefined, toStaff !== undefined])
  })
})

describe('what is protected is told to those within its walls only', () => {
  test('a complaint, and all that grows from it', async () => {
    const { here, supervisor } = organisation
    await promiseInComplaint(world)
    const complaint = {
      category: 'COMPLAINT',
      complaintAboutId: here.manager.id,
      desk: 'SUPERVISOR',
    } as const
    const row = await makeHelpRequest(db, { ...complaint, retailerId: here.retailer.id })
    const id = globalId('HelpRequest', row)
    await does('replyToHelpRequest', { id, words: '我来处理', idempotencyKey: v7() }, supervisor)
    await does('replyToHelpRequest', { id, words: '谢谢', idempotencyKey: v7() }, here.retailer)
    await does('resolveHelpRequest', { id }, supervisor)
    await does('closeHelpRequest', { id }, here.retailer)
    await world.clock('remind-of-promises')
    await db.promise.updateMany({ data: { dueOn: new Date('2026-11-22') } })
    await world.clock('break-overdue-promises')
    expect(await whoWasTold()).toEqual(['shop', 'supervisor'])
    // Nor does anybody read it who is told of it and must not know it any more.
    const rows = await db.notification.findMany({
      where: { kind: { startsWith: 'PROMISE_' }, userId: { in: [here.retailer.userId, supervisor.userId] } },
    })
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.filter(({ helpRequestId }) => helpRequestId === null)).toEqual([])
  })

  test('a confidential request is handed over past the inspector', async () => {
    const { here } = organisation
    const row = await makeHelpRequest(db, { retailerId: here.retailer.id, confidential: true })
    const id = globalId('HelpRequest', row)
    await does('handOverHelpRequest', { id, desk: 'COURIER', reason: '送货的事' }, here.manager)
    expect(await whoWasTold()).toEqual(['courier', 'shop'])
  })

  test('that a shop declines a campaign is told to nobody', async () => {
    const { here } = organisation
    const campaign = await makeCampaign(db)
    const args = { id: globalId('Campaign', campaign), reason: 'OTHER', words: '卖不动' }
    await does('declineCampaign', args, here.retailer)
    expect(await db.participation.count({ where: { campaignId: campaign.id } })).toBe(1)
    expect(await whoWasTold()).toEqual([])
  })

  test('what a shop rates is told to nobody', async () => {
    const { here } = organisation
    await does('rate', { input: { occasion: 'QUARTER', role: 'MANAGER', stars: 1 } }, here.retailer)
    expect(await db.rating.count()).toBe(1)
    expect(await whoWasTold()).toEqual([])
  })
})

test('visits that a shop knows of are moved by no plan without a reason', async () => {
  const { manager, retailer } = organisation.here
  const { plan } = await makeVisitPlan(db, { staffId: manager.id, retailerId: retailer.id })
  const at = { staffId: manager.id, retailerId: retailer.id, startedAt: null, completedAt: null }
  const { id: visitId } = await makeVisit(db, {
    ...at,
    status: 'PLANNED',
    plannedOn: dayFromNow(9),
    fromPlan: true,
  })
  const id = globalId('VisitPlan', plan)
  const changes =
    'query ($id: ID!) { node(id: $id) { ... on VisitPlan { changes { added moved cancelled } } } }'
  expect((await world.runOk(changes, { id }, manager)).node.changes).toEqual({
    added: 0,
    moved: 1,
    cancelled: 0,
  })
  const publish =
    'mutation ($id: ID!, $reason: String) { publishVisitPlan(id: $id, reason: $reason) { ... on Refusal { code } } }'
  for (const reason of [null, ' '])
    expect(await world.runRefused(publish, { id, reason }, manager)).toBe('InvalidInput')
  expect((await db.visit.findUniqueOrThrow({ where: { id: visitId } })).plannedOn).toEqual(dayFromNow(9))
  expect(await toldOf('VISIT_MOVED')).toEqual({})
})
