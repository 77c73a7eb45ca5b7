import type { Readable } from 'node:stream'
import { type CellFormat, formatOf } from './cellText.ts'
import { readWholeXml } from './readXml.ts'

/** For each style of a cell how its number is shown. */
export async function readStyles(part: Readable): Promise<CellFormat[]> {
  const codes = new Map<number, string>()
  const styles: CellFormat[] = []
  let ofCells = false
  await readWholeXml(part, {
    open(name, attributes) {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      else if (name === 'cellXfs') ofCells = true
      else if (name === 'xf' && ofCells) {
        const id = Number(attributes.numFmtId ?? 0)
        styles.push(formatOf(id, codes.get(id)))
      }
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false
    },
  })
  return styles
}
