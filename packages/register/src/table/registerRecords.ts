import { parse } from 'csv-parse/sync'
import { longestRecord, type RegisterLine } from './registerLines.ts'

/** One record of the file and the line it begins on; or why that line is none. */
export type RegisterRecord =
  | { readonly line: number; readonly cells: string[] }
  | { readonly line: number; readonly cells: null; readonly reason: 'QUOTE_NOT_CLOSED' | 'ROW_TOO_LONG' }

export type RecordReader = {
  /** Takes the next lines and gives the records that they complete. */
  take(lines: readonly RegisterLine[]): RegisterRecord[]
  /** Gives what is left at the end of the file. */
  end(): RegisterRecord[]
}

/** An address with line breaks in it is quoted over a few lines; a quote that stays open longer was a mistake. */
const mostLines = 20

/**
 * Puts lines together into records. A quote that is never closed would swallow every shop after it: only the line that
 * opens it is given up, and the lines behind it are read anew.
 */
export function recordReader(delimiter: string, columns: () => number | undefined): RecordReader {
  let open: { number: number; text: string }[] = []

  const giveUpFirst = (): RegisterRecord[] => {
    const [first, ...others] = open
    open = []
    if (!first) return []
    return [{ line: first.number, cells: null, reason: 'QUOTE_NOT_CLOSED' }, ...others.flatMap(takeLine)]
  }

  const takeLine = (line: RegisterLine): RegisterRecord[] => {
    if (line.text === null) {
      const before = open.length > 0 ? giveUpAll() : []
      return [...before, { line: line.number, cells: null, reason: 'ROW_TOO_LONG' }]
    }
    if (open.length === 0 && !line.text.includes('"'))
      return complete(line.number, line.text.split(delimiter))
    open.push({ number: line.number, text: line.text })
    const text = open.map((one) => one.text).join('\n')
    const quotes = quotesOf(text, delimiter)
    if (quotes === 'OPEN') return open.length >= mostLines || text.length > longestRecord ? giveUpFirst() : []
    const cells = cellsOf(text, delimiter)
    // What looks like one record over several lines but does not fit was begun by a stray quote.
    if (open.length > 1 && (quotes === 'LOOSE' || cells.length !== (columns() ?? cells.length)))
      return giveUpFirst()
    open = []
    return complete(line.number - newlines(text), cells)
  }

  const giveUpAll = (): RegisterRecord[] => {
    const records = giveUpFirst()
    return open.length > 0 ? [...records, ...giveUpAll()] : records
  }

  return {
    take: (lines) => lines.flatMap(takeLine),
    end: () => (open.length > 0 ? giveUpAll() : []),
  }
}

/** A line of nothing but blanks and delimiters is how spreadsheets end a sheet, not a shop. */
const complete = (line: number, cells: string[]): RegisterRecord[] =>
  cells.every((cell) => cell.trim() === '') ? [] : [{ line, cells }]

const newlines = (text: string): number => text.split('\n').length - 1

/**
 * How the quotes of a text stand, read as the parser reads them (a quote opens at the start of a cell only): OPEN, a
 * quoted cell goes on behind the end; LOOSE, something follows a closing quote within its cell; else CLOSED.
 */
function quotesOf(text: string, delimiter: string): 'OPEN' | 'LOOSE' | 'CLOSED' {
  let quoted = false
  let loose = false
  let cellStart = true
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    const next = text[index + 1]
    if (!quoted) quoted = character === '"' && cellStart
    else if (character === '"' && next === '"') index += 1
    else if (character === '"') {
      quoted = false
      loose ||= next !== undefined && next !== delimiter
    }
    cellStart = character === delimiter
  }
  return quoted ? 'OPEN' : loose ? 'LOOSE' : 'CLOSED'
}

const cellsOf = (text: string, delimiter: string): string[] => {
  const records: string[][] = parse(text, {
    delimiter,
    record_delimiter: '\0',
    relax_quotes: true,
    relax_column_count: true,
  })
  return records[0] ?? []
}
