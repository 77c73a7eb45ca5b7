import { daysFromNow, makeOrganisation, now } from '@kewo/testkit'
import { execute, parse } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { schema } from '../index.ts'
import { useDelivery } from './delivery.testbed.ts'

const bed = useDelivery()
const { db, mail, push, runOk, refusalOf } = bed
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  bed.forget()
  organisation = await makeOrganisation(db)
})

const all = 'id edition quietFrom quietTo email emailToConfirm phone pushKey thisDeviceHears'
const of = `${all} channels { channel pace subjects }`
const read = async (asker: { userId: string }) =>
  (await runOk(`{ myNoticePreference { ${of} } }`, {}, asker)).myNoticePreference
const result = `... on NoticePreference { ${of} } ... on Refusal { code message } ... on InvalidInput { field }`
const set = `mutation ($expected: Edition!, $input: NoticePreferenceInput!) {
  setNoticePreference(expected: $expected, input: $input) { ${result} } }`
const save = async (asker: { userId: string }, input: object) => {
  const { edition } = await read(asker)
  return (await runOk(set, { expected: edition, input }, asker)).setNoticePreference
}

describe('what one hears of', () => {
  test('is as usual until something is chosen, and only what this reader is ever told of', async () => {
    const { retailer } = organisation.here
    const { channels, quietFrom, email } = await read(retailer)
    expect([quietFrom, email]).toEqual([null, null])
    expect(channels.map(({ channel, pace }: { channel: string; pace: string }) => [channel, pace])).toEqual([
      ['PUSH', 'AT_ONCE'],
      ['EMAIL', 'AT_ONCE'],
      ['WEBHOOK', 'AT_ONCE'],
    ])
    expect(channels[0].subjects).toContain('VISIT')
    expect(channels[0].subjects).not.toContain('VISIT_PLAN')
    expect(channels[2].subjects).not.toContain('GUIDANCE')
  })

  test('stays as it was chosen; a channel that is not named stays too', async () => {
    const { manager } = organisation.here
    const before = await read(manager)
    const chosen = { channel: 'EMAIL', pace: 'WEEKLY', subjects: ['VISIT', 'GUIDANCE'] }
    const saved = await save(manager, { channels: [chosen], quietFrom: 1320, quietTo: 420 })
    expect(saved).toMatchObject({ quietFrom: 1320, quietTo: 420 })
    expect(saved.channels[1]).toEqual({ ...chosen })
    expect(saved.channels[0]).toEqual(before.channels[0])
    expect((await read(manager)).channels).toEqual(saved.channels)
    expect(await save(manager, { channels: [] })).toMatchObject({ quietFrom: null, quietTo: null })
  })

  test('quiet hours are for staff, and two different times', async () => {
    const { manager, retailer } = organisation.here
    expect(await save(retailer, { channels: [], quietFrom: 600, quietTo: 660 })).toMatchObject({
      quietFrom: null,
    })
    const { edition } = await read(manager)
    for (const quiet of [{ quietFrom: 600, quietTo: 600 }, { quietFrom: 600 }, { quietFrom: -5, quietTo: 7 }])
      expect(
        await refusalOf(set, { expected: edition, input: { channels: [], ...quiet } }, manager),
      ).toMatchObject({ code: 'InvalidInput', field: 'quietTo' })
  })
})

