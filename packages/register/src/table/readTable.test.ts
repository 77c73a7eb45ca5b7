import { csvLine, csvStart } from '@kewo/domain'
import * as fc from 'fast-check'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { makeWorkbook } from '../workbook.testbed.ts'
import { readTable } from './readTable.ts'
import { writeWorkbook } from './writeWorkbook.ts'

const read = (bytes: Buffer | string, mostRows = 100) =>
  readTable(
    { fileName: 'table', open: () => Readable.from([Buffer.from(bytes)]) },
    { known: (cell) => ['编码', '名称'].includes(cell), mostRows },
  )

test('titles above the header are passed over, and lines are those of the file', async () => {
  expect(await read('产品目录\n\n编码,名称\nA1,春雪\n')).toEqual({
    header: { line: 3, cells: ['编码', '名称'] },
    rows: [{ line: 4, cells: ['A1', '春雪'] }],
  })
})

test('commas within a text part nothing', async () => {
  const text = '先摆，再补，看动销，再加'
  expect((await read(`编码,名称,介绍\nA1,春雪,${text}\n`)).rows).toEqual([
    { line: 2, cells: ['A1', '春雪', text] },
  ])
})

test('the sheet with the known header is taken', async () => {
  const book = await makeWorkbook([
    { name: '说明', rows: [['怎么填']] },
    {
      name: '品规',
      rows: [
        ['编码', '名称'],
        ['A1', '春雪'],
      ],
    },
  ])
  expect((await read(book)).rows).toEqual([{ line: 2, cells: ['A1', '春雪'] }])
})

test.each([
  ['nothing', '', 'RegisterFileEmpty'],
  ['a header alone', '编码,名称\n', 'RegisterWithoutRows'],
  ['what is no table', Buffer.from([0, 1, 2, 3, 0, 0, 9]), 'RegisterFileUnreadable'],
  ['too many rows', `编码,名称\n${'A,B\n'.repeat(120)}`, 'TooManyRows'],
])('refuses %s', async (_case, bytes, name) => {
  await expect(read(bytes)).rejects.toMatchObject({ name })
})

test('property: what is written as a workbook or as CSV is read as it was', async () => {
  const cell = fc.string({ unit: fc.constantFrom(...Array.from('春雪A09=-+@"，,;<&> \n/.')), maxLength: 8 })
  const tables = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(tables, async (typed) => {
      // A row of blanks is none.
      const rows = typed.map(([one, other]) => [`A${one.trim()}`, other.trim()])
      const lines = [['编码', '名称'], ...rows]
      const written = [await writeWorkbook('品规', lines), csvStart + lines.map(csvLine).join('')]
      for (const bytes of written) {
        const table = await read(bytes)
        expect(table.rows.map(({ cells }) => [cells?.[0] ?? '', cells?.[1] ?? ''])).toEqual(rows)
      }
    }),
    { numRuns: 60 },
  )
})
