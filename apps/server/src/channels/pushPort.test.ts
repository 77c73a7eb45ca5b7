import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { NotTaken } from '@kewo/schema'
import { expect, test } from 'vitest'
import webPush from 'web-push'
import { message, nobody, useReceiver } from './ports.testbed.ts'
import { pushPort } from './pushPort.ts'

const receiver = useReceiver()
const keys = webPush.generateVAPIDKeys()
const device = createECDH('prime256v1')
device.generateKeys()
const auth = randomBytes(16)

const port = (services: string[] = []) => pushPort({ ...keys, services }, 'https://kewo.example')
const toDevice = (origin: string) => ({
  endpoint: `${origin}/device/1`,
  publicKey: device.getPublicKey('base64url'),
  authKey: auth.toString('base64url'),
})
const send = (over = {}) => port().send(toDevice(receiver.origin()), { ...message, ...over })

/** As a browser reads it (RFC 8291 and 8188, one record). */
function read(body: Buffer): unknown {
  const salt = body.subarray(0, 16)
  const length = body[20]!
  const sender = body.subarray(21, 21 + length)
  const shared = device.computeSecret(sender)
  const derive = (key: Buffer, from: Buffer, info: Buffer, size: number) =>
    Buffer.from(hkdfSync('sha256', key, from, info, size))
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), device.getPublicKey(), sender])
  const secret = derive(shared, auth, info, 32)
  const decipher = createDecipheriv(
    'aes-128-gcm',
    derive(secret, salt, Buffer.from('Content-Encoding: aes128gcm\0'), 16),
    derive(secret, salt, Buffer.from('Content-Encoding: nonce\0'), 12),
  )
  const sealed = body.subarray(21 + length)
  decipher.setAuthTag(sealed.subarray(-16))
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString())
}

test('the push service gets it sealed for the device, and who we are', async () => {
  expect(await send()).toBe('SENT')
  const [{ url, headers, body }] = receiver.got() as [ReturnType<typeof receiver.got>[number]]
  expect(url).toBe('/device/1')
  expect(body.toString()).not.toContain('李敏')
  expect(read(body)).toEqual({
    ...{ id: message.id, title: '客我', body: message.lines[0], path: '/notifications/x' },
  })
  expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'normal', ttl: '172800' })
  expect(headers.authorization).toContain(`k=${keys.publicKey}`)
  const [, token = ''] = /t=[\w-]+\.([\w-]+)\./.exec(headers.authorization ?? '') ?? []
  const claims: unknown = JSON.parse(Buffer.from(token, 'base64url').toString())
  expect(claims).toMatchObject({ aud: receiver.origin(), sub: 'https://kewo.example' })
})

test('what cannot wait says so to the push service', async () => {
  await send({ urgent: true })
  expect(receiver.got()[0]!.headers['urgency']).toBe('high')
})

test.each([
  [200, 'SENT'],
  [404, 'GONE'],
  [410, 'GONE'],
  [400, 'REFUSED'],
  [413, 'REFUSED'],
] as const)('%s means %s', async (status, outcome) => {
  receiver.answersStatus(status)
  expect(await send()).toBe(outcome)
})

test.each([302, 401, 403, 429, 500, 503])('%s: surely not taken', async (status) => {
  receiver.answersStatus(status)
  await expect(send()).rejects.toBeInstanceOf(NotTaken)
})

test('where nobody is, it was surely not taken; where the line breaks after it was sent, nobody knows', async () => {
  await expect(port().send(toDevice(`http://${nobody}`), message)).rejects.toBeInstanceOf(NotTaken)
  receiver.answers((_response, request) => request.socket.destroy())
  const error = await send().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Error)
  expect(error).not.toBeInstanceOf(NotTaken)
})

test.each([
  ['https://fcm.googleapis.com/fcm/send/x', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
  ['https://web.push.apple.com/x', true],
  ['https://wns2-par02p.notify.windows.com/w/?token=x', true],
  ['https://push.example.com/x', true],
  ['https://other.push.example.cn/x', true],
  ['https://push.example.cn/x', false],
  ['http://fcm.googleapis.com/x', false],
  ['https://fcm.googleapis.com.example/x', false],
  ['https://fcm.googleapis.com:8443/x', false],
  ['https://fcm.googleapis.com@127.0.0.1/x', false],
  ['https://user:password@fcm.googleapis.com/x', false],
  ['https://127.0.0.1/x', false],
  ['file:///etc/passwd', false],
  ['nothing', false],
])('a device at %s is taken: %s', (endpoint, taken) => {
  expect(port(['https://push.example.com', 'https://*.push.example.cn']).takes(endpoint)).toBe(taken)
})
