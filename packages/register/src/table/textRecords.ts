import type { RegisterEncoding } from '@kewo/domain'
import { delimiterOf, saidDelimiter } from './delimiter.ts'
import { type RegisterLine, registerLines } from './registerLines.ts'
import { type RecordReader, recordReader, type RegisterRecord } from './registerRecords.ts'
import type { RegisterSource } from './registerSource.ts'

/**
 * The records of a text file, some hundreds at a time. `columns` tells how many there are, once that is known; `toldBy` what stands
 * between them, from the first lines.
 */
export async function* textRecords(
  source: RegisterSource,
  encoding: RegisterEncoding,
  columns: () => number | undefined,
  toldBy: (lines: readonly string[]) => string = delimiterOfMost,
): AsyncGenerator<RegisterRecord[]> {
  let reader: RecordReader | undefined
  for await (const lines of registerLines(source, encoding)) {
    const start = lines.findIndex((line) => line.text?.trim())
    const said = reader === undefined ? saidDelimiter(lines[start]?.text ?? '') : null
    const rows = said === null ? lines : lines.slice(start + 1)
    if (reader === undefined && start !== -1) reader = recordReader(said ?? toldBy(written(rows)), columns)
    if (reader) yield reader.take(rows)
  }
  if (reader) yield reader.end()
}

/** A title has no delimiter: of the first lines the one that is parted most often tells it. */
function delimiterOfMost(lines: readonly string[]): string {
  const parts = lines.map((text) => text.split(delimiterOf(text)).length)
  return delimiterOf(lines[parts.indexOf(Math.max(...parts))] ?? '')
}

const written = (lines: readonly RegisterLine[]): string[] =>
  lines.slice(0, 30).flatMap(({ text }) => (text?.trim() ? [text] : []))
