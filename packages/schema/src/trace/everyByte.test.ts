import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { chainedColumns, lawfullyChanged, yearsKeptAfterClosing } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { now } from '@kewo/testkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { changeColumn, columnsOf, tablesOn, takeAway } from '../../test/everyColumn.ts'
import { globalId } from '../../test/useSchema.ts'
import '../index.ts'
import { allJobs } from '../job/jobs.ts'
import type { DigestOf } from './chainedTrace.ts'
import { requestChains } from './chainLinks.ts'
import { useWholeShop } from './everyByte.testbed.ts'
import { verifyTraces } from './verifyTraces.ts'
import { verify } from './trace.testbed.ts'

const { db, folder, contextFor, runOk, wholeShop } = useWholeShop()

const tables = ['Visit', 'Trace', 'TraceSuggestion', 'Finding', 'TraceFollowUp', 'TraceBrand'] as const
const chained = [...tables, 'File', 'Promise', 'ChainEntry'] as const

let shop: Awaited<ReturnType<typeof wholeShop>>
let digestOf: DigestOf
/** Rows of each table, that with the most to say before the others. */
let rows: Record<(typeof chained)[number], string[]>

beforeAll(async () => {
  shop = await wholeShop()
  const { pictures } = await contextFor(null, {})
  digestOf = (storageKey) => pictures.digest(storageKey)
  const retailerId = shop.here.retailer.id
  const trace = await db.trace.findFirstOrThrow({
    where: { retailerId, answer: 'DISPUTED' },
    include: { photos: true, suggestions: true, findings: true, followUps: true, brands: true },
  })
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)
  rows = {
    Visit: [trace.visitId],
    ...{ Trace: [trace.id], TraceSuggestion: ids(trace.suggestions), Finding: ids(trace.findings) },
    ...{ TraceFollowUp: ids(trace.followUps), TraceBrand: ids(trace.brands) },
    File: [...ids(trace.photos), trace.signatureFileId!],
    Promise: ids(await db.promise.findMany({ where: { retailerId }, orderBy: { id: 'desc' } })),
    ChainEntry: ids(await db.chainEntry.findMany({ where: { retailerId }, orderBy: { id: 'desc' } })),
  }
})

/** Whether all chains of the shop hold. */
async function intact(on: DbTransaction): Promise<boolean> {
  const retailerId = shop.here.retailer.id
  const chains = [{ retailerId, chainId: retailerId }, ...(await requestChains(on, { retailerId }))]
  for (const of of chains) if (!(await verifyTraces(on, of, digestOf)).intact) return false
  return true
}

/** Whether they still hold once something was done to the rows, which are as they were afterwards. */
async function holdsAfter(act: (on: DbTransaction) => Promise<unknown>): Promise<boolean> {
  let holds: boolean | null = null
  const undo = new Error('undo')
  await db
    .$transaction(async (on) => {
      await act(on)
      holds = await intact(on)
      throw undo
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error
    })
  return holds!
}

test('it holds as it was written, and tells of all of it', async () => {
  expect(Object.entries(rows).filter(([, ids]) => ids.length === 0)).toEqual([])
  expect(await intact(db)).toBe(true)
  // Three records, two answers, two promises made in a visit, one of them withdrawn, one kept and broken after all; and
  // another that was made and kept in a request.
  const counted = { intact: true, checked: 3 + 2 + 2 + 3 + 2, brokenAt: null, brokenKind: null }
  expect(await runOk(verify, {}, shop.here.retailer)).toEqual({ verifyTraces: counted })
})

describe.each(chained)('of a %s', (table) => {
  test('a change of any stored column breaks it, but for those that may change', async () => {
    const unnoticed = new Set<string>()
    const columns = await columnsOf(db, [table])
    expect(columns.length).toBeGreaterThan(2)
    for (const column of columns)
      if (await holdsAfter((on) => changeColumn(on, column, rows[table][0]!))) unnoticed.add(column.column)
    expect([...unnoticed]).toEqual(Object.keys(lawfullyChanged[table] ?? {}).toSorted())
  })

  test('a row that was taken away breaks it', async () => {
    for (const id of rows[table]) {
      // The end of a chain can be cut off: only a head that was noted elsewhere tells.
      if (table === 'ChainEntry' && (await isEnd(id))) continue
      expect(await holdsAfter((on) => takeAway(on, table, id)), id).toBe(false)
    }
  })
})

async function isEnd(id: string): Promise<boolean> {
  const { chainId, chainIndex } = await db.chainEntry.findUniqueOrThrow({ where: { id } })
  return (await db.chainEntry.count({ where: { chainId, chainIndex: { gt: chainIndex } } })) === 0
}

