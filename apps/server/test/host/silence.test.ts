import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { url, ask } = useServer({ patience: { silence: 1_000 } })
const open: Socket[] = []
afterEach(() => open.splice(0).forEach((socket) => socket.destroy()))

/** A caller by hand: what is sent, and what came back once the server has ended the connection. */
async function caller(head: string): Promise<{ socket: Socket; ended: Promise<string> }> {
  const { hostname, port } = new URL(url('/'))
  const socket = connect(Number(port), hostname)
  open.push(socket)
  socket.on('error', () => undefined)
  let answer = ''
  socket.on('data', (bytes) => (answer += String(bytes)))
  await once(socket, 'connect')
  socket.write(head)
  // Not `once`: torn away, it is over, too.
  return { socket, ended: new Promise((resolve) => socket.on('close', () => resolve(answer))) }
}

const post = (path: string, length: number) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`

test.each(['/graphql', '/api/auth/sign-in/username', '/api/files', '/nothing'])(
  'a body for %s that does not come is not waited for',
  async (path) => {
    const { ended } = await caller(post(path, 200))
    expect(await ended).toMatch(/^(HTTP\/1\.1 4\d\d|$)/)
  },
)

/** Whoever is still sending when the connection ends may have the answer torn away with it. */
const tooSlow = /^(HTTP\/1\.1 408|$)/

test('a body of single bytes, one now and then, is none', async () => {
  const { socket, ended } = await caller(post('/graphql', 100_000))
  const drip = setInterval(() => socket.write(' '), 100)
  expect(await ended).toMatch(tooSlow)
  clearInterval(drip)
})

test('nor is a head that never ends', async () => {
  const { socket, ended } = await caller('GET / HTTP/1.1\r\nHost: x\r\n')
  const drip = setInterval(() => socket.write('X-A: b\r\n'), 100)
  expect(await ended).toMatch(tooSlow)
  clearInterval(drip)
})

test('a slow body of which something comes all the time is taken, however long it takes', async () => {
  const query = JSON.stringify({ query: `{ __typename }${' '.repeat(60_000)}` })
  const { socket } = await caller(post('/graphql', query.length))
  const answered = once(socket, 'data')
  for (let at = 0; at < query.length; at += 6_000) {
    socket.write(query.slice(at, at + 6_000))
    await new Promise((wake) => setTimeout(wake, 300))
  }
  expect(String((await answered)[0])).toMatch(/^HTTP\/1\.1 200/)
})

test('the others are served meanwhile', async () => {
  await Promise.all(Array.from({ length: 50 }, () => caller(post('/graphql', 100))))
  expect((await ask('/health/live')).status).toBe(200)
})
