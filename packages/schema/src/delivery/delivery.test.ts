import { daysFromNow, makeHelpRequest, makeOrganisation, now } from '@kewo/testkit'
import { beforeEach, describe, expect, test } from 'vitest'
import { allJobs } from '../job/jobs.ts'
import { NotTaken } from './channel.ts'
import { useDelivery } from './delivery.testbed.ts'

const bed = useDelivery()
const { db, push, mail, gateway, device, prefer, tell, spread, send, statuses, contextFor } = bed
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  await db.notification.deleteMany()
  await db.noticePreference.deleteMany()
  await db.pushDevice.deleteMany()
  bed.forget()
  organisation = await makeOrganisation(db)
  const { id } = organisation.here.retailer
  await db.retailer.update({ where: { id }, data: { phone } })
})

const phone = '13900000000'

const shanghai = (time: string) => new Date(`${time}:00+08:00`)
const moved = { name: '李敏', from: '2026-12-01', day: '2026-12-03', reason: '临时开会' }
const planned = { name: '李敏', days: ['2026-12-03'] }
const refused = new NotTaken({ 'zh-CN': '邮件服务器没有应答', en: 'The mail server does not answer' })
const both = (text: string) => ({ 'zh-CN': text, en: text })

test('what was sent long ago is forgotten, and not sent anew; what still waits stays', async () => {
  const { retailer } = organisation.here
  await device(retailer)
  await tell(retailer, 'VISIT_MOVED', moved)
  await spread()
  const forget = async (later: Date) =>
    allJobs()
      .find(({ name }) => name === 'forget-deliveries')!
      .run(await contextFor(null, { now: later }))
  expect(await forget(daysFromNow(200))).toBe(0)
  await send()
  const sent = await statuses()
  expect(sent.length).toBeGreaterThan(0)
  expect([await forget(daysFromNow(89)), await forget(daysFromNow(91))]).toEqual([0, sent.length])
  await spread()
  await send()
  expect(push.sent).toHaveLength(1)
})

describe('one delivery for each notification, channel and device', () => {
  test('to every device of the person and nobody else’s, in the language of each', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    await device(retailer, 'en')
    await device(organisation.elsewhere.retailer)
    await prefer(retailer, { email: 'shop@example.com', language: 'en' })
    await tell(retailer, 'VISIT_PLANNED', planned)
    await spread()
    await send()
    expect(push.sent.map(({ message }) => message.lines)).toEqual([
      ['李敏打算 12 月 3 日上门拜访'],
      ['李敏 plans to visit you on 3 December'],
    ])
    expect(mail.sent).toMatchObject([{ to: 'shop@example.com', message: { language: 'en' } }])
    // Not one of the kinds that go by text message where nothing is chosen.
    expect(gateway.sent).toEqual([])
    const [one] = push.sent
    expect(one!.message.path).toMatch(/^\/notifications\/\w/)
  })

  test('spread again and sent again, nothing is sent twice', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    await tell(retailer, 'VISIT_MOVED', moved)
    await spread()
    await db.notification.updateMany({ data: { spreadAt: null } })
    await Promise.all([spread(), spread()])
    await send()
    await send()
    expect(push.sent).toHaveLength(1)
    expect(gateway.sent).toMatchObject([{ to: { reader: 'SHOP', phone } }])
  })

  test('several processes at one mailbox send each message once', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    await tell(retailer, 'VISIT_PLANNED', planned)
    await spread()
    await Promise.all([send(), send(), send()])
    expect(push.sent).toHaveLength(1)
  })
})

describe('words that leave the app', () => {
  test('name no brand, no title and nothing that was typed', async () => {
    const { retailer, manager } = organisation.here
    for (const person of [retailer, manager]) {
      await device(person)
      await prefer(person, { email: 'someone@example.com' })
    }
    const campaign = { title: both('春雪上柜'), day: '2026-12-05' }
    await tell(retailer, 'CAMPAIGN_PUBLISHED', campaign)
    await tell(retailer, 'GUIDANCE_PUBLISHED', { title: both('春雪摆在第一层') })
    await tell(retailer, 'VISIT_CANCELLED', { name: '李敏', day: '2026-12-01', reason: '去看春雪' })
    await tell(manager, 'CAMPAIGN_CANCELLED', { title: both('春雪上柜'), reason: '厂家没有春雪' })
    await spread()
    await send()
    const said = JSON.stringify([push.sent, mail.sent, gateway.sent])
    expect(said).not.toContain('春雪')
    expect(push.sent.flatMap(({ message }) => message.lines)).toEqual(
      expect.arrayContaining(['品牌活动里有新消息', '陈列指导里有新消息', '拜访有新消息']),
    )
  })
})

