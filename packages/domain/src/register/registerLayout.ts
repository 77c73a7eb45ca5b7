/** How the letters of a text file may be written. */
export const registerEncodings = ['UTF_8', 'GB18030', 'BIG5', 'SHIFT_JIS', 'UTF_16LE', 'UTF_16BE'] as const

export type RegisterEncoding = (typeof registerEncodings)[number]

/** A header further down than this is none. */
export const lowestHeaderRow = 200

/** Where in a file the register stands. What is null is told from the file: by its bytes, or by words that are known. */
export type RegisterLayout = {
  /** Of a text file; a workbook says it itself. */
  readonly encoding: RegisterEncoding | null
  /** The sheet of a workbook, by its name. */
  readonly sheet: string | null
  /** The line on which the header begins, from 1. What stands above it is no row. */
  readonly headerRow: number | null
  /** 2: groups stand above the names, as 联系方式 above 联系人 and 电话; their columns are called 联系方式 / 联系人. */
  readonly headerRows: 1 | 2 | null
}

export const plainLayout: RegisterLayout = { encoding: null, sheet: null, headerRow: null, headerRows: null }
