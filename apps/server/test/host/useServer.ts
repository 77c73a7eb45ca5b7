import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allQueues } from '@kewo/schema'
import { useDatabase, type TestDatabase, wholeContent } from '@kewo/testkit'
import { afterAll, beforeAll, expect } from 'vitest'
import { noChannels } from '../../src/channels/openChannels.ts'
import type { HostConfig } from '../../src/host/config.ts'
import type { Passwords } from '../../src/host/signIn/signIns.ts'
import { Documents } from '../../src/documents/documents.ts'
import { startServer, type RunningServer } from '../../src/host/startServer.ts'

/** Keeps a password as it is. */
const plain: Passwords = {
  hash: async (password) => `kept ${password}`,
  verify: async ({ hash, password }) => hash === `kept ${password}`,
}

type Answer = { status: number; headers: Headers; text: string }

/** The real server on a free port, on a database of its own, for the test file that calls this; only passwords cost nothing. */
export function useServer({ passwords = plain, ...over }: Partial<HostConfig> = {}) {
  const database: TestDatabase = useDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'kewo-host-'))
  let server: RunningServer | null = null
  beforeAll(async () => {
    server = await startServer({
      port: 0,
      host: '127.0.0.1',
      databaseUrl: database.url,
      picturesFolder: join(folder, 'pictures'),
      registersFolder: join(folder, 'registers'),
      secret: 'only for tests, and long enough for any check of its length',
      publicUrl: null,
      timeZone: 'Asia/Shanghai',
      production: true,
      introspection: false,
      documents: new Documents(new Map(), { others: true }),
      metricsToken: null,
      tracesTo: null,
      trustedProxies: 0,
      adminsNeedSecondFactor: false,
      ...noChannels,
      logLevel: 'silent',
      passwords,
      ...over,
    })
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const url = (path: string) => {
    if (!server) throw new Error('The server runs only within tests.')
    return new URL(path, server.url).href
  }
  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const answer = await fetch(url(path), { redirect: 'manual', ...init })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const password = 'a good password'
  async function setPassword(userId: string): Promise<void> {
    const account = { userId, accountId: userId, providerId: 'credential' }
    if ((await database.db.account.count({ where: account })) > 0) return
    await database.db.account.create({ data: { ...account, password: await passwords.hash(password) } })
  }
  /** The cookies of a person who has just signed in by user name and password. */
  async function signIn(userId: string): Promise<string> {
    await setPassword(userId)
    const { username } = await database.db.user.findUniqueOrThrow({ where: { id: userId } })
    const { headers } = await post('/api/auth/sign-in/username', { username, password })
    const cookies = headers.getSetCookie().map((line) => line.split(';')[0])
    expect(cookies).not.toEqual([])
    return cookies.join('; ')
  }
  /** The whole content, once the server has nothing left to do of what earlier requests have ordered. */
  async function contentAtRest(): Promise<Record<string, string>> {
    const left = async () => {
      const orders = await Promise.all(
        allQueues().map(async ({ waiting }) => (await waiting?.(database.db)) ?? []),
      )
      return orders.flat()
    }
    await expect.poll(left).toEqual([])
    return wholeContent(database.db)
  }
  const doors = () => server?.doors ?? []
  const stop = async () => {
    await server?.stop()
    server = null
  }
  return {
    ...{ db: database.db, databaseUrl: database.url, folder, doors, stop, url },
    ...{ ask, post, signIn, setPassword, password, contentAtRest },
  }
}
