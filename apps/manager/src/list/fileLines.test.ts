import { expect, it } from 'vitest'
import type { Column } from './column.ts'
import { fileLines } from './fileLines.ts'

type Shop = { name: string; licence: string; grade: number | null; visited: string | null }

const columns: Column<Shop>[] = [
  { id: 'name', label: '店名', cell: ({ name }) => ({ key: name }) as never, text: ({ name }) => name },
  { id: 'grade', label: '档位', cell: ({ grade }) => grade ?? '—' },
  {
    id: 'visited',
    label: '上次拜访',
    cell: () => null as never,
    text: ({ visited }, when) => visited && when(visited),
  },
]
const also = [{ label: '许可证号', text: ({ licence }: Shop) => licence }]

it('says the heads, then each row in words, with what only a file has room for', () => {
  const rows = [
    { name: '老街店', licence: '420106900010', grade: 7, visited: '2026-11-29T01:05:00Z' },
    { name: '新街店', licence: '420106900011', grade: null, visited: null },
    { name: '桥头店', licence: '420106900012', grade: 0, visited: '2026-11-29' },
  ]
  expect(fileLines(columns, also, rows, 'Asia/Shanghai')).toEqual([
    ['店名', '档位', '上次拜访', '许可证号'],
    ['老街店', '7', '2026-11-29 09:05', '420106900010'],
    ['新街店', '', '', '420106900011'],
    ['桥头店', '0', '2026-11-29', '420106900012'],
  ])
})
