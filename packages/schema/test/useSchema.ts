import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLive } from '@kewo/db'
import { createQueue } from '@kewo/db/queue'
import { createPictureStore } from '@kewo/db/picture'
import { createRegisterStore } from '@kewo/register'
import { makeSession, now as testNow, useDatabase } from '@kewo/testkit'
import type { Repeater } from '@graphql-yoga/subscription'
import { execute, type ExecutionResult, parse, validate } from 'graphql'
import { afterAll, beforeAll, expect } from 'vitest'
import {
  type Context,
  keepViewer,
  type KeptViewer,
  letIn,
  loadViewer,
  noteReads,
  schema,
  sealKeysBy,
  signInName,
  subscribeAnew,
} from '../src/index.ts'

const lenient = { adminsNeedSecondFactor: false }
import { keyed } from './keyed/keyed.ts'

/** Who asks: a row that can sign in, or nobody. */
export type Asker = { userId: string } | null

type Options = { now?: Date; locale?: Context['locale']; quotas?: Context['quotas'] }
type Data = Record<string, unknown>
type Refused = { code: string; message: string }
// What a test reads out of an answer is its own business; the schema has typed and checked it.
// oxlint-disable-next-line typescript/no-explicit-any
type Answer = any

/**
 * The schema on a database of its own. The viewer is loaded through a real session, as the server does it.
 * `runOk` wants data, without an error and without a refusal; `runRefused` wants the code of one of the two.
 */
