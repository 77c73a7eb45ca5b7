import { readdirSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { restoreBackup, writeBackup } from '@kewo/db/backup'
import { migrate } from '@kewo/db/migrate'
import { useDatabase, wholeContent } from '@kewo/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fill, useEmptyDatabases, withDb } from './backup.testbed.ts'

const source = useDatabase()
const emptyDatabase = useEmptyDatabases()
let folder: string
let home: string
let file: string
let storageKey: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kewo-backup-'))
  home = join(folder, 'home')
  file = join(folder, 'kewo.backup')
  ;({ storageKey } = await fill(source.db, home))
  await writeBackup({ url: source.url, home, file, overwrite: false })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const freshHome = () => mkdtemp(join(folder, 'restored-'))
/** Tables, and the mark of a restore that was broken off. */
const tracesIn = (url: string) =>
  withDb(
    url,
    (db) => db.$queryRaw`
      SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
      UNION ALL SELECT nspname FROM pg_namespace WHERE nspname LIKE 'kewo%'`,
  )

/** Nothing is written by a restore that was refused. */
async function expectRefused(damaged: string, sentence: RegExp) {
  const [url, into] = [await emptyDatabase(), await freshHome()]
  await expect(restoreBackup({ url, home: into, file: damaged })).rejects.toThrow(sentence)
  expect(await tracesIn(url)).toEqual([])
  expect(readdirSync(into)).toEqual([])
}

describe('a backup', () => {
  test('brings back every row and every byte, and only who wrote it may read it', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const [url, into] = [await emptyDatabase(), await freshHome()]
    await restoreBackup({ url, home: into, file })
    expect(await withDb(url, wholeContent)).toEqual({
      ...(await wholeContent(source.db)),
      // When each migration ran is the new database's own.
      _prisma_migrations: expect.any(String),
    })
    for (const size of ['large', 'medium', 'small']) {
      const name = `pictures/${storageKey}/${size}.webp`
      expect(await readFile(join(into, name))).toEqual(await readFile(join(home, name)))
    }
    // Keys and triggers are as they were: the log refuses to be changed, and no row may lead nowhere.
    const definitions = (db: typeof source.db) => db.$queryRaw`
      SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace
      UNION ALL SELECT tgname || tgenabled::text, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`
    expect(await withDb(url, definitions)).toEqual(await definitions(source.db))
  })

  test('is no file when it breaks off, and takes no other file’s place', async () => {
    await expect(writeBackup({ url: source.url, home, file, overwrite: false })).rejects.toThrow(
      /is there already/,
    )
    const nowhere = join(folder, 'missing', 'kewo.backup')
    await expect(writeBackup({ url: source.url, home, file: nowhere, overwrite: true })).rejects.toThrow(
      /^The backup .+ cannot be written: [^\n]+\.$/,
    )
    const unreadable = join(folder, 'strange-home')
    await mkdir(unreadable)
    await writeFile(join(unreadable, 'pictures'), 'no folder')
    const other = join(folder, 'other.backup')
    await expect(
      writeBackup({ url: source.url, home: unreadable, file: other, overwrite: true }),
    ).rejects.toThrow()
    expect(readdirSync(folder).filter((name) => name.startsWith('other'))).toEqual([])
  })

  test('names the pictures that are not there', async () => {
    const { missing } = await writeBackup({
      url: source.url,
      home: await freshHome(),
      file: join(folder, 'without.backup'),
      overwrite: false,
    })
    expect(missing).toContain(`pictures/${storageKey}/small.webp`)
  })
})

describe('a restore', () => {
  test('refuses a file that was cut off or changed anywhere, and writes nothing', async () => {
    const whole = await readFile(file)
    const damaged = join(folder, 'damaged.backup')
    const places = fc.sample(fc.double({ min: 0, max: 0.999, noNaN: true }), 3)
    for (const place of places) {
      // Behind the first ten bytes, which tell who packed it and when.
      const at = 10 + Math.floor(place * (whole.length - 10))
      await writeFile(damaged, whole.subarray(0, at))
      await expectRefused(damaged, /damaged, cut off, or no backup/)
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0xff
      await writeFile(damaged, changed)
      await expectRefused(damaged, /damaged, cut off, or no backup/)
    }
    await truncate(damaged, 0)
    await expectRefused(damaged, /damaged, cut off, or no backup/)
    await expectRefused(join(folder, 'nowhere'), /it is not there/)
  }, 300_000)

  test('refuses a database that is not empty, and leaves it as it is', async () => {
    const other = await emptyDatabase()
    await migrate(other)
    const before = await withDb(other, wholeContent)
    const into = await freshHome()
    await expect(restoreBackup({ url: other, home: into, file })).rejects.toThrow(/not empty/)
    expect(await withDb(other, wholeContent)).toEqual(before)
    expect(readdirSync(into)).toEqual([])
    await migrate(other)
  })

  test('refuses while somebody is connected', async () => {
    const url = await emptyDatabase()
    await withDb(url, async (db) => {
      await db.$queryRaw`SELECT 1`
      await expect(restoreBackup({ url, home: await freshHome(), file })).rejects.toThrow(
        /Please stop Kewo first/,
      )
    })
  })

  test('that was broken off is seen by every start, and is done again from the beginning', async () => {
    const [url, into] = [await emptyDatabase(), await freshHome()]
    // A file in the way of the pictures: all rows are in by then.
    await writeFile(join(into, 'pictures'), 'no folder')
    await expect(restoreBackup({ url, home: into, file })).rejects.toThrow(/cannot be written/)
    await expect(migrate(url)).rejects.toThrow(/broken off/)
    await expect(writeBackup({ url, home: into, file: join(folder, 'x'), overwrite: true })).rejects.toThrow(
      /broken off/,
    )
    await rm(join(into, 'pictures'))
    await restoreBackup({ url, home: into, file })
    await migrate(url)
    const [restored, original] = [await withDb(url, wholeContent), await wholeContent(source.db)]
    expect({ ...restored, _prisma_migrations: '' }).toEqual({ ...original, _prisma_migrations: '' })
  })

  test('refuses the backup of a newer Kewo', async () => {
    await source.db
      .$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', '', '99990101000000_later', now())`
    const newer = join(folder, 'newer.backup')
    await writeBackup({ url: source.url, home, file: newer, overwrite: true })
    await source.db.$executeRaw`DELETE FROM _prisma_migrations WHERE id = 'x'`
    await expectRefused(newer, /written by a newer Kewo/)
  })
})
