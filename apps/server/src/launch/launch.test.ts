import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runningPostgres } from '@kewo/db/embedded'
import { useDatabase } from '@kewo/testkit'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { launchServer, prints } from './launch.testbed.ts'
import type { Launched } from './launch.testbed.ts'

const { url, db } = useDatabase()

// Each starts a whole server, some of them two, while other suites use the machine.
vi.setConfig({ testTimeout: 300_000 })

let home: string
const launched: Launched[] = []

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kewo-launch-'))
  chmodSync(home, 0o755)
})

afterEach(async () => {
  for (const { child, ended } of launched.splice(0)) {
    child.kill('SIGTERM')
    await ended
  }
  rmSync(home, { recursive: true, force: true })
})

function launch(environment: Record<string, string> = {}, args: string[] = []): Launched {
  const server = launchServer(
    { PORT: '0', KEWO_HOME: home, KEWO_DEMO: 'false', DATABASE_URL: url, ...environment },
    args,
  )
  launched.push(server)
  return server
}

/** How it ended and all that it printed: for a refusal code 1 and one sentence. */
async function lastWords({ ended, printed }: Launched): Promise<string> {
  const code = await ended
  return `exit ${code}: ${printed().trim()}`
}

const address = /For shops\s+(http\S+)/

test('serves, says where, with a secret that only its owner can read, and stops cleanly when told', async () => {
  const server = launch()
  const [, shops] = await prints(server, address)
  expect(await (await fetch(`${shops}health/ready`)).json()).toMatchObject({ ok: true })
  expect(statSync(join(home, 'secret')).mode & 0o777).toBe(0o600)
  server.child.kill('SIGTERM')
  expect(await server.ended).toBe(0)
  await expect(fetch(`${shops}health/live`)).rejects.toThrow(/fetch failed/)
})

test('two signals at once, as from Ctrl-C in a terminal, are one', async () => {
  const server = launch()
  await prints(server, address)
  server.child.kill('SIGINT')
  server.child.kill('SIGINT')
  expect(await server.ended).toBe(0)
})

test('a wrong variable is one sentence', async () => {
  expect(await lastWords(launch({ PORT: '4000a' }))).toMatch(/^exit 1: PORT must be a port number.*[.]$/)
})

test('an unknown option is one sentence', async () => {
  expect(await lastWords(launch({}, ['--emtpy']))).toMatch(/^exit 1: Unknown option --emtpy.*[.]$/)
})

test('a taken port is one sentence', async () => {
  const other = createServer()
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const taken = other.address()
  const port = taken && typeof taken === 'object' ? taken.port : 0
  expect(await lastWords(launch({ PORT: String(port) }))).toMatch(
    /^exit 1: Port \d+ is taken by another.*[.]$/,
  )
  other.close()
})

test('a database that does not answer, lets nobody in or is not there is one sentence', async () => {
  const nobody = new URL(url)
  nobody.port = '1'
  const stranger = new URL(url)
  stranger.password = 'guessed'
  const nowhere = new URL(url)
  nowhere.pathname = '/nowhere'
  const words = await Promise.all(
    [nobody, stranger, nowhere].map(({ href }) => lastWords(launch({ DATABASE_URL: href }))),
  )
  expect(words).toEqual([
    'exit 1: No PostgreSQL answers at 127.0.0.1:1. Please check DATABASE_URL.',
    expect.stringMatching(
      /^exit 1: PostgreSQL at \S+ refuses the password of \w+\. Please check DATABASE_URL\.$/,
    ),
    expect.stringMatching(
      /^exit 1: PostgreSQL at \S+ has no database nowhere\. Please check DATABASE_URL\.$/,
    ),
  ])
})

test('a folder that cannot be made is one sentence', async () => {
  writeFileSync(join(home, 'file'), '')
  expect(await lastWords(launch({ KEWO_HOME: join(home, 'file', 'kewo') }))).toMatch(
    /^exit 1: The data folder .* a file stands where a folder is needed[.]$/,
  )
})

test('production does not start on the demo', async () => {
  const company = await db.company.create({ data: { name: '示例公司', demo: true } })
  const production = launch({
    NODE_ENV: 'production',
    KEWO_SECRET: 'h8Vq0zPjL3-Ww2nX_rT5yBfK7mGd9sCe',
    KEWO_PUBLIC_URL: 'https://kewo.example',
  })
  expect(await lastWords(production)).toMatch(/^exit 1: This database holds the demo.*[.]$/)
  await db.company.delete({ where: { id: company.id } })
})

test('a PostgreSQL that breaks off while the demo is being made is one sentence, and nothing is left behind', async () => {
  const server = launch({ DATABASE_URL: '', KEWO_DEMO: 'true' })
  await prints(server, /The company, its people/)
  const running = await runningPostgres(join(home, 'postgresql'))
  const client = new Client({ connectionString: running! })
  await client.connect()
  client.on('error', () => undefined)
  await client.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'kewo' AND pid <> pg_backend_pid()`,
  )
  expect(await lastWords(server)).toMatch(
    /exit 1: [^]*\nThe embedded PostgreSQL broke off: PostgreSQL said: terminating connection[^\n]*$/,
  )
  expect(await runningPostgres(join(home, 'postgresql'))).toBeNull()
})

test('after kill -9 the embedded database comes back by itself', async () => {
  const embedded = { DATABASE_URL: '' }
  const killed = launch(embedded)
  await prints(killed, address)
  killed.child.kill('SIGKILL')
  await killed.ended
  const next = launch(embedded)
  const [, shops] = await prints(next, address)
  expect(await (await fetch(`${shops}health/ready`)).json()).toMatchObject({ ok: true })
})