describe('when', () => {
  test('a shop hears nothing at night; in the morning it hears all of it at once', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    for (const time of ['2026-11-23T21:30', '2026-11-24T06:00']) {
      await tell(retailer, 'VISIT_PLANNED', planned, { now: shanghai(time) })
      await spread(shanghai(time))
      await send(shanghai(time))
    }
    expect(push.sent).toEqual([])
    await send(shanghai('2026-11-24T06:59'))
    expect(push.sent).toEqual([])
    await send(shanghai('2026-11-24T07:00'))
    expect(push.sent).toHaveLength(1)
    expect(push.sent[0]!.message).toMatchObject({ title: '客我 · 2 条通知', path: '/notifications' })
  })

  test('what could not be sent in the evening does not wake a shop up later', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    await tell(retailer, 'VISIT_PLANNED', planned, { now: shanghai('2026-11-23T20:50') })
    await spread(shanghai('2026-11-23T20:50'))
    push.end = () => Promise.reject(refused)
    await send(shanghai('2026-11-23T20:50'))
    push.end = () => Promise.resolve('SENT')
    await send(shanghai('2026-11-23T21:10'))
    expect(push.sent).toHaveLength(1)
    await send(shanghai('2026-11-24T07:00'))
    expect(push.sent).toHaveLength(2)
  })

  test('staff in their own quiet hours hear only of what cannot wait', async () => {
    const { manager } = organisation.here
    await device(manager)
    await prefer(manager, { quietFrom: 20 * 60, quietTo: 8 * 60 })
    const at = shanghai('2026-11-23T22:00')
    const subjectId = (await makeHelpRequest(db, { retailerId: organisation.here.retailer.id })).id
    await tell(manager, 'HELP_REQUEST_OPENED', { shop: '王湾路口', number: 7 }, { now: at, subjectId })
    await tell(manager, 'HELP_REQUEST_WARNED', { shop: '王湾路口', number: 7 }, { now: at, subjectId })
    await spread(at)
    await send(at)
    expect(push.sent.map(({ message }) => message.kinds)).toEqual([['HELP_REQUEST_WARNED']])
    expect(push.sent[0]!.message.urgent).toBe(true)
    await send(shanghai('2026-11-24T08:00'))
    expect(push.sent).toHaveLength(2)
  })

  test('a daily digest gathers, what cannot wait comes at once', async () => {
    const { manager } = organisation.here
    await prefer(manager, { email: 'm@example.com', paces: { EMAIL: 'DAILY' } })
    const at = shanghai('2026-11-23T10:00')
    await tell(manager, 'HELP_REQUEST_OPENED', { shop: '甲', number: 1 }, { now: at })
    await tell(manager, 'HELP_REQUEST_OPENED', { shop: '乙', number: 2 }, { now: at })
    await tell(manager, 'TRACE_DISPUTED', { shop: '丙', day: '2026-11-22', reason: '不对' }, { now: at })
    await spread(at)
    await send(at)
    expect(mail.sent.map(({ message }) => message.lines)).toEqual([['拜访有新消息']])
    await send(shanghai('2026-11-24T08:00'))
    expect(mail.sent[1]!.message.lines).toEqual(['甲提出了求助 1', '乙提出了求助 2'])
  })

  test('what was to be said two days ago says nothing any more', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    await tell(retailer, 'VISIT_PLANNED', planned)
    await spread()
    await send(daysFromNow(3))
    expect(push.sent).toEqual([])
    expect(await statuses()).toEqual(['PUSH DROPPED'])
  })
})

