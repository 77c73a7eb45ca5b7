import { expect, test } from 'vitest'
import type { RegisterIssue } from './registerIssue.ts'
import { readText } from './registerText.ts'

const read = (cell: string): [string | null, string[]] => {
  const issues: RegisterIssue[] = []
  return [readText(cell, 'address', issues), issues.map((issue) => issue.reason)]
}

test.each<[string, string, string | null, string[]]>([
  ['plain text', '春风路 8 号', '春风路 8 号', []],
  ['blank', '', null, []],
  ['spaces only, also full-width ones', ' \u3000\t ', null, []],
  ['spaces doubled and at the end', "JOE'S  DELI #2 \u3000", "JOE'S DELI #2", []],
  ['a line break inside a cell', '春风路\n8 号', '春风路 8 号', []],
  ['apostrophe, hash and at sign', "O'NEIL@SHOP#4", "O'NEIL@SHOP#4", []],
  ['a lost character', '春\uFFFD路8号', '春□路8号', ['GLYPH_LOST']],
  ['a lost character that left its second byte behind', '春\uFFFDL仔坑', '春□仔坑', ['GLYPH_LOST']],
  ['a backslash left behind', '春\uFFFD\\埕區', '春□埕區', ['GLYPH_LOST']],
  ['a lost character before Latin letters keeps them', 'CAF\uFFFD BAR', 'CAF□ BAR', ['GLYPH_LOST']],
  ['a character that only a private font shows', '寮\uE7A6里', '寮□里', ['GLYPH_LOST']],
  ['a zero byte', '春\u0000风', '春风', ['CONTROL_CHARACTER']],
  ['a zero-width space', '春\u200B风', '春风', ['CONTROL_CHARACTER']],
  ['half of a surrogate pair', '春\uD842', '春\uFFFD', []],
])('%s', (_case, cell, text, reasons) => {
  expect(read(cell)).toEqual([text, reasons])
})

test('a text of 500 characters is whole', () => {
  expect(read('长'.repeat(500))).toEqual(['长'.repeat(500), []])
})

test('a text longer than 500 characters is shortened and said so', () => {
  const [text, reasons] = read('长'.repeat(501))
  expect(text).toHaveLength(500)
  expect(reasons).toEqual(['TEXT_TOO_LONG'])
})
