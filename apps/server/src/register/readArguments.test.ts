import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readArguments } from './readArguments.ts'

test('paths are named from where the person stands', () => {
  expect(readArguments(['shops.csv', '--mapping', 'ours', '--language', 'zh-CN'])).toEqual({
    file: resolve('shops.csv'),
    mapping: 'ours',
    result: null,
    language: 'zh-CN',
    changes: null,
  })
  const given = readArguments(['--result', 'out.csv', '--mapping=ours', '/shops.csv', '--language', 'en'])
  expect(given).toMatchObject({ file: resolve('/shops.csv'), result: resolve('out.csv'), language: 'en' })
  expect(readArguments(['a.csv', '--mapping', 'ours', '--changes', '12'])).toMatchObject({ changes: 12 })
})

test.each<[string, string[]]>([
  ['nothing', []],
  ['no mapping', ['shops.csv']],
  ['no file', ['--mapping', 'ours']],
  ['two files', ['a.csv', 'b.csv', '--mapping', 'ours']],
  ['an option that there is not', ['shops.csv', '--mapping', 'ours', '--fast']],
  ['a number that is none', ['shops.csv', '--mapping', 'ours', '--changes', 'many']],
  ['a language that we do not speak', ['shops.csv', '--mapping', 'ours', '--language', 'fr']],
])('%s asks for the usage', (_case, args) => {
  expect(readArguments(args)).toHaveProperty('usage')
})