test('every table that hangs on a record is chained', async () => {
  const known: readonly string[] = chained
  expect((await tablesOn(db, ['Trace'])).filter((table) => !known.includes(table))).toEqual([])
})

test('no column stands in the lists that the tables do not have', async () => {
  const columns = await columnsOf(db, chained)
  const has = new Set(columns.map(({ table, column }) => `${table}.${column}`))
  const listed = [
    ...Object.entries(chainedColumns).flatMap(([table, names]) =>
      names.map((name) => `${table === 'Answer' ? 'Trace' : table}.${name}`),
    ),
    ...Object.entries(lawfullyChanged).flatMap(([table, reasons]) =>
      Object.keys(reasons).map((name) => `${table}.${name}`),
    ),
  ]
  expect(listed.filter((name) => !has.has(name))).toEqual(['File.sha256'])
})

test('a dispute that was turned into a countersignature is found, and said to be the answer', async () => {
  const { retailer } = shop.here
  const turn = { answer: 'COUNTERSIGNED', countersignName: '王建国', disputeReason: null } as const
  const disputed = await db.trace.findFirstOrThrow({ where: { retailerId: retailer.id, answer: 'DISPUTED' } })
  await db.trace.update({ where: { id: disputed.id }, data: turn })
  const { verifyTraces: found } = await runOk(verify, {}, retailer)
  expect(found).toMatchObject({ intact: false, brokenKind: 'ANSWER' })
  const { answer, countersignName, disputeReason } = disputed
  await db.trace.update({ where: { id: disputed.id }, data: { answer, countersignName, disputeReason } })
  expect(await intact(db)).toBe(true)
})

describe('two pictures', () => {
  const swapped = async (on: DbTransaction, [one, other]: string[]) => {
    const files = await on.file.findMany({ where: { id: { in: [one!, other!] } } })
    const [first, second] = files
    await on.file.update({ where: { id: first!.id }, data: { storageKey: 'meanwhile' } })
    await on.file.update({ where: { id: second!.id }, data: { storageKey: first!.storageKey } })
    await on.file.update({ where: { id: first!.id }, data: { storageKey: second!.storageKey } })
  }

  const exchange = (one: string, other: string) => {
    renameSync(one, `${one}.meanwhile`)
    renameSync(other, one)
    renameSync(`${one}.meanwhile`, other)
  }

  test('exchanged by their rows are found', async () => {
    expect(await holdsAfter((on) => swapped(on, rows.File))).toBe(false)
  })

  test.each(['large', 'medium', 'small'] as const)(
    'exchanged in the folder are found, as %s',
    async (size) => {
      const [one, other] = (await db.file.findMany({ where: { id: { in: rows.File.slice(0, 2) } } })).map(
        ({ storageKey }) => join(folder, storageKey, `${size}.webp`),
      )
      exchange(one!, other!)
      expect(await intact(db)).toBe(false)
      exchange(one!, other!)
      expect(await intact(db)).toBe(true)
    },
  )
})

test('of a promise in a request nothing is told to who may not read that', async () => {
  const { here, supervisor, request } = shop
  const id = globalId('Retailer', here.retailer)
  const links = async () => (await runOk(verify, { id }, supervisor)).verifyTraces.checked
  const all = await links()
  await db.helpRequest.update({
    where: { id: request.id },
    data: { category: 'COMPLAINT', complaintAboutId: supervisor.id, desk: 'ADMIN' },
  })
  expect(await links()).toBe(all - 2)
})

test('it holds without its words and pictures, once they were erased as they must be', async () => {
  const closedAt = new Date(now)
  closedAt.setUTCFullYear(now.getUTCFullYear() - yearsKeptAfterClosing)
  await db.retailer.update({ where: { id: shop.here.retailer.id }, data: { closedAt } })
  const erase = allJobs().find(({ name }) => name === 'erase-closed-shops')!
  expect(await erase.run(await contextFor(null, {}))).toBe(1)
  expect(await db.file.count({ where: { id: { in: rows.File } } })).toBe(0)
  expect(await db.promise.count({ where: { id: { in: rows.Promise }, text: { not: '' } } })).toBe(0)
  expect(await db.chainEntry.count({ where: { id: { in: rows.ChainEntry } } })).toBe(rows.ChainEntry.length)
  expect(await intact(db)).toBe(true)
  const words = { text: '没有答应过' }
  expect(await holdsAfter((on) => on.promise.update({ where: { id: rows.Promise[0]! }, data: words }))).toBe(
    false,
  )
  const said = { countersignName: '王建国' }
  expect(await holdsAfter((on) => on.trace.update({ where: { id: rows.Trace[0]! }, data: said }))).toBe(false)
})
