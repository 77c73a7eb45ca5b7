import { readCsvCell, Refusal, RegisterWithoutRows } from '@kewo/domain'
import { delimiterOf, delimiters } from './delimiter.ts'
import { inspectBytes } from './inspectBytes.ts'
import type { RegisterRecord } from './registerRecords.ts'
import type { RegisterSource } from './registerSource.ts'
import { sheetRecords } from './sheetRecords.ts'
import { textRecords } from './textRecords.ts'
import { openWorkbook } from './workbook.ts'
import { asRefusal } from './workbookParts.ts'

export type Table = {
  /** The cells of the header, and its line. */
  readonly header: { line: number; cells: readonly string[] }
  readonly rows: readonly RegisterRecord[]
}

/** Titles stand above a header in so many rows at most. */
const lowestHeader = 10

/** There are more rows than anybody would read in a report. */
export class TooManyRows extends Refusal {
  constructor(most: number) {
    super({
      'zh-CN': `一次最多导入 ${most} 行，请把文件分成几份。`,
      en: `At most ${most} rows can be imported at once. Please split the file.`,
    })
  }
}

/**
 * A short table as a whole, from a text in any encoding with any usual delimiter, or from a workbook; longer ones are read
 * piece by piece, as registers are. Its header is the row among the first that has the most words that `known` knows, its
 * sheet the one with that header.
 */
export async function readTable(
  source: RegisterSource,
  { known, mostRows }: { known: (cell: string) => boolean; mostRows: number },
): Promise<Table> {
  const words = (cells: readonly string[]) =>
    cells.filter((cell) => known(cell.replace(/^\uFEFF|"/gu, '').trim())).length
  const sheets = await sheetsOf(source, words, mostRows)
  const best = sheets
    .flatMap((records) => records.slice(0, lowestHeader).map((record, at) => ({ records, record, at })))
    .map((place) => ({ ...place, words: place.record.cells ? words(place.record.cells) : -1 }))
    .reduce<{ records: RegisterRecord[]; record: RegisterRecord; at: number; words: number } | null>(
      (found, place) => (found && found.words >= place.words ? found : place),
      null,
    )
  if (!best?.record.cells || best.records.length === best.at + 1) throw new RegisterWithoutRows()
  return {
    header: { line: best.record.line, cells: best.record.cells.map((cell) => cell.trim()) },
    rows: best.records.slice(best.at + 1),
  }
}

async function sheetsOf(
  source: RegisterSource,
  knownWords: (cells: readonly string[]) => number,
  mostRows: number,
): Promise<RegisterRecord[][]> {
  const { encoding } = await inspectBytes(source, null, (text) => knownWords(text.split(/[,\t;|，；\r\n]/u)))
  if (encoding !== null) {
    const rows = await whole(
      textRecords(source, encoding, () => undefined, delimiterOfHeader(knownWords)),
      mostRows,
    )
    return [rows.map(unguarded)]
  }
  try {
    const workbook = await openWorkbook(source)
    const sheets: RegisterRecord[][] = []
    for (const { path } of workbook.sheets) sheets.push(await whole(sheetRecords(workbook, path), mostRows))
    return sheets
  } catch (error) {
    throw asRefusal(error)
  }
}

/** A text in a cell may be full of commas; what parts the known words of a header tells more. */
const delimiterOfHeader = (words: (cells: readonly string[]) => number) => (lines: readonly string[]) => {
  const best = lines
    .flatMap((line) =>
      delimiters.map((delimiter) => ({ line, delimiter, words: words(line.split(delimiter)) })),
    )
    .reduce((found, one) => (one.words > found.words ? one : found), {
      line: lines[0] ?? '',
      delimiter: '',
      words: 0,
    })
  return best.delimiter || delimiterOf(best.line)
}

const unguarded = (row: RegisterRecord): RegisterRecord =>
  row.cells ? { ...row, cells: row.cells.map(readCsvCell) } : row

async function whole(pieces: AsyncIterable<RegisterRecord[]>, mostRows: number): Promise<RegisterRecord[]> {
  const rows: RegisterRecord[] = []
  for await (const piece of pieces) {
    rows.push(...piece)
    if (rows.length > mostRows + lowestHeader) throw new TooManyRows(mostRows)
  }
  return rows
}
