import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Visit } from '@kewo/db'
import { makeOrganisation, makeVisit, useDatabase } from '@kewo/testkit'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  chainPromise,
  chainTrace,
  holdDatabase,
  recordNames,
  removeRecords,
  rewriteAuditLog,
  useVerifyChains,
} from './chains.testbed.ts'

const { db, url } = useDatabase()
const { home, run } = useVerifyChains(url)
const file = join(home, 'heads.json')
const verify = () => run('--language', 'en', '--heads', file)

let retailer: { id: string; name: string; licenceNumber: string }
let visit: Visit

beforeAll(async () => {
  const { here } = await makeOrganisation(db)
  retailer = here.retailer
  visit = await makeVisit(db, { staffId: here.manager.id, retailerId: retailer.id })
  await recordNames(db, 'one', 'two', 'three')
  for (const text of ['一切照旧', '补了两条', '价签已换']) await chainTrace(db, visit, text)
  await holdDatabase(db)
})

/** What the command says of chains that are not those in the file, which must be left as it is. */
async function complaint(): Promise<string> {
  const before = readFileSync(file, 'utf8')
  const { code, output } = await verify()
  expect(code).toBe(1)
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(output).toContain(`${file} is unchanged.`)
  return output
}

test('notes the heads where there is no file yet, a line a chain, and again when the chains have grown', async () => {
  expect(await verify()).toMatchObject({
    code: 0,
    output: expect.stringContaining('The current heads are in'),
  })
  const [entry, trace] = [
    await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } }),
    await db.trace.findFirstOrThrow({ orderBy: { chainIndex: 'desc' } }),
  ]
  expect(readFileSync(file, 'utf8').replace(/"notedAt": ".*"/, '"notedAt": "…"')).toBe(`{
  "format": "kewo-chain-heads",
  "version": 2,
  "notedAt": "…",
  "auditLog": { "length": 3, "hash": "${entry.hash}" },
  "shops": {
    "${retailer.id}": { "length": 3, "hash": "${trace.hash}" }
  },
  "requests": {
  }
}
`)

  await recordNames(db, 'four')
  await chainTrace(db, visit, '周末客人多')
  expect(await verify()).toMatchObject({ code: 0, output: expect.stringContaining('All 2 chains noted at') })
  const { auditLog, shops } = JSON.parse(readFileSync(file, 'utf8'))
  expect([auditLog.length, shops[retailer.id].length]).toEqual([4, 4])
})

describe('what is intact by itself and not what was noted', () => {
  test('an audit log that was cut off at its end', async () => {
    const { id, ...last } = await db.auditEntry.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    await db.auditEntry.delete({ where: { id } })
    expect((await run()).code).toBe(0)
    expect(await complaint()).toContain(
      'The audit log doesn’t match the noted head: there were 4, and now there are 3; the end was cut off.',
    )
    await db.auditEntry.create({ data: { ...last, changes: last.changes ?? {}, id } })
  })

  test('an audit log that was written anew from its first entry', async () => {
    await rewriteAuditLog(db, '别人')
    expect((await run()).code).toBe(0)
    expect(await complaint()).toContain('the hash of number 4 isn’t the noted one')
    await rewriteAuditLog(db, 'Kewo')
  })

  test('records of a shop that were cut off, written anew, or are gone', async () => {
    const shop = `The chain of “${retailer.name}” (${retailer.licenceNumber}) doesn’t match the noted head: `
    await removeRecords(db, retailer, 2)
    expect((await run()).code).toBe(0)
    expect(await complaint()).toContain(`${shop}there were 4, and now there are 2; the end was cut off.`)

    for (const text of ['补了十条', '价签已换', '周末客人少']) await chainTrace(db, visit, text)
    expect(await complaint()).toContain(`${shop}the hash of number 4 isn’t the noted one`)

    await removeRecords(db, retailer, 0)
    expect(await complaint()).toContain(`${shop}there were 4, and none are left.`)
  })

  test('a promise in a request, which has a chain of its own, and is gone', async () => {
    rmSync(file)
    const promise = await chainPromise(db, visit)
    expect((await verify()).code).toBe(0)
    await db.promise.update({ where: { id: promise.id }, data: { text: '没有说过' } })
    const subject = `The chain of promises made in a request to “${retailer.name}” (${retailer.licenceNumber})`
    expect((await run('--language', 'en')).output).toContain(
      `${subject} doesn’t match from number 1 on, which is a promise.`,
    )
    await db.chainEntry.deleteMany({ where: { subjectId: promise.id } })
    await db.promise.delete({ where: { id: promise.id } })
    expect((await run()).code).toBe(0)
    expect(await complaint()).toContain(
      `${subject} doesn’t match the noted head: there were 1, and none are left.`,
    )
  })

  test('a shop that is not there any more, in Chinese', async () => {
    const id = '019ac1f0-0000-7000-8000-000000000001'
    const noted = JSON.parse(readFileSync(file, 'utf8'))
    writeFileSync(file, JSON.stringify({ ...noted, shops: { [id]: { length: 2, hash: 'f'.repeat(64) } } }))
    expect(await run('--heads', file)).toEqual({
      code: 1,
      output: expect.stringContaining(
        `已不在库中的店 ${id} 的记录链与记下的链头不符：记下时有 2 条，现在一条也不剩。`,
      ),
    })
  })
})

test('notes nothing while a chain does not hold by itself', async () => {
  rmSync(file)
  await db.$executeRaw`UPDATE "AuditEntry" SET action = 'updateBrano' WHERE sequence = (SELECT min(sequence) FROM "AuditEntry")`
  expect((await verify()).code).toBe(1)
  expect(() => readFileSync(file)).toThrow('ENOENT')
})

test('refuses a file that is not ours before it looks at any chain', async () => {
  writeFileSync(file, '{"shops": []}')
  expect(await verify()).toEqual({
    code: 2,
    output: expect.stringMatching(/^\S+heads\.json isn’t a heads file written by Kewo/),
  })
  expect(readFileSync(file, 'utf8')).toBe('{"shops": []}')
  expect(await run('--heads', join(home, 'nowhere', 'heads.json'))).toEqual({
    code: 2,
    output: expect.stringMatching(/^写不了 .*ENOENT/),
  })
})
