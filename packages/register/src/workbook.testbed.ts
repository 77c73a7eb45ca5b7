import { buffer } from 'node:stream/consumers'
import yazl from 'yazl'

/** A cell as it is written: a text, a number, or XML of its own. */
export type MadeCell = string | number | { xml: string } | null
export type MadeSheet = {
  name: string
  rows: readonly (readonly MadeCell[])[]
  merged?: readonly string[]
  hidden?: boolean
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const kin = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Style 1 shows days, 2 six digits with leading zeros, 3 days as Chinese write them. */
const styles = `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="000000"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/></numFmts>
<cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`

/** A workbook as Excel writes it, texts shared; `over` replaces whole parts. */
export function makeWorkbook(
  sheets: readonly MadeSheet[],
  over: Record<string, string> = {},
): Promise<Buffer> {
  const texts = new Map<string, number>()
  const cell = (value: MadeCell, place: string): string => {
    if (value === null) return ''
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
    if (typeof value === 'object') return value.xml.replace('<c', `<c r="${place}"`)
    if (!texts.has(value)) texts.set(value, texts.size)
    return `<c r="${place}" t="s"><v>${texts.get(value)}</v></c>`
  }
  const sheetXml = ({ rows, merged = [] }: MadeSheet) =>
    `<worksheet xmlns="${main}"><sheetData>${rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((one, column) => cell(one, `${letters(column)}${row + 1}`)).join('')}</row>`,
      )
      .join('')}</sheetData>${
      merged.length === 0
        ? ''
        : `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    }</worksheet>`
  const parts: Record<string, string> = {
    '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${kin}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${kin}"><sheets>${sheets
      .map(
        ({ name, hidden }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${sheets
      .map(
        (_sheet, index) =>
          `<Relationship Id="rId${index + 1}" Type="${kin}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rIdS" Type="${kin}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${kin}/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${[...texts.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    ...over,
  }
  const zip = new yazl.ZipFile()
  for (const [path, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), path)
  zip.end()
  return buffer(zip.outputStream)
}
