import { beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from './freshDatabase.testbed.ts'
import { importRegister } from './importRegister.ts'
import { madeUpMapping, madeUpRegister, madeUpRow, manyRows, registerOf } from './madeUpRegister.testbed.ts'
import { resultFile, type ResultLanguage } from './resultFile.ts'

let database: FreshDatabase

beforeAll(async () => {
  database = await freshDatabase()
})

async function resultOf(rows: string[], language: ResultLanguage): Promise<string[]> {
  const { importId } = await importRegister({
    databaseUrl: database.url,
    source: registerOf(madeUpRegister(rows)),
    mappingName: 'made-up',
    mapping: madeUpMapping,
  })
  let text = ''
  for await (const piece of resultFile(database.db, importId, language)) text += piece
  return text.split('\r\n')
}

const rows = [
  madeUpRow(1),
  madeUpRow(2, { 7: '0' }),
  madeUpRow(3, { 0: '=HYPERLINK()' }),
  `${madeUpRow(5)},"one too many"`,
  madeUpRow(4, { 0: '4' }),
]

test('in Chinese, by line, ready for a spreadsheet', async () => {
  expect(await resultOf(rows, 'zh-CN')).toEqual([
    '\uFEFF行号,许可证号,结果,栏目,原因,原值',
    '3,"=""000002""",已更正,经营面积,面积为 0，按“未知”处理。,0',
    "4,,已拒绝,许可证号,许可证号的位数或字符不对。请核对后重新导入。,'=HYPERLINK()",
    '5,,已拒绝,,栏数与表头不符。请检查多余或缺少的逗号、引号。,12 / 11',
    '6,"=""000004""",已更正,许可证号,许可证号丢了开头的零，已补齐。,4',
    '',
  ])
})

test('in English, with quotes where there are commas', async () => {
  const lines = await resultOf([...rows, madeUpRow(9, { 1: 'A,"B' }), madeUpRow(10, { 10: '"x, y"' })], 'en')
  expect(lines[0]).toBe('\uFEFFLine,Licence number,Result,Field,Reason,Value')
  expect(lines[1]).toBe('3,"=""000002""",Corrected,Floor area,The area is 0 and was treated as unknown.,0')
})

test('thousands of lines come in pieces, in order, each once', async () => {
  const many = manyRows(2500).map((_, index) => madeUpRow(index + 1, { 7: '0' }))
  const lines = (await resultOf(many, 'en')).slice(1, -1).map((line) => Number(line.split(',')[0]))
  expect(lines).toEqual(Array.from({ length: 2500 }, (_, index) => index + 2))
})
