import { makeOrganisation, makeTrace, makeVisit, useDatabase } from '@kewo/testkit'
import { expect, test } from 'vitest'
import { holdDatabase, recordNames, useCommand } from './chains.testbed.ts'

const { db, url } = useDatabase()
const { run } = useCommand(url)

test('says that all holds, or names the first link of each chain that does not', async () => {
  await recordNames(db, 'one', 'two', 'three')
  expect(await run('--language', 'en')).toEqual({
    code: 0,
    output: expect.stringMatching(
      /^The audit log is intact: 3 entries.*\nRecords, answers and promises: 0 shops, 0 links unchanged/,
    ),
  })

  const [, second] = await db.auditEntry.findMany({ orderBy: { sequence: 'asc' } })
  await holdDatabase(db)
  await db.auditEntry.update({ where: { id: second!.id }, data: { action: 'updateBrano' } })
  const { here } = await makeOrganisation(db)
  const visit = await makeVisit(db, { staffId: here.manager.id, retailerId: here.retailer.id })
  await makeTrace(db, visit)
  const broken = await run()
  expect(broken.code).toBe(1)
  expect(broken.output).toContain('审计日志从第 2 条起对不上')
  expect(broken.output).toContain(
    `“${here.retailer.name}”（${here.retailer.licenceNumber}）的记录链从第 1 条起对不上，这一条是拜访记录。`,
  )
})

test('a wrong command line is told in both languages', async () => {
  expect(await run('--language', 'fr')).toEqual({ code: 2, output: expect.stringMatching(/用法.*\nUsage/) })
  expect((await run('everything')).code).toBe(2)
  expect((await run('--heads', '')).code).toBe(2)
})
