import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runningPostgres, startEmbeddedPostgres } from '@kewo/db/embedded'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchServer, prints } from '../launch/launch.testbed.ts'
import { fill, run, withDb, writeInPairs } from './backup.testbed.ts'

const isRoot = process.getuid?.() === 0
const folders: string[] = []
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

const restored = async (url: string) =>
  withDb(url, async (db) => ({
    words: (await db.helpRequest.findFirstOrThrow()).words,
    brands: (await db.brand.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name),
    regions: (await db.region.findMany({ where: { parentId: null }, orderBy: { name: 'asc' } })).map(
      ({ name }) => name,
    ),
  }))

describe.each([
  ['in a folder that every account can enter', 0o755],
  ...(isRoot ? [['as root in a folder that only root can enter', 0o700] as const] : []),
] as const)('%s', (_where, mode) => {
  let [base, home, file] = ['', '', '']
  let server: ReturnType<typeof launchServer>
  let address: string
  let url: string

  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'kewo-rehearsal-'))
    await chmod(base, mode)
    ;[home, file] = [join(base, 'home'), join(base, 'kewo.backup')]
    folders.push(base)
    await mkdir(home)
    server = launchServer({ PATH: '', KEWO_HOME: home, PORT: '0' }, ['--empty'])
    address = (await prints(server, /For shops\s+(\S+)/))[1]!
    url = String(await runningPostgres(join(home, 'postgresql')))
  }, 300_000)

  afterAll(async () => {
    server.child.kill('SIGTERM')
    await server.ended
    for (const place of [home, join(base, 'other')]) {
      const note = join(place, 'postgresql', 'location')
      if (existsSync(note)) folders.push((await readFile(note, 'utf8')).trim())
    }
  }, 300_000)

  test('while a server runs and is written to, a backup is of one moment, and restores with its pictures', async () => {
    const { storageKey } = await withDb(url, (db) => fill(db, home))
    await withDb(url, async (db) => {
      const writing = writeInPairs(db)
      const { code, output } = await run('backup', { KEWO_HOME: home }, file)
      const pairs = await writing.stop()
      expect([code, output]).toEqual([
        0,
        expect.stringMatching(/read back and verified[^]*secrets aren’t included/),
      ])
      expect(pairs).toBeGreaterThan(0)
    })
    expect((await fetch(`${address}health/live`)).status).toBe(200)

    const other = join(base, 'other')
    const { code, output } = await run('restore', { KEWO_HOME: other }, file)
    expect([code, output]).toEqual([0, expect.stringMatching(/The audit log is intact[^]*broken chains: 0/)])
    const postgres = await startEmbeddedPostgres({ folder: join(other, 'postgresql') })
    try {
      const [then, now] = [await restored(postgres.url), await restored(url)]
      expect(then.words).toBe(now.words)
      expect(now.brands).toEqual(expect.arrayContaining(then.brands))
      const pairs = (names: string[]) => names.filter((name) => name.startsWith('pair-'))
      expect(pairs(then.brands)).toEqual(pairs(then.regions))
    } finally {
      await postgres.stop()
    }
    const pictures = join('pictures', storageKey)
    for (const name of await readdir(join(home, pictures)))
      expect(await readFile(join(other, pictures, name))).toEqual(await readFile(join(home, pictures, name)))
  }, 300_000)

  test('a restore into the database of a server that runs is refused', async () => {
    const { code, output } = await run('restore', { KEWO_HOME: home }, file)
    expect([code, output]).toEqual([1, expect.stringMatching(/^Another Kewo is running[^\n]+\n$/)])
  }, 300_000)

  test('after a crash of one connection a command leaves the server its database', async () => {
    const victim = new Client({ connectionString: url })
    victim.on('error', () => undefined)
    await victim.connect()
    const { rows } = await victim.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    process.kill(rows[0]!.pid, 'SIGKILL')
    const verified = await run('verifyChains', { KEWO_HOME: home })
    expect([verified.code, verified.output]).toEqual([0, expect.stringContaining('The audit log is intact')])
    expect(await runningPostgres(join(home, 'postgresql'))).toBe(url)
    await expect.poll(() => fetch(`${address}health/ready`).then(({ status }) => status)).toBe(200)
  }, 300_000)
})
