import { RegisterFileUnreadable, RegisterWorkbookTooLarge } from '@kewo/domain'
import { cellText } from './cellText.ts'
import { cellPlace, mergedBelow, mergedCells } from './mergedCells.ts'
import { readXml, type XmlHandler } from './readXml.ts'
import { longestRecord } from './registerLines.ts'
import type { RegisterRecord } from './registerRecords.ts'
import type { Workbook } from './workbook.ts'
import { readStrings } from './workbookStrings.ts'
import { readStyles } from './workbookStyles.ts'

/** Excel has no more. */
const mostRows = 1_048_576
/** No register has more columns that hold anything. */
const mostColumns = 1024
const mostCells = 20_000_000

/** The rows of one sheet. Memory holds the shared texts and one piece of the sheet, never more. */
export async function* sheetRecords(workbook: Workbook, path: string): AsyncGenerator<RegisterRecord[]> {
  const merged = mergedBelow(await mergedCells(await workbook.parts.open(path)))
  const rows: RegisterRecord[] = []
  const sheet = sheetReader(await cellReader(workbook), (line, cells) => {
    if (cells.every((cell) => cell.trim() === '')) return
    rows.push({ line, cells: merged(line, cells) })
  })
  for await (const _piece of readXml(await workbook.parts.open(path), sheet)) yield rows.splice(0)
}

type Cell = { type: string; style: number; value: string }

async function cellReader({ parts, stringsPath, stylesPath, from1904 }: Workbook) {
  const strings = stringsPath === null ? [] : await readStrings(await parts.open(stringsPath))
  const styles = stylesPath === null ? [] : await readStyles(await parts.open(stylesPath))
  return ({ type, style, value }: Cell): string =>
    type === 's' ? (strings[Number(value)] ?? '') : cellText(type, value, styles[style] ?? null, from1904)
}

/** Puts the cells of a sheet together into rows; formulas are passed over, what they gave last is read. */
function sheetReader(
  textOf: (cell: Cell) => string,
  onRow: (line: number, cells: string[]) => void,
): XmlHandler {
  let line = 0
  let cells: string[] = []
  let column = 0
  let count = 0
  let cell: Cell | null = null
  let reading = false
  let aloud = true

  return {
    open(name, attributes) {
      if (name === 'row') {
        line = attributes.r === undefined ? line + 1 : Number(attributes.r)
        if (!Number.isInteger(line) || line < 1 || line > mostRows) throw new RegisterFileUnreadable()
        cells = []
        column = 0
      } else if (name === 'c') {
        if (++count > mostCells) throw new RegisterWorkbookTooLarge()
        if (attributes.r !== undefined) column = cellPlace(attributes.r).column
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' }
      } else if (name === 'rPh') aloud = false
      else if (name === 'v' || name === 't') reading = cell !== null && aloud
    },
    text(text) {
      if (reading && cell && cell.value.length < longestRecord) cell.value += text
    },
    close(name) {
      if (name === 'v' || name === 't') reading = false
      else if (name === 'rPh') aloud = true
      else if (name === 'row') onRow(line, cells)
      else if (name === 'c' && cell) {
        const text = textOf(cell)
        if (text !== '') {
          if (column >= mostColumns) throw new RegisterWorkbookTooLarge()
          while (cells.length < column) cells.push('')
          cells[column] = text
        }
        column += 1
        cell = null
      }
    },
  }
}
