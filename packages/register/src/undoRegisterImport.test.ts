import { registerCounted, type RegisterMapping } from '@kewo/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dump, type FreshDatabase, freshDatabase } from './freshDatabase.testbed.ts'
import { importInto, useFreshDatabase } from './importRegister.testbed.ts'
import { knownTo } from './knownRetailers.ts'
import {
  endsMapping,
  madeUpMapping,
  madeUpRegister,
  madeUpRow,
  manyRows,
  registerOf,
} from './madeUpRegister.testbed.ts'
import { previewRegister } from './previewRegister.ts'
import { undoRegisterImport } from './undoRegisterImport.ts'
import { tablesOfWork, workWords } from './workOnShops.ts'

const now = new Date('2026-11-20T02:00:00Z')
const { database, importHere, shop } = useFreshDatabase()
const undo = (importId: string, { db }: FreshDatabase = database) =>
  db.$transaction((transaction) => undoRegisterImport(transaction, importId, now))
const previewIn = ({ db }: FreshDatabase, content: string, mapping: RegisterMapping) =>
  previewRegister(registerOf(content), mapping, { findKnown: knownTo(db) })

/** What may stand in a register of any month: rows that change, contradict, lose things, or are none. */
const anyRegister = fc
  .array(
    fc.record({
      number: fc.integer({ min: 1, max: 12 }),
      name: fc.constantFrom('小店', '大店', ''),
      branch: fc.constantFrom('城东', '城西', ''),
      format: fc.constantFrom('便利店', '超市', '什么'),
      place: fc.constantFrom('120.01', '120.9', '无'),
      status: fc.constantFrom('1', '1', '3', '?'),
      end: fc.constantFrom('2028-01-01', '2030-06-30', '', '不详'),
      missing: fc.constantFrom(false, false, false, true),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((rows) => {
    const [header = ''] = madeUpRegister([]).split('\n')
    const lines = rows.map(({ number, name, branch, format, place, status, end, missing }) => {
      const over = { 0: missing ? '' : String(number), 1: name, 4: branch, 6: format, 8: place, 10: status }
      return `${madeUpRow(number, over)},${end}`
    })
    return [`${header},有效期`, ...lines].join('\n')
  })

test('the counts of the preview are those of the import, to the row, and undoing it leaves what was', async () => {
  await fc.assert(
    fc.asyncProperty(anyRegister, anyRegister, async (first, second) => {
      const here = await freshDatabase()
      const over = { mapping: endsMapping }
      await importInto(here, first, over)
      const before = await dump(here)
      const shown = await previewIn(here, second, endsMapping)
      const run = await importInto(here, second, over)
      for (const counted of registerCounted)
        expect([counted, run[counted]]).toEqual([counted, shown[counted]])
      const remarks = await here.db.registerImportIssue.groupBy({
        by: ['reason', 'field', 'line'],
        where: { importId: run.importId },
      })
      const rows = Object.groupBy(remarks, ({ reason, field }) => `${reason} ${field}`)
      const remarked = Object.entries(rows).map(([name, lines]) => [name, lines?.length ?? 0] as const)
      const foretold = shown.remarks.map(({ reason, field, rows: count }) => [
        `${reason} ${field ?? ''}`,
        count,
      ])
      expect(Object.fromEntries(remarked)).toEqual(Object.fromEntries(foretold))

      const after = await dump(here)
      const changes = await here.db.registerImportChange.count({ where: { importId: run.importId } })
      if (changes === 0) return
      const { closed } = await undo(run.importId, here)
      expect(closed).toBe(run.created)
      const undone = (await dump(here)).retailers as { licenceNumber: string; closed: boolean }[]
      const known = new Set((before.retailers as { licenceNumber: string }[]).map((one) => one.licenceNumber))
      expect(undone.filter(({ licenceNumber }) => known.has(licenceNumber))).toEqual(before.retailers)
      const made = undone.filter(({ licenceNumber }) => !known.has(licenceNumber))
      expect(made.map((one) => one.closed)).toEqual(made.map(() => true))

      await importInto(here, second, over)
      const again = await dump(here)
      expect(again.retailers).toEqual(after.retailers)
    }),
    { numRuns: 20 },
  )
}, 300_000)

describe('a mapping that takes every shop for closed', () => {
  const wrong = { ...madeUpMapping, openStatuses: ['营业'] }

  test('is seen in the preview, and undone opens them again', async () => {
    await importHere(madeUpRegister(manyRows(8)))
    const before = await dump(database)
    const again = madeUpRegister(manyRows(8))
    expect(await previewIn(database, again, wrong)).toMatchObject({ known: 8, closed: 8, upset: 8 })
    // Heard the same as before, but read otherwise: the register calls them closed now.
    const { importId, closed } = await importHere(again, { mapping: wrong })
    expect(closed).toBe(8)
    expect(await undo(importId)).toEqual({ restored: 8, closed: 0 })
    expect((await dump(database)).retailers).toEqual(before.retailers)
    await expect(undo(importId)).rejects.toThrow('can’t be undone')
  })
})

describe('is not undone once somebody has worked on it', () => {
  const imported = async () => (await importHere(madeUpRegister(manyRows(6)))).importId

  test('edited by hand', async () => {
    const importId = await imported()
    await database.db.retailer.update({ where: { licenceNumber: '000002' }, data: { name: '别的名字' } })
    await expect(undo(importId)).rejects.toThrow('edited: 1')
    expect((await shop('000003')).closedAt).toBeNull()
    expect(await database.db.registerImport.findMany()).toMatchObject([{ status: 'COMPLETED' }])
  })

  test('a shop that we knew, edited in what the import had written', async () => {
    await imported()
    const { importId } = await importHere(
      madeUpRegister([madeUpRow(1, { 6: '超市' }), madeUpRow(2, { 10: '3' })]),
    )
    await database.db.retailer.update({ where: { licenceNumber: '000001' }, data: { format: 'MALL' } })
    await database.db.retailer.update({ where: { licenceNumber: '000002' }, data: { phone: '1' } })
    await expect(undo(importId)).rejects.toThrow('(edited: 1)')
  })

  test('imported again', async () => {
    const importId = await imported()
    await importHere(madeUpRegister([madeUpRow(1, { 6: '超市' })]))
    await expect(undo(importId)).rejects.toThrow('changed by another import: 1')
  })

  test('asked for help', async () => {
    const importId = await imported()
    const { id: retailerId } = await shop('000004')
    await database.db.helpRequest.create({
      data: {
        ...{ retailerId, category: 'OTHER', urgency: 'NORMAL', words: '', desk: 'MANAGER' },
        ...{ openedAt: now, lastEventAt: now },
      },
    })
    await expect(undo(importId)).rejects.toThrow('help requests: 1')
  })
})

test('every table that names a shop has words for the work that stands in it', async () => {
  for (const { table } of await tablesOfWork(database.db)) expect(workWords).toHaveProperty(table)
})
