import { makeHelpRequest, makeOrganisation, makeRetailerOf, now } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { notify } from './notify.ts'

const { db, contextFor, runOk, runRefused, listen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const list =
  '{ unreadNotificationCount notifications { totalCount nodes { id kind params { name value } readAt } } }'

async function tell(...people: { userId: string }[]) {
  const { live } = await contextFor(null, {})
  const userIds = people.map(({ userId }) => userId)
  await notify({ db, live, now }, userIds, {
    kind: 'TRACE_SUBMITTED',
    params: { shop: '王湾路口' },
    subjectId: null,
  })
}

it('is read by its own person only', async () => {
  const { manager, courier } = organisation.here
  await tell(manager, manager)
  const { notifications, unreadNotificationCount } = await runOk(list, {}, manager)
  expect(unreadNotificationCount).toBe(1)
  expect(notifications.nodes).toMatchObject([
    { kind: 'TRACE_SUBMITTED', params: [{ name: 'shop', value: '王湾路口' }], readAt: null },
  ])
  expect((await runOk(list, {}, courier)).notifications.totalCount).toBe(0)
  const row = await db.notification.findFirstOrThrow({ where: { userId: manager.userId } })
  const read = 'query ($id: ID!) { node(id: $id) { id } }'
  expect(await runRefused(read, { id: globalId('Notification', row) }, courier)).toBe('NOT_FOUND')
  expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
})

it('leads to the row that it is about', async () => {
  const { admin } = organisation
  const { live } = await contextFor(null, {})
  const { id: subjectId } = await makeHelpRequest(db, { retailerId: organisation.here.retailer.id })
  await notify({ db, live, now }, [admin.userId], { kind: 'HELP_REQUEST_ESCALATED', subjectId })
  const { notifications } = await runOk('{ notifications { nodes { leadsTo } } }', {}, admin)
  expect(notifications.nodes).toEqual([{ leadsTo: globalId('HelpRequest', { id: subjectId }) }])
})

it('marks only the viewer’s own as read', async () => {
  const { inspector, retailer } = organisation.here
  await tell(inspector, retailer)
  const idOf = async ({ userId }: { userId: string }) =>
    globalId('Notification', await db.notification.findFirstOrThrow({ where: { userId } }))
  const read = 'mutation ($ids: [ID!]!) { readNotifications(ids: $ids) }'
  const own = await idOf(inspector)
  expect(await runRefused(read, { ids: [own, await idOf(retailer)] }, inspector)).toBe('NOT_FOUND')
  expect(await runOk(read, { ids: [own] }, inspector)).toEqual({ readNotifications: 1 })
  expect(await runOk(read, { ids: [own] }, inspector)).toEqual({ readNotifications: 0 })
  expect((await runOk(list, {}, retailer)).unreadNotificationCount).toBe(1)
})

it('leaves what was not shown unread', async () => {
  const { courier } = organisation.elsewhere
  await tell(courier)
  await notify({ ...(await contextFor(null, {})), now }, [courier.userId], {
    ...{ kind: 'TRACE_SUBMITTED', params: { shop: '另一家' }, subjectId: null },
  })
  const [shown] = await db.notification.findMany({ where: { userId: courier.userId } })
  const read = 'mutation ($ids: [ID!]!) { readNotifications(ids: $ids) }'
  expect(await runOk(read, { ids: [globalId('Notification', shown!)] }, courier)).toEqual({
    readNotifications: 1,
  })
  expect((await runOk(list, {}, courier)).unreadNotificationCount).toBe(1)
})

it('arrives without asking, at its own person', async () => {
  const { orderClerk, courier } = organisation.here
  const events = await listen('subscription { notificationArrived { kind } }', {}, orderClerk)
  const first = events.next()
  await tell(courier)
  await tell(orderClerk)
  expect((await first).value.data).toEqual({ notificationArrived: { kind: 'TRACE_SUBMITTED' } })
  await events.return(undefined)
})

it('names no campaign to a shop whose licence has expired', async () => {
  const { here } = organisation
  const expired = await makeRetailerOf(db, here.territory, { licenceExpiresOn: new Date('2026-11-01') })
  const { live } = await contextFor(null, {})
  const params = { title: '春雪上柜' }
  await notify({ db, live, now }, [expired.userId], { kind: 'CAMPAIGN_CANCELLED', params, subjectId: null })
  await tell(expired)
  const { notifications, unreadNotificationCount } = await runOk(list, {}, expired)
  expect(JSON.stringify(notifications)).not.toContain('春雪')
  expect(unreadNotificationCount).toBe(1)
  const row = await db.notification.findFirstOrThrow({ where: { kind: 'CAMPAIGN_CANCELLED' } })
  const read = 'query ($id: ID!) { node(id: $id) { id } }'
  expect(await runRefused(read, { id: globalId('Notification', row) }, expired)).toBe('NOT_FOUND')
})
