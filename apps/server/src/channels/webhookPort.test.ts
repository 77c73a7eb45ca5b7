import { createHmac } from 'node:crypto'
import { NotTaken } from '@kewo/schema'
import { expect, test } from 'vitest'
import { message, nobody, useReceiver } from './ports.testbed.ts'
import { webhookPort } from './webhookPort.ts'

const receiver = useReceiver()
const secret = 'a secret of the gateway'
const to = { reader: 'SHOP', name: '王湾路口便利店', phone: '13900000000' } as const
const portAt = (url: string) => webhookPort({ url, secret }, 'https://kewo.example')
const send = () => portAt(`${receiver.origin()}/kewo`).send(to, message)

test('the gateway gets whom, what and where, signed over the time and the body', async () => {
  expect(await send()).toBe('SENT')
  const [{ url, headers, body }] = receiver.got() as [ReturnType<typeof receiver.got>[number]]
  expect(url).toBe('/kewo')
  const stamp = String(headers['x-kewo-timestamp'])
  const signed = createHmac('sha256', secret).update(`${stamp}.${body.toString()}`).digest('hex')
  expect(headers['x-kewo-signature']).toBe(`sha256=${signed}`)
  expect(headers['idempotency-key']).toBe(message.id)
  expect(Math.abs(Number(stamp) - Date.now() / 1000)).toBeLessThan(60)
  expect(JSON.parse(body.toString())).toEqual({
    ...{ id: message.id, to, language: 'zh-CN', title: '客我', urgent: false },
    ...{ lines: message.lines, kinds: ['VISIT_PLANNED'], url: 'https://kewo.example/notifications/x' },
  })
})

test.each([400, 401, 404, 429, 500, 503])(
  'an answer of %s is not taken, to be tried again',
  async (status) => {
    receiver.answersStatus(status)
    await expect(send()).rejects.toMatchObject({
      name: 'NotTaken',
      words: { 'zh-CN': `消息网关回答是 ${status}` },
    })
  },
)

test('a redirect is not followed: what is for the gateway goes nowhere else', async () => {
  receiver.answers((response) => response.writeHead(307, { location: '/elsewhere' }).end())
  await expect(send()).rejects.toBeInstanceOf(NotTaken)
  expect(receiver.got().map(({ url }) => url)).toEqual(['/kewo'])
})

test('one that breaks off, one that is not there and one that never answers are tried again', async () => {
  receiver.answers((_response, request) => request.socket.destroy())
  await expect(send()).rejects.toBeInstanceOf(NotTaken)
  await expect(portAt(`http://${nobody}/`).send(to, message)).rejects.toBeInstanceOf(NotTaken)
  receiver.answers(() => undefined)
  await expect(send()).rejects.toBeInstanceOf(NotTaken)
})

test('after a wrong answer the same message, by the same id, is taken', async () => {
  receiver.answersStatus(502)
  await expect(send()).rejects.toBeInstanceOf(NotTaken)
  receiver.answersStatus(200)
  expect(await send()).toBe('SENT')
  expect(new Set(receiver.got().map(({ headers }) => headers['idempotency-key']))).toEqual(
    new Set([message.id]),
  )
})
