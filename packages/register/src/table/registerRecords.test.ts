import { array, assert, constantFrom, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { recordReader } from './registerRecords.ts'

/** Reads a text in pieces of `step` lines, as a table of `width` columns. */
function read(text: string, width: number, step = 1) {
  const reader = recordReader(',', () => width)
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }))
  const records = []
  for (let at = 0; at < lines.length; at += step) records.push(...reader.take(lines.slice(at, at + step)))
  return [...records, ...reader.end()].map((record) =>
    record.cells === null ? [record.line, record.reason] : [record.line, ...record.cells],
  )
}

test.each<[string, string, unknown[][]]>([
  [
    'plain',
    'a,b\nc,d',
    [
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  ['quoted comma', '"a,1",b', [[1, 'a,1', 'b']]],
  ['doubled quotes', '"a ""b""",c', [[1, 'a "b"', 'c']]],
  [
    'a line break in quotes counts from its first line',
    'a,b\n"c\nd",e\nf,g',
    [
      [1, 'a', 'b'],
      [2, 'c\nd', 'e'],
      [4, 'f', 'g'],
    ],
  ],
  [
    'an inch mark inside a cell is text',
    '7" PIPE,b\nc,d',
    [
      [1, '7" PIPE', 'b'],
      [2, 'c', 'd'],
    ],
  ],
  [
    'blank lines and lines of commas are nothing',
    'a,b\n\n , \nc,d',
    [
      [1, 'a', 'b'],
      [4, 'c', 'd'],
    ],
  ],
  [
    'a quote open to the end',
    'a,b\n"c,d\ne,f',
    [
      [1, 'a', 'b'],
      [2, 'QUOTE_NOT_CLOSED'],
      [3, 'e', 'f'],
    ],
  ],
  [
    'a quote open until the next quoted cell',
    '"a,b\nc,d\n"e,e",f',
    [
      [1, 'QUOTE_NOT_CLOSED'],
      [2, 'c', 'd'],
      [3, 'e,e', 'f'],
    ],
  ],
  [
    'a stray quote whose record would fit by chance',
    '1,"a\n2,"b",c\n3,d',
    [
      [1, 'QUOTE_NOT_CLOSED'],
      [2, '2', 'b', 'c'],
      [3, '3', 'd'],
    ],
  ],
  [
    'two in a row',
    '"a,b\n"c,d\ne,f',
    [
      [1, 'QUOTE_NOT_CLOSED'],
      [2, 'QUOTE_NOT_CLOSED'],
      [3, 'e', 'f'],
    ],
  ],
])('%s', (_case, text, records) => {
  expect(read(text, 2)).toEqual(records)
})

test('a quote left open gives up its own line, however long the file', () => {
  const lines = Array.from({ length: 500 }, (_, index) => `${index},x`)
  lines[100] = '"100,x'
  const records = read(lines.join('\n'), 2, 64)
  expect(records).toHaveLength(500)
  expect(records.filter(([, reason]) => reason === 'QUOTE_NOT_CLOSED')).toEqual([[101, 'QUOTE_NOT_CLOSED']])
})

test('a line without end does not disturb its neighbours', () => {
  const reader = recordReader(',', () => 2)
  const lines = [
    { number: 1, text: '"a,b' },
    { number: 2, text: null },
    { number: 3, text: 'c,d' },
  ]
  expect(reader.take(lines)).toEqual([
    { line: 1, cells: null, reason: 'QUOTE_NOT_CLOSED' },
    { line: 2, cells: null, reason: 'ROW_TOO_LONG' },
    { line: 3, cells: ['c', 'd'] },
  ])
})

const cell = string({ unit: constantFrom('a', '路', ' ', ',', '"', '\n'), maxLength: 6 }).filter(
  (text) => text.trim() !== '',
)
const written = (text: string) => `"${text.replaceAll('"', '""')}"`

test('what was written by the rules is read as it was, in pieces of any size', () => {
  assert(
    property(
      array(array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 8 }),
      integer({ min: 1, max: 9 }),
      (rows, step) => {
        const text = rows.map((cells) => cells.map(written).join(',')).join('\n')
        const cells = read(text, 3, step).map(([, ...found]) => found)
        expect(cells).toEqual(rows)
      },
    ),
  )
})
