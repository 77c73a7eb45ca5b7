import { Readable } from 'node:stream'
import { readRegisterMapping, type RegisterMapping } from '@kewo/domain'
import { type PreviewOrder, previewRegister } from './previewRegister.ts'
import type { RegisterSource } from './table/registerSource.ts'

const header = '许可证号,店名,持证人,地址,分公司,市场部,业态,面积,经度,纬度,状态'

export const madeUpMapping = readRegisterMapping({
  columns: {
    licenceNumber: ['许可证号'],
    name: ['店名'],
    holderName: ['持证人'],
    address: ['地址'],
    branch: ['分公司'],
    department: ['市场部'],
    format: ['业态'],
    area: ['面积'],
    longitude: ['经度'],
    latitude: ['纬度'],
    status: ['状态'],
  },
  join: '',
  licenceNumberDigits: 6,
  namesNoExpiry: true,
  openStatuses: ['1'],
  closedStatuses: ['3'],
})

/** One shop of a register that nobody keeps; `over` replaces single cells. */
export function madeUpRow(number: number, over: Partial<Record<number, string>> = {}): string {
  const cells = [
    String(number).padStart(6, '0'),
    `小店 ${number}`,
    `店主 ${number}`,
    `春风路${number}号`,
    number % 2 ? '城东' : '城西',
    `${(number % 3) + 1} 部`,
    '便利店',
    String(20 + (number % 50)),
    String(120 + (number % 10) / 100),
    String(30 + (number % 7) / 100),
    '1',
  ]
  return cells.map((cell, index) => over[index] ?? cell).join(',')
}

export const madeUpRegister = (rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`

export const manyRows = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => madeUpRow(index + 1))

/** The same shops, in a register with a column for the end of their licences. */
export const withEnds = (...ends: string[]): string => {
  const [names = '', ...rows] = madeUpRegister(manyRows(ends.length)).trimEnd().split('\n')
  return [
    `${names},有效期`,
    ...rows.map((row, index) => `${row},"${ends[index]?.replaceAll('"', '""')}"`),
  ].join('\n')
}

const { namesNoExpiry: _silent, ...said } = madeUpMapping

/** How such a register is read. */
export const endsMapping = {
  ...said,
  namesNoExpiry: false,
  columns: { ...madeUpMapping.columns, licenceExpiresOn: ['有效期'] },
}

/** A register that exists only in memory. */
export const registerOf = (content: string | Buffer, fileName = 'register.csv'): RegisterSource => ({
  fileName,
  open: () => Readable.from([Buffer.from(content)]),
})

/** The preview where none of the shops is known yet. */
export const previewOfNew = (
  source: RegisterSource,
  mapping: RegisterMapping,
  order: Omit<PreviewOrder, 'findKnown'> = {},
) => previewRegister(source, mapping, { ...order, findKnown: async () => new Map() })
