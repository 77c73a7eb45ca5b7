import {
  RegisterColumnsMissing,
  RegisterFileEmpty,
  RegisterFileUnreadable,
  RegisterWithoutRows,
} from '@kewo/domain'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import {
  madeUpMapping,
  madeUpRegister,
  madeUpRow,
  manyRows,
  previewOfNew,
  registerOf,
} from './madeUpRegister.testbed.ts'
import { readRegisterHead } from './previewRegister.ts'

test('the preview says what would become of the first rows, and of all', async () => {
  const rows = [...manyRows(30), madeUpRow(31, { 0: '' }), madeUpRow(32, { 7: '0', 0: '32' })]
  const preview = await previewOfNew(registerOf(madeUpRegister(rows)), madeUpMapping, { rows: 3 })
  expect(preview.rows).toBe(32)
  expect(preview.firstRows.map(({ line, licenceNumber }) => [line, licenceNumber])).toEqual([
    [2, '000001'],
    [3, '000002'],
    [4, '000003'],
  ])
  expect(preview.refusedRows).toMatchObject([{ line: 32, issues: [{ reason: 'LICENCE_NUMBER_MISSING' }] }])
  expect(preview.remarks.map(({ reason, rows: count }) => `${reason} ${count}`).toSorted()).toEqual([
    'AREA_ZERO 1',
    'LICENCE_NUMBER_MISSING 1',
    'LICENCE_NUMBER_PADDED 1',
  ])
})

test('a row that names no region is shown where its shop would go', async () => {
  const { branch: _branch, department: _department, ...columns } = madeUpMapping.columns
  const mapping = { ...madeUpMapping, columns, defaults: { ...madeUpMapping.defaults, branch: '城区' } }
  const { firstRows } = await previewOfNew(registerOf(madeUpRegister(manyRows(1))), mapping)
  expect(firstRows[0]?.draft?.region).toEqual({ branch: '城区', department: mapping.defaults.department })
})

test('the head of a file is there for choosing columns, with a first guess', async () => {
  const head = await readRegisterHead(registerOf(madeUpRegister(manyRows(50))), { rows: 2 })
  expect(head.encoding).toBe('UTF_8')
  expect(head.header).toHaveLength(11)
  expect(head.firstRows).toMatchObject([{ line: 2 }, { line: 3 }])
  expect(head.suggestion).toMatchObject({ licenceNumber: ['许可证号'], name: ['店名'], area: ['面积'] })
})

describe('encodings', () => {
  const text = madeUpRegister([...manyRows(5), madeUpRow(6, { 1: '霧峰魚坑店' })])

  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16 without a byte order mark', iconv.encode(text, 'utf-16le')],
    ['UTF-16 of the other end without one', iconv.encode(text, 'utf-16be')],
    ['UTF-16 as spreadsheets write it', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['line ends of Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['line ends of old', Buffer.from(text.replaceAll('\n', '\r'))],
    ['tabs for commas', Buffer.from(text.replaceAll(',', '\t'))],
    ['no line end at the end', Buffer.from(text.trimEnd())],
    ['blank rows at the end', Buffer.from(`${text}\n,,,,,,,,,,\n\n`)],
  ])('%s', async (_case, content) => {
    const { rows, firstRows, refusedRows } = await previewOfNew(registerOf(content), madeUpMapping)
    expect([rows, refusedRows]).toEqual([6, []])
    expect(firstRows[5]?.draft?.name).toBe('霧峰魚坑店')
  })

  test('a few broken characters do not make another language of it', async () => {
    const broken = Buffer.from(text.replace('小店 1,', '小\u0001\u0002\u0003,'))
    broken.set([0xe5, 0xb0, 0x5a], broken.indexOf(Buffer.from([1, 2, 3])))
    const { firstRows, remarks } = await previewOfNew(registerOf(broken), madeUpMapping)
    expect(remarks).toMatchObject([{ reason: 'GLYPH_LOST', kind: 'CORRECTED', rows: 1 }])
    expect(firstRows[5]?.draft?.name).toBe('霧峰魚坑店')
    expect(firstRows[0]?.draft?.name).toMatch(/^小□Z?$/)
  })
})

describe('a file that cannot be read is refused as a whole', () => {
  const header = madeUpRegister([]).trim()

  test.each<[string, string | Buffer, new (...args: never[]) => Error]>([
    ['empty', '', RegisterFileEmpty],
    ['blank lines only', '\uFEFF\n\n  \n', RegisterFileEmpty],
    ['a header only', `${header}\n`, RegisterWithoutRows],
    ['a workbook', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(500)]), RegisterFileUnreadable],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      RegisterFileUnreadable,
    ],
    [
      'a column of the mapping missing',
      madeUpRegister([madeUpRow(1)]).replace('业态', '类型'),
      RegisterColumnsMissing,
    ],
    ['nothing but prose', 'Dear reader,\nthis is no register.\n', RegisterColumnsMissing],
  ])('%s', async (_case, content, refusal) => {
    await expect(previewOfNew(registerOf(content), madeUpMapping)).rejects.toThrow(refusal)
  })

  test('a line without end is one refused row, and the shops behind it come in', async () => {
    const content = madeUpRegister([madeUpRow(1), 'x'.repeat(3_000_000), madeUpRow(2)])
    const { rows, refusedRows, firstRows } = await previewOfNew(registerOf(content), madeUpMapping)
    expect(rows).toBe(3)
    expect(refusedRows).toMatchObject([{ line: 3, issues: [{ reason: 'ROW_TOO_LONG' }] }])
    expect(firstRows[2]).toMatchObject({ line: 4, licenceNumber: '000002' })
  })
})
