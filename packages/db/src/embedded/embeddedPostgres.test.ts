import { execFileSync, fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { CannotStart } from './cannotStart.ts'
import { runningPostgres, startEmbeddedPostgres } from './embeddedPostgres.ts'

type Elsewhere = { url: string; child: ChildProcess; ended: Promise<unknown> }

let folder: string
let made: string
const holders: ChildProcess[] = []

/** To make a cluster takes seconds, to copy one a moment: who is not about the first start begins with the second. */
beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'kewo-made-'))
  chmodSync(made, 0o755)
  const postgres = await startEmbeddedPostgres({ folder: made, durable: false })
  await postgres.stop()
})

afterAll(() => rmSync(made, { recursive: true, force: true }))

/** As after a first start that is long over. */
function startedBefore(): void {
  // The copy belongs to the same account: PostgreSQL insists on that.
  execFileSync('cp', ['-a', join(made, 'data'), join(made, 'password'), folder])
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kewo-embedded-'))
  chmodSync(folder, 0o755)
})

afterEach(() => {
  for (const child of holders.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>({ text: sql })
    return rows
  } finally {
    await client.end()
  }
}

/** Another process that starts PostgreSQL in the folder and holds it. */
async function startElsewhere(): Promise<Elsewhere> {
  const { url, ...started } = await startIn(folder)
  return { url: url!, ...started }
}

async function startIn(home: string) {
  const child = fork(new URL('holdEmbedded.testbed.ts', import.meta.url), [home])
  const ended = once(child, 'exit')
  holders.push(child)
  const [{ url, said }] = (await once(child, 'message')) as [{ url?: string; said?: string }]
  return { url, said, child, ended }
}

const code = `SELECT code FROM kept`

test('what was written survives a restart, in UTF-8, UTC and behind a password', async () => {
  const first = await startEmbeddedPostgres({ folder })
  await query(first.url, `CREATE TABLE kept AS SELECT '客我' AS code`)
  await first.stop()
  const second = await startEmbeddedPostgres({ folder })
  try {
    expect(await query(second.url, code)).toEqual([{ code: '客我' }])
    expect(await query(second.url, `SELECT current_setting('timezone') AS zone`)).toEqual([{ zone: 'UTC' }])
    await expect(query(second.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(/password/)
    expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600)
  } finally {
    await second.stop()
  }
})

test('the extensions we build on work, trigrams on Chinese too', async () => {
  startedBefore()
  const postgres = await startEmbeddedPostgres({ folder, durable: false })
  try {
    await query(postgres.url, 'CREATE EXTENSION pg_trgm')
    await query(postgres.url, 'CREATE EXTENSION btree_gist')
    await query(postgres.url, 'CREATE EXTENSION citext')
    const alike = `SELECT similarity('城东便利店', '城东便利商店') > 0.4 AS alike`
    expect(await query(postgres.url, alike)).toEqual([{ alike: true }])
    expect(await query(postgres.url, `SELECT similarity('城东', '山西') AS alike`)).toEqual([{ alike: 0 }])
  } finally {
    await postgres.stop()
  }
})

test('after kill -9 the next start takes over and loses nothing', async () => {
  startedBefore()
  const { url, child, ended } = await startElsewhere()
  await query(url, `CREATE TABLE kept AS SELECT 7 AS code`)
  child.kill('SIGKILL')
  await ended
  const postgres = await startEmbeddedPostgres({ folder })
  try {
    expect(await query(postgres.url, code)).toEqual([{ code: 7 }])
    await expect(query(url, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/)
  } finally {
    await postgres.stop()
  }
})

test('a process number left by a machine that went down does not matter, whoever has it now', async () => {
  startedBefore()
  const first = await startEmbeddedPostgres({ folder })
  const pidFile = join(first.data, 'postmaster.pid')
  const left = readFileSync(pidFile, 'utf8').replace(/^\d+/, String(process.pid))
  await first.stop()
  writeFileSync(pidFile, left)
  const second = await startEmbeddedPostgres({ folder })
  expect(await query(second.url, 'SELECT 1 AS code')).toEqual([{ code: 1 }])
  await second.stop()
})

test('a crash of one connection, which ends all, leaves the owner its database: nobody else stops it', async () => {
  startedBefore()
  const { url, child, ended } = await startElsewhere()
  const victim = new Client({ connectionString: url })
  victim.on('error', () => undefined)
  await victim.connect()
  const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  process.kill(rows[0]!.pid, 'SIGKILL')
  await expect.poll(() => query(url, 'SELECT 1 AS code').catch(() => null)).toBeTruthy()
  expect(await runningPostgres(folder)).toBe(url)
  await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/Another Kewo is running/)
  expect(await query(url, 'SELECT 1 AS code')).toEqual([{ code: 1 }])
  child.send('stop')
  await ended
})

test('of several first starts at once one has the folder, and each other one says so in a sentence', async () => {
  for (let round = 0; round < 2; round += 1) {
    const home = join(folder, `home${round}`)
    const starts = await Promise.all([0, 1].map(() => startIn(home)))
    const won = starts.filter(({ url }) => url)
    const lost = starts.filter(({ url }) => !url)
    expect(won).toHaveLength(1)
    expect(lost.map(({ said }) => said)).toEqual([
      expect.stringMatching(/^Another Kewo is running, or just starting, on the database in [^\n]+$/),
    ])
    expect(await query(won[0]!.url!, 'SELECT 1 AS code')).toEqual([{ code: 1 }])
    won[0]!.child.send('stop')
    await won[0]!.ended
  }
}, 300_000)

test('what a killed start left blocks nobody, even when its number belongs to somebody else now', async () => {
  startedBefore()
  for (const left of ['', 'nonsense\n', '999999999 x y\n', `${process.pid} another-start 0\n`]) {
    writeFileSync(join(folder, 'owner'), left)
    const postgres = await startEmbeddedPostgres({ folder })
    expect(await query(postgres.url, 'SELECT 1 AS code')).toEqual([{ code: 1 }])
    await postgres.stop()
  }
})

test('a command that started PostgreSQL lets another one finish that has joined it', async () => {
  startedBefore()
  const postgres = await startEmbeddedPostgres({ folder, patient: true })
  const joined = new Client({ connectionString: String(await runningPostgres(folder)) })
  await joined.connect()
  const stopped = postgres.stop()
  expect((await joined.query<{ code: number }>('SELECT 1 AS code FROM pg_sleep(1)')).rows).toEqual([
    { code: 1 },
  ])
  await joined.end()
  await stopped
  expect(await runningPostgres(folder)).toBe(null)
})

test('a second Kewo on the same folder is refused while the first one lives', async () => {
  startedBefore()
  const { url, child, ended } = await startElsewhere()
  await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/Another Kewo is running/)
  expect(await query(url, 'SELECT 1 AS code')).toEqual([{ code: 1 }])
  child.send('stop')
  await ended
})

test('a command may work on the database of a Kewo that lives, and on no other', async () => {
  startedBefore()
  expect(await runningPostgres(folder)).toBe(null)
  const { url, child, ended } = await startElsewhere()
  expect(await runningPostgres(folder)).toBe(url)
  child.send('stop')
  await ended
  expect(await runningPostgres(folder)).toBe(null)
})

test('one that is killed is started again at the same address, and one that goes on ending is told of', async () => {
  startedBefore()
  const restarts: string[] = []
  const postgres = await startEmbeddedPostgres({ folder, onRestart: (reason) => restarts.push(reason) })
  await query(postgres.url, `CREATE TABLE kept AS SELECT 7 AS code`)
  const kill = (signal: string) => {
    const [pid] = readFileSync(join(postgres.data, 'postmaster.pid'), 'utf8').split('\n')
    process.kill(Number(pid), signal)
  }
  for (const [index, signal] of ['SIGKILL', 'SIGQUIT', 'SIGKILL'].entries()) {
    kill(signal)
    await expect.poll(() => restarts.length).toBe(index + 1)
    expect(await query(postgres.url, code)).toEqual([{ code: 7 }])
    await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/Another Kewo is running/)
  }
  expect(restarts[0]).toBe('something killed it (SIGKILL).')
  kill('SIGQUIT')
  expect(await postgres.lost).toContain('PostgreSQL said: ')
  await postgres.stop()
  const next = await startEmbeddedPostgres({ folder })
  await next.stop()
}, 300_000)

