import { delimiterOf } from './delimiter.ts'
import type { RegisterEncoding } from './inspectBytes.ts'
import { registerLines } from './registerLines.ts'
import { type RecordReader, recordReader, type RegisterRecord } from './registerRecords.ts'
import type { RegisterSource } from './registerSource.ts'

export type RegisterChunk = {
  /** Names of the columns, trimmed. */
  readonly header: readonly string[]
  /** The rows below the header that this chunk completes. */
  readonly records: readonly RegisterRecord[]
}

/** The records of a register in the order of the file, some hundreds at a time. The first record is the header. */
export async function* readRecords(
  source: RegisterSource,
  encoding: RegisterEncoding,
): AsyncGenerator<RegisterChunk> {
  let header: string[] | undefined
  let reader: RecordReader | undefined

  const chunk = (records: readonly RegisterRecord[]): RegisterChunk => {
    const [first, ...others] = records
    if (header === undefined && first) {
      header = (first.cells ?? []).map((name) => name.trim())
      return { header, records: others }
    }
    return { header: header ?? [], records }
  }

  for await (const lines of registerLines(source, encoding)) {
    const start = lines.find((line) => line.text?.trim())
    if (reader === undefined && start?.text)
      reader = recordReader(delimiterOf(start.text), () => header?.length)
    if (reader) yield chunk(reader.take(lines))
  }
  if (reader) yield chunk(reader.end())
}