describe('an address', () => {
  const send = `mutation ($email: String!) { sendEmailCode(email: $email) { ${result} } }`
  const confirm = `mutation ($code: String!) { confirmEmail(code: $code) { ${result} } }`
  const codeOf = () => /\d{6}/.exec(mail.sent.at(-1)!.message.lines[0]!)![0]
  const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')
  const email = 'lao.wang@example.com'

  test.each(['zh-CN', 'en'] as const)('is confirmed by a code that is sent there, in %s', async (locale) => {
    const { retailer } = organisation.here
    const { sendEmailCode } = await runOk(send, { email }, retailer, { locale })
    expect(sendEmailCode).toMatchObject({ email: null, emailToConfirm: email })
    expect(mail.sent).toMatchObject([{ to: email, message: { language: locale } }])
    expect(mail.sent[0]!.message.lines[0]).toMatch(locale === 'en' ? /^Your code is/ : /^确认码/)
    const { confirmEmail } = await runOk(confirm, { code: codeOf() }, retailer)
    expect(confirmEmail).toMatchObject({ email, emailToConfirm: null })
    const { removeEmail } = await runOk(`mutation { removeEmail { email } }`, {}, retailer)
    expect(removeEmail).toEqual({ email: null })
  })

  test('takes three tries, ten minutes, and the own code only', async () => {
    const { retailer, manager } = organisation.here
    await runOk(send, { email }, retailer)
    const code = codeOf()
    expect(await refusalOf(confirm, { code }, manager)).toMatchObject({ code: 'EmailCodeOver' })
    for (let tries = 0; tries < 3; tries += 1)
      expect(await refusalOf(confirm, { code: other(code) }, retailer)).toMatchObject({ field: 'code' })
    expect(await refusalOf(confirm, { code }, retailer)).toMatchObject({ code: 'EmailCodeOver' })
    await runOk(send, { email }, retailer, { now: daysFromNow(1) })
    const late = { now: new Date(daysFromNow(1).getTime() + 11 * 60_000) }
    expect(await refusalOf(confirm, { code: codeOf() }, retailer, late)).toMatchObject({
      code: 'EmailCodeOver',
    })
    expect((await read(retailer)).email).toBeNull()
  })

  test('another code comes a minute later at the earliest, also for two who ask at once', async () => {
    const { retailer } = organisation.here
    const asked = await Promise.allSettled([1, 2, 3].map(() => runOk(send, { email }, retailer)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(mail.sent).toHaveLength(1)
    expect(await refusalOf(send, { email }, retailer)).toMatchObject({ code: 'EmailCodeSentLately' })
    await runOk(send, { email }, retailer, { now: new Date(now.getTime() + 61_000) })
    expect(mail.sent).toHaveLength(2)
  })

  test('that is none, or that the mail server does not take, is refused in words, and may be tried again', async () => {
    const { retailer } = organisation.here
    expect(await refusalOf(send, { email: 'lao wang' }, retailer)).toMatchObject({ field: 'email' })
    mail.end = () => Promise.resolve('REFUSED')
    expect(await refusalOf(send, { email }, retailer)).toMatchObject({ field: 'email' })
    mail.end = () => Promise.reject(new Error('away'))
    expect(await refusalOf(send, { email }, retailer)).toMatchObject({ code: 'EmailNotSent' })
    mail.end = () => Promise.resolve('SENT')
    await runOk(send, { email }, retailer)
  })
})

describe('a device', () => {
  const device = {
    endpoint: 'https://fcm.googleapis.com/1',
    publicKey: 'B'.repeat(87),
    authKey: 'a'.repeat(22),
  }
  const hear = `mutation ($endpoint: String!, $publicKey: String!, $authKey: String!) {
    hearOnThisDevice(endpoint: $endpoint, publicKey: $publicKey, authKey: $authKey) { ${result} } }`

  test('hears as long as the sign-in lasts, and belongs to who let it last', async () => {
    const { manager, courier } = organisation.here
    const { hearOnThisDevice } = await runOk(hear, device, manager)
    expect(hearOnThisDevice).toMatchObject({ thisDeviceHears: true, pushKey: 'key' })
    await runOk(hear, device, courier)
    expect(await db.pushDevice.findMany({ select: { userId: true } })).toEqual([{ userId: courier.userId }])
    await db.session.deleteMany({ where: { userId: courier.userId } })
    expect(await db.pushDevice.count()).toBe(0)
  })

  test('hears no more when it is told so; the others of its person still do', async () => {
    const { retailer } = organisation.here
    const other = await bed.device(retailer)
    const contextValue = await bed.contextFor(retailer, {})
    const ask = (document: string, variableValues = {}) =>
      execute({ schema, document: parse(document), variableValues, contextValue: { ...contextValue } })
    await ask(hear, device)
    expect(await db.pushDevice.count({ where: { userId: retailer.userId } })).toBe(2)
    const { data } = await ask('mutation { stopHearingOnThisDevice { thisDeviceHears } }')
    expect(data).toEqual({ stopHearingOnThisDevice: { thisDeviceHears: false } })
    const left = await db.pushDevice.findMany({ where: { userId: retailer.userId }, select: { id: true } })
    expect(left).toEqual([{ id: other.id }])
  })

  test('at a push service that is not known is not taken', async () => {
    push.takes = () => false
    expect(await refusalOf(hear, device, organisation.here.manager)).toMatchObject({ field: 'endpoint' })
    push.takes = () => true
    expect(await refusalOf(hear, { ...device, publicKey: 'short' }, organisation.here.manager)).toMatchObject(
      { code: 'InvalidInput' },
    )
  })
})
