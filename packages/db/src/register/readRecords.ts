import { delimiterOf, saidDelimiter } from './delimiter.ts'
import { headerIndex } from './headerRow.ts'
import type { RegisterEncoding } from './inspectBytes.ts'
import { type RegisterLine, registerLines } from './registerLines.ts'
import { type RecordReader, recordReader, type RegisterRecord } from './registerRecords.ts'
import type { RegisterSource } from './registerSource.ts'

export type RegisterChunk = {
  /** Names of the columns, trimmed. */
  readonly header: readonly string[]
  /** The rows below the header that this chunk completes. */
  readonly records: readonly RegisterRecord[]
}

/** The records of a register in the order of the file, some hundreds at a time. What stands above the header is no row. */
export async function* readRecords(
  source: RegisterSource,
  encoding: RegisterEncoding,
): AsyncGenerator<RegisterChunk> {
  let header: string[] | undefined
  let reader: RecordReader | undefined

  const chunk = (records: readonly RegisterRecord[]): RegisterChunk => {
    if (header === undefined && records.length > 0) {
      const index = headerIndex(records)
      header = withoutEmptyEnd(records[index]?.cells ?? []).map((name) => name.trim())
      return { header, records: records.slice(index + 1) }
    }
    return { header: header ?? [], records }
  }

  for await (const lines of registerLines(source, encoding)) {
    const start = lines.findIndex((line) => line.text?.trim())
    const said = reader === undefined ? saidDelimiter(lines[start]?.text ?? '') : null
    const rows = said === null ? lines : lines.slice(start + 1)
    if (reader === undefined && start !== -1)
      reader = recordReader(said ?? delimiterOfFirst(rows), () => header?.length)
    if (reader) yield chunk(reader.take(rows))
  }
  if (reader) yield chunk(reader.end())
}

/** A title has no delimiter: of the first lines the one that is parted most often tells it. */
function delimiterOfFirst(lines: readonly RegisterLine[]): string {
  const written = lines.slice(0, 30).flatMap(({ text }) => (text?.trim() ? [text] : []))
  const parts = written.map((text) => text.split(delimiterOf(text)).length)
  return delimiterOf(written[parts.indexOf(Math.max(...parts))] ?? '')
}

/** Delimiters behind the last column part nothing. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '')
  return cells.slice(0, last + 1)
}
