import iconv from 'iconv-lite'
import { Refusal } from '@kewo/domain'
import { describe, expect, test } from 'vitest'
import { dump, freshDatabase } from './freshDatabase.testbed.ts'
import { madeUpMapping, madeUpRegister, madeUpRow, manyRows } from './madeUpRegister.testbed.ts'
import { importInto, useFreshDatabase } from './importRegister.testbed.ts'

const { database, importHere, shop, issues } = useFreshDatabase()

describe('one run', () => {
  test('makes shops, regions below the company, and books what it did', async () => {
    const result = await importHere(madeUpRegister(manyRows(250)))
    expect(result).toMatchObject({
      status: 'COMPLETED',
      resumed: false,
      rowsDone: 250,
      rowsTotal: 250,
      created: 250,
      refused: 0,
    })
    expect(await shop('000007')).toMatchObject({
      name: '小店 7',
      format: 'CONVENIENCE',
      placeStatus: 'KNOWN',
      areaSquareMetres: 27,
      region: { name: '2 部', kind: 'DEPARTMENT', parent: { name: '城东', kind: 'BRANCH' } },
    })
    const regions = await database.db.region.findMany({ where: { kind: 'DEPARTMENT' } })
    expect(regions).toHaveLength(6)
    expect(
      regions.every(({ path, id, parentId }) => path.length === 3 && path[2] === id && path[1] === parentId),
    ).toBe(true)
  })

  test('bad rows never stop good ones, and each says why', async () => {
    const rows = [
      madeUpRow(1),
      madeUpRow(2, { 0: '' }),
      madeUpRow(3, { 0: '3.3E+05' }),
      `${madeUpRow(4)},one too many`,
      madeUpRow(5, { 4: '' }),
      madeUpRow(6, { 1: '"never closed' }),
      madeUpRow(7, { 1: '"two\nlines"' }),
      madeUpRow(8),
    ]
    const result = await importHere(madeUpRegister(rows))
    expect(result).toMatchObject({ created: 3, refused: 5, rowsTotal: 8 })
    expect((await issues()).map(({ line, reason }) => [line, reason])).toEqual([
      [3, 'LICENCE_NUMBER_MISSING'],
      [4, 'LICENCE_NUMBER_MANGLED'],
      [5, 'WRONG_COLUMN_COUNT'],
      [6, 'REGION_MISSING'],
      [7, 'QUOTE_NOT_CLOSED'],
      [8, 'SEVERAL_NAMES'],
    ])
    expect((await shop('000007')).name).toBe('two lines')
    expect((await shop('000008')).name).toBe('小店 8')
  })

  test('what can be put right is taken and said', async () => {
    const rows = [
      ...manyRows(20),
      madeUpRow(30, { 0: '30', 7: '0', 8: '141.35', 9: '43.06' }),
      madeUpRow(31, { 8: '', 9: '' }),
    ]
    const result = await importHere(madeUpRegister(rows))
    expect(result).toMatchObject({ created: 22, corrected: 1, doubtful: 2, refused: 0 })
    expect(await shop('000030')).toMatchObject({
      placeStatus: 'DOUBTFUL',
      longitude: 141.35,
      areaSquareMetres: null,
    })
    expect(await shop('000031')).toMatchObject({ placeStatus: 'UNKNOWN', longitude: null })
    expect((await issues()).map(({ kind, reason }) => `${kind} ${reason}`).toSorted()).toEqual([
      'CORRECTED AREA_ZERO',
      'CORRECTED LICENCE_NUMBER_PADDED',
      'DOUBTFUL PLACE_MISSING',
      'DOUBTFUL PLACE_OUTSIDE_COUNTRY',
    ])
  })

  test('of rows with one licence number the first counts; the same again is left out, a contradiction refused', async () => {
    const rows = [
      madeUpRow(1),
      madeUpRow(2),
      madeUpRow(1),
      madeUpRow(2, { 1: '别家' }),
      madeUpRow(1, { 3: '春风路１号' }),
    ]
    expect(await importHere(madeUpRegister(rows))).toMatchObject({ created: 2, skipped: 2, refused: 1 })
    expect(await issues()).toMatchObject([
      { line: 4, kind: 'SKIPPED', reason: 'REPEATED', value: '2' },
      { line: 5, kind: 'REFUSED', reason: 'CONTRADICTS_EARLIER_ROW', value: '3' },
      { line: 6, kind: 'SKIPPED', reason: 'REPEATED', value: '2' },
    ])
    expect((await shop('000002')).name).toBe('小店 2')
  })

  test('closed shops that we never served are left out; with the other setting they come in closed', async () => {
    const rows = [madeUpRow(1), madeUpRow(2, { 10: '3' }), madeUpRow(3, { 10: '9' })]
    expect(await importHere(madeUpRegister(rows))).toMatchObject({ created: 1, skipped: 2, corrected: 0 })
    const other = await freshDatabase()
    const mapping = { ...madeUpMapping, closedShops: 'IMPORT' as const }
    expect(await importInto(other, madeUpRegister(rows), { mapping })).toMatchObject({
      created: 3,
      doubtful: 1,
    })
    expect(await other.db.retailer.count({ where: { closedAt: { not: null } } })).toBe(2)
  })
})

test('the weekday on which a shop orders comes in, changes when it is said anew, and a wrong one is told', async () => {
  const columns = { ...madeUpMapping.columns, orderWeekday: ['订货日'] }
  const over = { mapping: { ...madeUpMapping, columns } }
  const withDays = (...days: string[]) => {
    const [header, ...rows] = madeUpRegister(manyRows(days.length)).trimEnd().split('\n')
    return [`${header},订货日`, ...rows.map((row, index) => `${row},${days[index]}`)].join('\n')
  }
  const days = async () =>
    (await database.db.retailer.findMany({ orderBy: { licenceNumber: 'asc' } })).map(
      (one) => one.orderWeekday,
    )
  await importHere(withDays('双周周四', 'Wednesday', '', '周八'), over)
  expect(await days()).toEqual([4, 3, null, null])
  expect(await issues()).toMatchObject([
    { line: 5, kind: 'CORRECTED', reason: 'WEEKDAY_UNREADABLE', value: '周八' },
  ])
  const again = await importHere(withDays('双周周四', '周二', '', '周八'), over)
  expect(again).toMatchObject({ updated: 1, unchanged: 3 })
  expect(await days()).toEqual([4, 2, null, null])
})

test('GB18030 arrives as Chinese', async () => {
  const rows = [...manyRows(5), madeUpRow(6, { 1: '霧峰魚坑店' })]
  expect(await importHere(iconv.encode(madeUpRegister(rows), 'gb18030'))).toMatchObject({ created: 6 })
  expect((await shop('000006')).name).toBe('霧峰魚坑店')
})

test('a file that cannot be read is refused and changes nothing', async () => {
  const withoutFormat = madeUpRegister([madeUpRow(1)]).replace('业态', '类型')
  for (const content of ['', withoutFormat, Buffer.from('PK\u0003\u0004')]) {
    await expect(importHere(content)).rejects.toThrow(Refusal)
  }
  expect(await dump(database)).toEqual({ retailers: [], imports: [], issues: [] })
  expect(await database.db.region.count()).toBe(1)
})
