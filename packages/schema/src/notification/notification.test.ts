import {
  daysFromNow,
  makeCampaign,
  makeHelpRequest,
  makeOrganisation,
  makeRetailerOf,
  now,
} from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { allJobs } from '../job/jobs.ts'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { announce, carryOutAnnouncements, tellAnnouncements } from './announce.ts'
import { notify } from './notify.ts'

const { db, contextFor, runOk, runRefused, listen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const list = '{ unreadNotificationCount notifications { totalCount nodes { id kind subject words readAt } } }'

async function tell(...people: { userId: string }[]) {
  const { live } = await contextFor(null, {})
  const userIds = people.map(({ userId }) => userId)
  await notify({ db, live, now }, userIds, 'PASSWORD_RESET', { params: { name: '李敏' }, subjectId: null })
}

it('is read by its own person only', async () => {
  const { manager, courier } = organisation.here
  await tell(manager, manager)
  const { notifications, unreadNotificationCount } = await runOk(list, {}, manager)
  expect(unreadNotificationCount).toBe(1)
  expect(notifications.nodes).toMatchObject([
    {
      ...{ kind: 'PASSWORD_RESET', subject: 'ACCOUNT', readAt: null },
      words: '李敏重设了您的登录密码。如果您没有请人这样做，请告诉我们',
    },
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
  const params = { shop: '王湾路口', number: 7 }
  await notify({ db, live, now }, [admin.userId], 'HELP_REQUEST_ESCALATED', { params, subjectId })
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
  await tell(courier)
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
  expect((await first).value.data).toEqual({ notificationArrived: { kind: 'PASSWORD_RESET' } })
  await events.return(undefined)
})

it('names no campaign to a shop whose licence has expired, and leads to none', async () => {
  const { here } = organisation
  const expired = await makeRetailerOf(db, here.territory, { licenceExpiresOn: new Date('2026-11-01') })
  const { live } = await contextFor(null, {})
  const params = { title: { 'zh-CN': '春雪上柜', en: 'Spring snow' }, reason: '厂家缺货' }
  const subjectId = (await makeCampaign(db)).id
  await notify({ db, live, now }, [expired.userId], 'CAMPAIGN_CANCELLED', { params, subjectId })
  await tell(expired)
  const words = '{ unreadNotificationCount notifications { nodes { words leadsTo } } }'
  const { notifications, unreadNotificationCount } = await runOk(words, {}, expired)
  expect(unreadNotificationCount).toBe(2)
  expect(notifications.nodes).toContainEqual({ words: '品牌活动里有新消息', leadsTo: null })
  expect(JSON.stringify(notifications)).not.toMatch(/春雪|缺货/u)
})

it('is found by what it is about, and by whether it was read', async () => {
  const { orderClerk } = organisation.elsewhere
  await tell(orderClerk)
  const { live } = await contextFor(null, {})
  const said = { params: { shop: '王湾路口', number: 7 }, subjectId: null }
  await notify({ db, live, now }, [orderClerk.userId], 'HELP_REQUEST_OPENED', said)
  const filtered =
    'query ($filter: NotificationFilter) { notifications(filter: $filter) { totalCount nodes { kind } } }'
  const found = async (filter: object) => (await runOk(filtered, { filter }, orderClerk)).notifications
  expect(await found({ subjects: ['HELP_REQUEST'] })).toEqual({
    totalCount: 1,
    nodes: [{ kind: 'HELP_REQUEST_OPENED' }],
  })
  expect((await found({ subjects: [] })).totalCount).toBe(2)
  await db.notification.updateMany({ where: { kind: 'HELP_REQUEST_OPENED' }, data: { readAt: now } })
  expect(await found({ unread: true })).toEqual({ totalCount: 1, nodes: [{ kind: 'PASSWORD_RESET' }] })
})

describe('an announcement', () => {
  const order = async (subjectId: string, dueAt = now) => {
    const title = { 'zh-CN': '春雪上柜', en: 'Spring snow' }
    const params = { title, day: '2026-12-05' }
    const { queue } = await contextFor(null, {})
    await db.$transaction((transaction) =>
      announce({ db: transaction, queue, now }, 'CAMPAIGN_PUBLISHED', { params, subjectId, dueAt }),
    )
  }
  const carryOut = async () => carryOutAnnouncements({ ...(await contextFor(null, {})), now })
  const tolds = (subjectId: string) => db.notification.count({ where: { subjectId } })

  it('tells each shop once, by however many processes at once, and after one that died', async () => {
    const { id } = await makeCampaign(db)
    await order(id)
    const shops = await db.retailer.count({ where: { licenceExpiresOn: { gt: now } } })
    await Promise.all([carryOut(), carryOut(), carryOut()])
    expect(await tolds(id)).toBe(shops)
    // A process that died after it had told, and before it had written that down.
    await db.announcement.updateMany({ where: { subjectId: id }, data: { doneAt: null, toldToId: null } })
    expect(await carryOut()).toBe(0)
    expect(await tolds(id)).toBe(shops)
  })

  it('is live for each of those who listen', async () => {
    const { retailer } = organisation.here
    const events = await listen('subscription { notificationArrived { words } }', {}, retailer)
    const first = events.next()
    await order((await makeCampaign(db)).id)
    await carryOut()
    const words = '有新活动《春雪上柜》，12 月 5 日结束，看看要不要参加'
    expect((await first).value.data).toEqual({ notificationArrived: { words } })
    await events.return(undefined)
  })

  it('is told as soon as it is made, not when the clock comes round; one for later waits for the clock', async () => {
    const ordered = async () => {
      const [row] = await db.$queryRaw<{ count: number }[]>`
        SELECT count(*)::int FROM jobs.job WHERE name = ${tellAnnouncements} AND state = 'created'`
      return row?.count
    }
    await db.$executeRaw`DELETE FROM jobs.job`
    await order((await makeCampaign(db)).id, daysFromNow(1))
    expect(await ordered()).toBe(0)
    await order((await makeCampaign(db)).id)
    await order((await makeCampaign(db)).id)
    expect(await ordered()).toBe(1)
    await carryOut()
  })

  it('waits for its time; a further order of its kind takes its place, and one that no longer holds is let be', async () => {
    const { id } = await makeCampaign(db)
    await order(id, daysFromNow(1))
    expect(await carryOut()).toBe(0)
    await order(id)
    expect(await db.announcement.count({ where: { subjectId: id } })).toBe(1)
    await db.campaign.update({ where: { id }, data: { cancelledAt: now } })
    expect(await carryOut()).toBe(0)
    expect(await tolds(id)).toBe(0)
  })
})

it('is forgotten half a year after it was told where it was read, after two years where not, and never on its way', async () => {
  const { userId } = organisation.here.orderClerk
  await db.notification.deleteMany()
  const make = (words: string, daysAgo: number, over: { readAt?: Date; spreadAt?: Date | null } = {}) =>
    db.notification.create({
      data: {
        ...{ userId, kind: 'PASSWORD_RESET', params: { name: words } },
        ...{ createdAt: daysFromNow(-daysAgo), spreadAt: now, ...over },
      },
    })
  const read = { readAt: now }
  await make('read', 181, read)
  await make('readLately', 179, read)
  await make('unread', 731)
  await make('unreadLately', 729)
  await make('notSpread', 900, { ...read, spreadAt: null })
  const waiting = await make('waiting', 900, read)
  await db.delivery.create({
    data: { notificationId: waiting.id, channel: 'EMAIL', targetId: userId, dueAt: now },
  })
  const forget = allJobs().find(({ name }) => name === 'forget-notifications')!
  const context = await contextFor(null, {})
  expect([await forget.run(context), await forget.run(context)]).toEqual([2, 0])
  const left = await db.notification.findMany({ orderBy: { createdAt: 'desc' } })
  expect(left.map(({ params }) => (params as { name: string }).name).toSorted()).toEqual([
    ...['notSpread', 'readLately', 'unreadLately', 'waiting'],
  ])
})
