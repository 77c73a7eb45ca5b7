import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Message, NotTaken } from '@kewo/schema'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { mailPort } from './mailPort.ts'
import { message, nobody } from './ports.testbed.ts'

let server: SMTPServer | undefined
let mails: string[] = []

afterEach(async () => {
  await new Promise<void>((resolve) => (server ? server.close(resolve) : resolve()))
  mails = []
})

/** A real mail server that lets kewo in, and otherwise does as a test says. */
async function serve(over: SMTPServerOptions = {}) {
  server = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 100 },
    onAuth: ({ username, password }, _session, done) =>
      username === 'kewo' && password === 'password'
        ? done(null, { user: username })
        : done(new Error('Invalid user or password')),
    onData(stream, _session, done) {
      void text(stream).then((mail) => {
        mails.push(mail)
        done()
      })
    },
    ...over,
  })
  const running = server
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve))
  const { port } = running.server.address() as AddressInfo
  return (user = 'kewo:password') =>
    mailPort(
      { url: `smtp://${user}@127.0.0.1:${port}`, from: '客我 <kewo@example.com>' },
      'https://kewo.example',
    )
}

const to = 'shop@example.com'

/** Headers and text, as they are read. */
function read(mail: string): { headers: string; text: string } {
  const lines = mail.replaceAll('\r\n', '\n')
  const end = lines.indexOf('\n\n')
  const [head, body] = [lines.slice(0, end).replaceAll(/\n\s+/g, ' '), lines.slice(end + 2)]
  const headers = head
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?B\?(.*?)\?=/gi, (_, word: string) => Buffer.from(word, 'base64').toString())
    .replaceAll(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) => printable(word.replaceAll('_', ' ')))
  const way = /content-transfer-encoding: (\S+)/i.exec(head)?.[1]
  if (way === 'base64') return { headers, text: Buffer.from(body, 'base64').toString() }
  return { headers, text: way === 'quoted-printable' ? printable(body.replaceAll('=\n', '')) : body }
}

const printable = (words: string): string => {
  const bytes = words.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString()
}

const english: Partial<Message> = {
  ...{ language: 'en', title: 'Kewo · 2 notifications', path: '/notifications' },
  lines: ['李敏 plans to visit you on 3 December', 'Something new in campaigns'],
}

test('in Chinese, with its page and how to hear less', async () => {
  const port = await serve()
  expect(await port().send(to, message)).toBe('SENT')
  const mail = read(mails[0]!)
  expect(mail.headers).toContain('Subject: 客我 · 李敏打算 12 月 3 日上门拜访')
  expect(mail.headers).toContain('To: shop@example.com')
  expect(mail.headers).toContain('From: 客我 <kewo@example.com>')
  expect(mail.headers).toContain(`Message-ID: <${message.id}@kewo>`)
  expect(mail.headers).toContain('Content-Language: zh-CN')
  expect(mail.text).toContain('李敏打算 12 月 3 日上门拜访\n\nhttps://kewo.example/notifications/x')
  expect(mail.text).toContain('通知设置')
})

test('in English, several at once', async () => {
  const port = await serve()
  await port().send(to, { ...message, ...english })
  const mail = read(mails[0]!)
  expect(mail.headers).toContain('Subject: Kewo · 2 notifications')
  expect(mail.headers).toContain('Content-Language: en')
  expect(mail.text).toContain('李敏 plans to visit you on 3 December\nSomething new in campaigns\n')
  expect(mail.text).toContain('Notification settings')
})

test('an address that the server does not know will never be taken', async () => {
  const port = await serve({
    onRcptTo: (_address, _session, done) =>
      done(Object.assign(new Error('No such mailbox'), { responseCode: 550 })),
  })
  expect(await port().send(to, message)).toBe('REFUSED')
})

test.each([
  ['a full mailbox', { onRcptTo: busy }],
  ['a sender that is not liked', { onMailFrom: busy }],
  ['a mail that is not taken now', { onData: notNow }],
])('%s: surely not taken', async (_name, over) => {
  const port = await serve(over as SMTPServerOptions)
  await expect(port().send(to, message)).rejects.toMatchObject({ words: { 'zh-CN': '邮件服务器回答是 451' } })
})

function busy(_address: unknown, _session: unknown, done: (error: Error) => void): void {
  done(Object.assign(new Error('Try again later'), { responseCode: 451 }))
}
function notNow(stream: NodeJS.ReadableStream, session: unknown, done: (error: Error) => void): void {
  stream.resume().on('end', () => busy(stream, session, done))
}

test('a wrong password, and a server that is not there: surely not taken', async () => {
  const port = await serve()
  await expect(port('kewo:wrong').send(to, message)).rejects.toBeInstanceOf(NotTaken)
  const away = mailPort({ url: `smtp://${nobody}`, from: 'kewo@example.com' }, null)
  await expect(away.send(to, message)).rejects.toBeInstanceOf(NotTaken)
})

test('a line that breaks once the mail was handed over: nobody knows', async () => {
  const port = await serve({
    onData(stream) {
      stream.resume().on('end', () => {
        for (const connection of server!.connections) connection.close()
      })
    },
  })
  const error = await port()
    .send(to, message)
    .catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Error)
  expect(error).not.toBeInstanceOf(NotTaken)
})
