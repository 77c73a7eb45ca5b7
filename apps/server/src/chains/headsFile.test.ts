import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readHeads, writeHeads } from './headsFile.ts'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kewo-heads-'))))
afterEach(() => rmSync(folder, { recursive: true }))
const file = () => join(folder, 'heads.json')

const head = (length: number) => ({ length, hash: length.toString(16).padStart(64, '0') })
const [one, two] = ['019ac1f0-0000-7000-8000-000000000001', '019ac1f0-0000-7000-8000-000000000002']
const heads = {
  notedAt: new Date('2026-11-28T02:00:00Z'),
  auditLog: head(7),
  shops: new Map([
    [two, head(2)],
    [one, head(1)],
  ]),
  requests: new Map([[one, head(3)]]),
}

test('reads what it wrote, in the order of the ids, and leaves nothing beside it', async () => {
  await writeHeads(file(), heads)
  expect(await readHeads(file())).toEqual(heads)
  const text = readFileSync(file(), 'utf8')
  expect(text.indexOf(one)).toBeLessThan(text.indexOf(two))
  expect(text.split('\n').filter((line) => line.includes('hash'))).toHaveLength(4)
  expect(readdirSync(folder)).toEqual(['heads.json'])
})

test('no shop, and no file yet', async () => {
  expect(await readHeads(file())).toBeNull()
  await writeHeads(file(), { ...heads, shops: new Map(), requests: new Map() })
  expect(await readHeads(file())).toEqual({ ...heads, shops: new Map(), requests: new Map() })
})

test('reads what was written before promises were chained', async () => {
  const { notedAt, auditLog } = heads
  const first = { format: 'kewo-chain-heads', version: 1, notedAt, auditLog, shops: { [one]: head(1) } }
  writeFileSync(file(), JSON.stringify(first))
  expect(await readHeads(file())).toEqual({ ...heads, shops: new Map([[one, head(1)]]), requests: new Map() })
})

test('writes behind a link, not over it', async () => {
  symlinkSync('real.json', file())
  writeFileSync(join(folder, 'real.json'), '')
  await writeHeads(file(), heads)
  expect(lstatSync(file()).isSymbolicLink()).toBe(true)
  expect(await readHeads(join(folder, 'real.json'))).toEqual(heads)
})

describe('refuses, and leaves the file as it is', () => {
  const whole = {
    format: 'kewo-chain-heads',
    version: 1,
    notedAt: '2026-11-28T02:00:00.000Z',
    auditLog: head(7),
    shops: { [one]: head(1) },
  }
  test.each<[string, string, string]>([
    ['an empty file', '', 'NOT_OURS'],
    ['half a file', JSON.stringify(whole).slice(0, 100), 'NOT_OURS'],
    ['other JSON', '{"name":"kewo"}', 'NOT_OURS'],
    ['null', 'null', 'NOT_OURS'],
    ['another format', JSON.stringify({ ...whole, format: 'heads' }), 'NOT_OURS'],
    ['no audit log', JSON.stringify({ ...whole, auditLog: undefined }), 'NOT_OURS'],
    ['a length below nothing', JSON.stringify({ ...whole, auditLog: head(-1) }), 'NOT_OURS'],
    ['a hash that is none', JSON.stringify({ ...whole, auditLog: { length: 7, hash: 'x' } }), 'NOT_OURS'],
    ['a shop without id', JSON.stringify({ ...whole, shops: { shop: head(1) } }), 'NOT_OURS'],
    ['something added', JSON.stringify({ ...whole, more: 1 }), 'NOT_OURS'],
    ['a later version', JSON.stringify({ ...whole, version: 3, more: 1 }), 'NEWER'],
  ])('%s', async (_case, text, why) => {
    writeFileSync(file(), text)
    await expect(readHeads(file())).rejects.toMatchObject({ why })
    expect(readFileSync(file(), 'utf8')).toBe(text)
    expect(readdirSync(folder)).toEqual(['heads.json'])
  })

  test('a folder', async () => {
    await expect(readHeads(folder)).rejects.toMatchObject({ why: 'UNREADABLE' })
    await expect(writeHeads(folder, heads)).rejects.toMatchObject({ why: 'UNWRITABLE' })
  })

  test('a place that is not there', async () => {
    const nowhere = join(folder, 'nowhere', 'heads.json')
    await expect(readHeads(nowhere)).rejects.toMatchObject({ why: 'UNWRITABLE' })
    await expect(writeHeads(nowhere, heads)).rejects.toMatchObject({ why: 'UNWRITABLE' })
  })
})
