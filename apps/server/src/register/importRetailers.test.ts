import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { rememberRegisterMapping } from '@kewo/register'
import { compileCache, makeRegion, useDatabase } from '@kewo/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'

const { db, url } = useDatabase()
const home = mkdtempSync(join(tmpdir(), 'kewo-import-'))
const command = join(import.meta.dirname, '../importRetailers.ts')

const register = (rows: number) =>
  [
    'No,Name,Branch',
    ...Array.from({ length: rows }, (_, index) => `${100_000 + index},Shop ${index},East`),
  ].join('\n')

function fileOf(name: string, content: string): string {
  const path = join(home, name)
  writeFileSync(path, content)
  return path
}

function start(args: string[]) {
  const child = spawn(process.execPath, [command, ...args], {
    env: { ...compileCache, PATH: '', KEWO_HOME: home, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), output }))
  return { child, ended }
}

const run = (...args: string[]) => start(args).ended

beforeAll(async () => {
  await makeRegion(db, { kind: 'COMPANY', name: '公司' })
  await rememberRegisterMapping(db, 'plain', {
    columns: { licenceNumber: ['No'], name: ['Name'], branch: ['Branch'] },
    namesNoExpiry: true,
  })
})
afterAll(() => {
  rmSync(home, { recursive: true })
})

test('what cannot be imported is one plain sentence in the language of the importer', async () => {
  expect(await run('nowhere.csv', '--mapping', 'plain', '--language', 'zh-CN')).toEqual({
    code: 1,
    output: expect.stringMatching(/^打不开文件 .*nowhere\.csv。请检查路径和权限。\n$/),
  })
  expect(await run(fileOf('empty.csv', ''), '--mapping', 'plain', '--language', 'en')).toEqual({
    code: 1,
    output: 'The file is empty. Nothing was imported.\n',
  })
  expect(await db.retailer.count()).toBe(0)
})

test('imports, sums up, and leaves the result file and an entry in the audit log', async () => {
  const file = fileOf('some.csv', `${register(3)}\n,No number,East\n`)
  const result = join(home, 'result.csv')
  const { code, output } = await run(file, '--mapping', 'plain', '--result', result, '--language', 'en')
  expect([code, output]).toEqual([0, expect.stringMatching(/created 3 .* rejected 1/)])
  expect(output).toContain(result)
  expect(readFileSync(result, 'utf8')).toContain('5,,Rejected,Licence number,The licence number is missing.')
  expect(await db.auditEntry.findMany()).toMatchObject([{ action: 'importRegister', actor: 'Kewo' }])
})

test('Ctrl-C stops after the batch, says so, and the next run goes on from there', async () => {
  const file = fileOf('long.csv', register(6_000))
  const { child, ended } = start([file, '--mapping', 'plain', '--language', 'en'])
  const find = () => db.registerImport.findFirst({ where: { fileName: 'long.csv', rowsDone: { gt: 0 } } })
  while (!(await find()) && child.exitCode === null) await sleep(20)
  child.kill('SIGINT')
  const cancelled = await ended
  expect([cancelled.code, cancelled.output]).toEqual([
    130,
    expect.stringContaining('Cancelled; import the same file'),
  ])
  expect(await find()).toMatchObject({ status: 'CANCELLED' })

  const { code, output } = await run(file, '--mapping', 'plain', '--language', 'en')
  expect([code, output]).toEqual([0, expect.stringContaining('The interrupted import is now complete.')])
  expect(await db.retailer.count()).toBe(6_000)
}, 300_000)

test('a file that would close many known shops asks for their number', async () => {
  await rememberRegisterMapping(db, 'with-status', {
    columns: { licenceNumber: ['No'], name: ['Name'], branch: ['Branch'], status: ['State'] },
    namesNoExpiry: true,
    openStatuses: ['open'],
  })
  const lines = ['No,Name,Branch,State', '100000,Shop 0,East,shut', '100001,Shop 1,East,open']
  const args = [fileOf('shut.csv', lines.join('\n')), '--mapping', 'with-status', '--language', 'en']
  const refused = await run(...args)
  expect([refused.code, refused.output]).toEqual([
    1,
    expect.stringContaining('1 of the 2 existing shops in the file would be closed or moved'),
  ])
  expect(await db.retailer.count({ where: { closedAt: { not: null } } })).toBe(0)
  const { code, output } = await run(...args, '--changes', '1')
  expect([code, output]).toEqual([0, expect.stringContaining('1 closed')])
}, 300_000)
