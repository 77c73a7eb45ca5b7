import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { recordAct } from '@kewo/schema'
import { makeOrganisation, makeTrace, makeVisit, now, useDatabase } from '@kewo/testkit'
import { afterAll, expect, test } from 'vitest'

const { db, url } = useDatabase()
const home = mkdtempSync(join(tmpdir(), 'kewo-chains-'))
afterAll(() => rmSync(home, { recursive: true }))

const run = (...args: string[]) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const program = join(import.meta.dirname, '../verifyChains.ts')
    const env = { PATH: '', KEWO_HOME: home, DATABASE_URL: url }
    const child = execFile(process.execPath, [program, ...args], { env }, (_error, out, problems) =>
      resolve({ code: child.exitCode ?? -1, output: out + problems }),
    )
  })

test('says that all holds, or names the first link of each chain that does not', async () => {
  const act = { action: 'updateBrand', subjectType: 'Brand', subjectId: null }
  for (const name of ['one', 'two', 'three'])
    await recordAct(
      db,
      { viewer: null, now, address: null, requestId: 'test' },
      { ...act, before: { name: '' }, after: { name } },
    )
  expect(await run('--language', 'en')).toEqual({
    code: 0,
    output: expect.stringMatching(
      /^The audit log is intact: 3 entries.*\nRecords: 0 shops, 0 records unchanged/,
    ),
  })

  const [, second] = await db.auditEntry.findMany({ orderBy: { sequence: 'asc' } })
  // As somebody would who holds the database: the log itself refuses to be changed.
  await db.$executeRawUnsafe('ALTER TABLE "AuditEntry" DISABLE TRIGGER ALL')
  await db.auditEntry.update({ where: { id: second!.id }, data: { action: 'updateBrano' } })
  const { here } = await makeOrganisation(db)
  const visit = await makeVisit(db, { staffId: here.manager.id, retailerId: here.retailer.id })
  await makeTrace(db, visit)
  const broken = await run()
  expect(broken.code).toBe(1)
  expect(broken.output).toContain('审计日志从第 2 条起对不上')
  expect(broken.output).toContain(
    `“${here.retailer.name}”（${here.retailer.licenceNumber}）的拜访记录从第 1 份起对不上。`,
  )
})

test('a wrong command line is told in both languages', async () => {
  expect(await run('--language', 'fr')).toEqual({ code: 2, output: expect.stringMatching(/用法.*\nUsage/) })
  expect((await run('everything')).code).toBe(2)
})