describe('what does not leave', () => {
  test('what was read in the app meanwhile', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    await tell(retailer, 'VISIT_PLANNED', planned)
    await spread()
    await db.notification.updateMany({ data: { readAt: now } })
    await send()
    expect(push.sent).toEqual([])
  })

  test('what its person may not read any more', async () => {
    const { here } = organisation
    await device(here.inspector)
    const { id: subjectId } = await makeHelpRequest(db, { retailerId: here.retailer.id })
    const said = { shop: here.retailer.name, number: 7 }
    await tell(here.inspector, 'HELP_REQUEST_OPENED', said, { subjectId })
    await spread()
    await db.helpRequest.update({ where: { id: subjectId }, data: { confidential: true } })
    await send()
    expect(push.sent).toEqual([])
    expect(await statuses()).toEqual(['PUSH DROPPED'])
  })

  test('anything to somebody who has left, or to a device that was signed out', async () => {
    const { manager, courier } = organisation.here
    await prefer(manager, { email: 'm@example.com' })
    const { sessionId } = await device(courier)
    await tell(manager, 'SIGN_IN_TRIES', { count: 3, since: '09:00', address: '10.0.0.1' })
    await tell(courier, 'SIGN_IN_TRIES', { count: 3, since: '09:00', address: '10.0.0.1' })
    await spread()
    await db.staff.update({ where: { id: manager.id }, data: { leftAt: now } })
    await db.session.delete({ where: { id: sessionId } })
    await send()
    expect([...push.sent, ...mail.sent]).toEqual([])
  })

  test('what was switched off', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    await prefer(retailer, { channels: { PUSH: { VISIT: false }, WEBHOOK: { VISIT: false } } })
    await tell(retailer, 'VISIT_MOVED', moved)
    await spread()
    expect(await statuses()).toEqual([])
  })
})

describe('when it goes wrong', () => {
  test('what was surely not taken is tried again as the same message', async () => {
    const { retailer } = organisation.here
    await prefer(retailer, { email: 's@example.com' })
    await tell(retailer, 'VISIT_PLANNED', planned)
    await spread()
    mail.end = () => Promise.reject(refused)
    expect(await send()).toEqual([refused])
    await tell(retailer, 'VISIT_PLANNED', { ...planned, days: ['2026-12-10'] })
    await spread()
    mail.end = () => Promise.resolve('SENT')
    expect(await send()).toEqual([])
    const [first, second, third] = mail.sent.map(({ message }) => message)
    expect(second).toEqual(first)
    expect(third!.id).not.toBe(first!.id)
    expect(third!.lines).toEqual(['李敏打算 12 月 10 日上门拜访'])
    expect(await statuses()).toEqual(['EMAIL SENT', 'EMAIL SENT'])
  })

  test('where nobody knows, a push and a mail are not sent again; a gateway, which knows it by its id, hears again', async () => {
    const { retailer } = organisation.here
    await device(retailer)
    await tell(retailer, 'VISIT_MOVED', moved)
    await spread()
    const lost = new Error('The connection was lost')
    push.end = () => Promise.reject(lost)
    gateway.end = () => Promise.reject(lost)
    expect(await send()).toEqual([lost])
    push.end = () => Promise.resolve('SENT')
    gateway.end = () => Promise.resolve('SENT')
    expect(await send()).toEqual([])
    expect(push.sent).toHaveLength(1)
    expect(gateway.sent).toHaveLength(2)
    expect(gateway.sent[1]).toEqual(gateway.sent[0])
    expect(await statuses()).toEqual(['PUSH UNKNOWN', 'WEBHOOK SENT'])
  })

  test('a device that is gone is forgotten, one message that is refused is not sent again', async () => {
    const { retailer } = organisation.here
    const { id } = await device(retailer)
    await tell(retailer, 'VISIT_PLANNED', planned)
    await spread()
    push.end = () => Promise.resolve('REFUSED')
    await send()
    expect(await statuses()).toEqual(['PUSH REFUSED'])
    await tell(retailer, 'VISIT_PLANNED', planned)
    await spread()
    push.end = () => Promise.resolve('GONE')
    await send()
    expect(await db.pushDevice.count({ where: { id } })).toBe(0)
    expect(await statuses()).toEqual(['PUSH REFUSED', 'PUSH DROPPED'])
  })
})
