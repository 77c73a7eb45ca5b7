import { type LicenceStatus, licenceStatusAt, RegisterExpiryUnsaid } from '@kewo/domain'
import { expect, test } from 'vitest'
import { useFreshDatabase } from './importRegister.testbed.ts'
import { versions } from './freshDatabase.testbed.ts'
import {
  endsMapping,
  madeUpRegister,
  manyRows,
  previewOfNew,
  registerOf,
  withEnds,
} from './madeUpRegister.testbed.ts'

const { database, importHere, issues } = useFreshDatabase()
const over = { mapping: endsMapping }
const now = new Date('2026-11-28T04:00:00Z')

/** How the licence of each shop stands, in the order of their numbers. */
async function standing(): Promise<LicenceStatus[]> {
  const shops = await database.db.retailer.findMany({ orderBy: { licenceNumber: 'asc' } })
  return shops.map((shop) => licenceStatusAt(shop, now, 'Asia/Shanghai'))
}

const shops = () =>
  database.db.retailer.findMany({
    orderBy: { licenceNumber: 'asc' },
    select: { licenceExpiresOn: true, licenceHasNoEnd: true, licenceUnread: true },
  })

test('an end that cannot be read, and none at all, opens nothing and is listed as what it is', async () => {
  const result = await importHere(
    withEnds('已过期', '2026-02-30', '', '2027-01-01', '2020/1/1至2024/12/31', '9999-12-31', '长期'),
    over,
  )
  expect(result).toMatchObject({ created: 7, unclear: 5, corrected: 0, refused: 0 })
  expect(await standing()).toEqual([
    'UNCLEAR',
    'UNCLEAR',
    'UNCLEAR',
    'VALID',
    'EXPIRED',
    'UNCLEAR',
    'UNCLEAR',
  ])
  expect(await issues()).toMatchObject([
    { line: 2, kind: 'UNCLEAR', reason: 'LICENCE_END_UNREADABLE', value: '已过期' },
    { line: 3, kind: 'UNCLEAR', reason: 'LICENCE_END_UNREADABLE', value: '2026-02-30' },
    { line: 4, kind: 'UNCLEAR', reason: 'LICENCE_END_BLANK', value: '' },
    { line: 7, kind: 'UNCLEAR', value: '9999-12-31' },
    { line: 8, kind: 'UNCLEAR', value: '长期' },
  ])
  expect((await shops())[0]).toMatchObject({ licenceExpiresOn: null, licenceUnread: '已过期' })
})

test('a register whose months come first is read whole, once one day is above twelve', async () => {
  const ends = ['03/04/2027', '01/02/2027', '12/31/2027']
  await importHere(withEnds(...ends), over)
  expect((await shops()).map(({ licenceExpiresOn }) => licenceExpiresOn?.toISOString().slice(0, 10))).toEqual(
    ['2027-03-04', '2027-01-02', '2027-12-31'],
  )
})

test('where the column does not tell, all is unclear until the mapping does', async () => {
  const ends = withEnds('03/04/2027', '01/02/2027')
  const undecided = await previewOfNew(registerOf(ends), endsMapping)
  expect(undecided).toMatchObject({
    unclear: 2,
    dates: [
      {
        field: 'licenceExpiresOn',
        calendar: 'GUESSED',
        chosen: false,
        untold: 2,
        sample: { written: '03/04/2027', day: null },
      },
    ],
  })
  await importHere(ends, over)
  expect(await standing()).toEqual(['UNCLEAR', 'UNCLEAR'])
  await importHere(ends, { mapping: { ...endsMapping, calendar: 'DAY_FIRST' } })
  expect((await shops())[0]).toMatchObject({ licenceExpiresOn: new Date('2027-04-03'), licenceUnread: null })
})

test('words for no end are those of the mapping', async () => {
  await importHere(withEnds('长期', '永久'), { mapping: { ...endsMapping, noEndWords: ['长期'] } })
  expect(await standing()).toEqual(['VALID', 'UNCLEAR'])
})

test('what an admin cleared stays while the register says the same, and not when it says something new', async () => {
  await importHere(withEnds('已过期', '已过期', ''), over)
  await database.db.retailer.updateMany({
    data: { licenceExpiresOn: new Date('2028-01-01'), licenceUnread: null },
  })
  const before = await versions(database)
  expect(await importHere(withEnds('已过期', '已 过期'.replace(' ', ''), ''), over)).toMatchObject({
    updated: 0,
    unchanged: 3,
  })
  expect(await versions(database)).toEqual(before)
  await importHere(withEnds('吊销', '2029-01-01', ' '), over)
  expect(await standing()).toEqual(['UNCLEAR', 'VALID', 'VALID'])
})

test('an end that becomes unreadable or blank closes the licence', async () => {
  await importHere(withEnds('2027-01-01', '2027-01-01'), over)
  expect(await importHere(withEnds('待换证', ''), over)).toMatchObject({ updated: 2 })
  expect(await standing()).toEqual(['UNCLEAR', 'UNCLEAR'])
})

test('only a mapping that says so gives licences without an end, and never in place of anything known', async () => {
  const silent = { ...endsMapping, columns: { ...endsMapping.columns, licenceExpiresOn: [] } }
  await expect(importHere(madeUpRegister(manyRows(4)), { mapping: silent })).rejects.toThrow(
    RegisterExpiryUnsaid,
  )
  await expect(previewOfNew(registerOf(madeUpRegister(manyRows(4))), silent)).rejects.toThrow(
    RegisterExpiryUnsaid,
  )
  await importHere(withEnds('已过期', '', '2020-01-01'), over)
  await importHere(madeUpRegister(manyRows(4)), { mapping: { ...silent, namesNoExpiry: true } })
  expect(await standing()).toEqual(['UNCLEAR', 'VALID', 'EXPIRED', 'VALID'])
})

test('a status that nobody knows is said of a shop that is left out, too', async () => {
  const rows = manyRows(2).map((row, index) => (index === 1 ? row.replace(/1$/, '9') : row))
  await importHere(madeUpRegister(rows))
  expect((await issues()).map(({ kind, reason }) => `${kind} ${reason}`).toSorted()).toEqual([
    'DOUBTFUL STATUS_UNKNOWN',
    'SKIPPED CLOSED_BEFORE',
  ])
})