export function useSchema() {
  const { db, url } = useDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'kewo-schema-'))
  // A test hears what it does after it began to listen, and nothing of what it prepared.
  const live = createLive(url, () => undefined, { keptMs: 0 })
  const queue = createQueue(url, () => undefined, { works: false })
  const channels: Context['channels'] = { PUSH: null, EMAIL: null, WEBHOOK: null }
  // Connects to the test database early, so that nothing is told before anyone listens.
  beforeAll(() => live.ready())
  afterAll(async () => {
    await queue.stop()
    await live.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const keptViewers: KeptViewer[] = []
  afterAll(() => keptViewers.forEach(({ stop }) => stop()))

  async function contextFor(
    asker: Asker,
    { now = testNow, locale = 'zh-CN', quotas = null }: Options,
  ): Promise<Context> {
    const viewerNow = asker ? await viewerOf(asker, now) : () => Promise.resolve(null)
    return {
      db,
      live,
      queue,
      pictures: createPictureStore(folder),
      registers: createRegisterStore(join(folder, 'registers')),
      signIns: testSignIns,
      sealKeyOf: sealKeysBy('a secret of tests'),
      channels,
      ...letIn(await viewerNow(), lenient),
      viewerNow: async () => letIn(await viewerNow(), lenient).viewer,
      now,
      timeZone: 'Asia/Shanghai',
      locale,
      quotas,
      requestId: 'test',
      address: '127.0.0.1',
    }
  }

  /** As an open socket has it. */
  async function viewerOf({ userId }: { userId: string }, now: Date): Promise<Context['viewerNow']> {
    const { token } = await makeSession(db, {
      userId,
      seenAt: now,
      expiresAt: new Date(now.getTime() + 3_600_000),
    })
    const kept = keepViewer(live, userId, () => loadViewer(db, token, now, 'Asia/Shanghai'))
    keptViewers.push(kept)
    return () => kept.now()
  }

  async function run(
    document: string,
    variables: Data,
    asker: Asker,
    options: Options = {},
  ): Promise<ExecutionResult> {
    const parsed = keyed(parse(document))
    const errors = validate(schema, parsed)
    if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'))
    const contextValue = await contextFor(asker, options)
    const answer = await execute({ schema, document: parsed, variableValues: variables, contextValue })
    await noteReads(contextValue)
    return answer
  }

  async function refusalOf(
    document: string,
    variables: Data,
    asker: Asker,
    options?: Options,
  ): Promise<Refused> {
    const { data, errors } = await run(document, variables, asker, options)
    const [error] = errors ?? []
    if (error) {
      const { code } = error.extensions
      return { code: typeof code === 'string' ? code : 'MASKED', message: error.message }
    }
    const refusal = Object.values(data ?? {}).find(
      (value) => value && typeof value === 'object' && 'code' in value,
    )
    expect(refusal, `not refused: ${JSON.stringify(data)}`).toBeDefined()
    return refusal as Refused
  }

  return {
    db,
    url,
    live,
    /** Where its pictures lie. */
    folder,
    /** None, until a test sets one up. */
    channels,
    contextFor,

    async runOk(document: string, variables: Data, asker: Asker, options?: Options): Promise<Answer> {
      const { data, errors } = await run(document, variables, asker, options)
      expect(errors?.map((error) => error.originalError ?? error) ?? []).toEqual([])
      for (const value of Object.values(data ?? {})) expect(value ?? {}).not.toHaveProperty('code')
      return data
    },

    refusalOf,

    /** The edition of a row, as an admin sees it, or who is named. */
    async seen(type: string, row: { id: string }, asker?: Asker): Promise<string> {
      const where = { roles: { has: 'ADMIN' as const }, leftAt: null, userId: { not: null } }
      const { userId } = asker ?? (await db.staff.findFirstOrThrow({ where }))
      const document = `query ($id: ID!) { node(id: $id) { ... on ${type} { edition } } }`
      const { data, errors } = await run(document, { id: globalId(type, row) }, { userId: userId! })
      expect(errors?.map((error) => error.originalError ?? error) ?? []).toEqual([])
      return (data as { node: { edition: string } }).node.edition
    },

    async runRefused(document: string, variables: Data, asker: Asker, options?: Options): Promise<string> {
      return (await refusalOf(document, variables, asker, options)).code
    },

    /** The code of the first error, or OPEN: for tests of access alone. */
    async outcomeOf(operation: string, document: string, asker: Asker): Promise<string> {
      const contextValue = await contextFor(asker, {})
      const parsed = parse(document)
      const errors = validate(schema, parsed)
      if (errors.length > 0) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'))
      const result =
        operation === 'subscription'
          ? await subscribeAnew({
              schema,
              document: parsed,
              contextValue,
              contextNow: () => Promise.resolve(contextValue),
            })
          : await execute({ schema, document: parsed, contextValue })
      if (Symbol.asyncIterator in result) {
        await result.return?.(undefined)
        return 'OPEN'
      }
      const [error] = result.errors ?? []
      if (error && /global ?id|is not of type/i.test(error.message)) return 'WRONG_ID'
      const code = error?.extensions['code']
      return typeof code === 'string' ? code : 'OPEN'
    },

    async listen(document: string, variables: Data, asker: Asker): Promise<Repeater<ExecutionResult>> {
      const contextValue = await contextFor(asker, {})
      const events = await subscribeAnew({
        schema,
        document: parse(document),
        variableValues: variables,
        contextValue,
        contextNow: async () => ({ ...contextValue, viewer: await contextValue.viewerNow() }),
      })
      if (!(Symbol.asyncIterator in events)) throw new AggregateError(events.errors ?? [], 'not subscribed')
      return events
    },
  }
}

/** Keeps passwords as they are, so that a test can read them. */
const testSignIns: Context['signIns'] = {
  hash: async (password) => `plain:${password}`,
  async create(db, { username: typed, name, passwordHash, madeByStaff }) {
    const username = signInName(typed)
    const made = { mustChangePassword: madeByStaff !== null, staffSetPasswordAt: madeByStaff }
    const data = { name, username, email: `${username}@kewo.invalid`, ...made }
    const { id: userId } = await db.user.create({ data })
    await db.account.create({
      data: { userId, accountId: userId, providerId: 'credential', password: passwordHash },
    })
    return { userId }
  },
  async rename(db, id, typed) {
    const username = signInName(typed)
    await db.user.update({ where: { id }, data: { username, email: `${username}@kewo.invalid` } })
  },
  async setPassword(db, userId, password, staffSetPasswordAt) {
    await db.user.update({ where: { id: userId }, data: { mustChangePassword: true, staffSetPasswordAt } })
    await db.account.updateMany({ where: { userId }, data: { password } })
  },
  endSessions: async (db, userId) => void (await db.session.deleteMany({ where: { userId } })),
}

/** The global id of a row, as the API gives it. */
export function globalId(type: string, { id }: { id: string }): string {
  return Buffer.from(`${type}:${id}`).toString('base64')
}