test('one that is asked to end while it starts again ends', async () => {
  startedBefore()
  const postgres = await startEmbeddedPostgres({ folder })
  const [pid] = readFileSync(join(postgres.data, 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
  await expect(query(postgres.url, 'SELECT 1')).rejects.toThrow()
  await postgres.stop()
  expect(await runningPostgres(folder)).toBe(null)
})

test('a folder that cannot be made is one plain sentence', async () => {
  writeFileSync(join(folder, 'file'), '')
  const refused = startEmbeddedPostgres({ folder: join(folder, 'file', 'below') })
  await expect(refused).rejects.toThrow(CannotStart)
  await expect(refused).rejects.toThrow(/cannot be written: a file stands where a folder is needed\.$/)
})

test('says what PostgreSQL said when it will not start', async () => {
  startedBefore()
  const first = await startEmbeddedPostgres({ folder })
  await first.stop()
  writeFileSync(join(first.data, 'PG_VERSION'), '9.6\n')
  await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/made by another PostgreSQL version/)
})

test('a database whose password is gone is not opened and not replaced', async () => {
  startedBefore()
  const first = await startEmbeddedPostgres({ folder })
  await first.stop()
  rmSync(join(folder, 'password'))
  await expect(startEmbeddedPostgres({ folder })).rejects.toThrow(/password of the database is gone/)
})

test.runIf(process.getuid?.() === 0)('root in a folder that only root can read', async () => {
  const hidden = join(folder, 'home')
  mkdirSync(hidden, { mode: 0o700 })
  const first = await startEmbeddedPostgres({ folder: join(hidden, 'kewo') })
  const elsewhere = join(first.data, '..')
  try {
    expect(first.data.startsWith(hidden)).toBe(false)
    await query(first.url, `CREATE TABLE kept AS SELECT 7 AS code`)
    await first.stop()
    const second = await startEmbeddedPostgres({ folder: join(hidden, 'kewo') })
    expect(second.data).toBe(first.data)
    expect(await query(second.url, code)).toEqual([{ code: 7 }])
    await second.stop()
  } finally {
    rmSync(elsewhere, { recursive: true, force: true })
  }
})
