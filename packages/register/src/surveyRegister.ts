import {
  type DateColumn,
  NumberShapes,
  type RegisterCensus,
  type RegisterMapping,
  registerRowReader,
  RegisterWithoutRows,
  shopKey,
  startCalendarCensus,
  startCensus,
  whyNotHeader,
} from '@kewo/domain'
import { knownHeaderWords } from './knownHeaderWords.ts'
import { inspectBytes, type RegisterBytes } from './table/inspectBytes.ts'
import { plainPoint } from './plainPoint.ts'
import { readRecords } from './readRecords.ts'
import type { RegisterSource } from './table/registerSource.ts'
import { SeenBefore } from './seenBefore.ts'

/** What must be known of the whole file before its first row can be judged. */
export type RegisterSurvey = RegisterBytes & {
  readonly header: readonly string[]
  readonly rows: number
  readonly census: RegisterCensus
  /** How each column of days is read. */
  readonly dates: readonly DateColumn[]
  /** Licence numbers that perhaps stand in more than one row; every one that does is among them. */
  readonly perhapsRepeated: ReadonlySet<string>
  /** How its licence numbers are written. */
  readonly shapes: NumberShapes
  /** Names with addresses that perhaps stand in more than one row, as `shopKey` writes them. */
  readonly perhapsTwice: ReadonlySet<string>
}

/**
 * Reads a register through without changing anything. Refuses a file that is empty, no text, has no rows, or lacks a
 * column of the mapping. Memory does not grow with the file.
 */
export async function surveyRegister(
  source: RegisterSource,
  mapping: RegisterMapping,
  signal?: AbortSignal,
): Promise<RegisterSurvey> {
  const bytes = await inspectBytes(source, mapping.layout.encoding, knownHeaderWords)
  const census = startCensus(mapping)
  const seen = new SeenBefore()
  const perhapsRepeated = new Set<string>()
  const shapes = new NumberShapes()
  const shops = new SeenBefore()
  const perhapsTwice = new Set<string>()
  let header: readonly string[] = []
  let calendars: ReturnType<typeof startCalendarCensus> | undefined
  let readRow: ReturnType<typeof registerRowReader> | undefined
  let rows = 0

  for await (const chunk of readRecords(source, bytes, mapping.layout)) {
    signal?.throwIfAborted()
    if (readRow === undefined) {
      header = chunk.header?.columns ?? []
      const refusal = whyNotHeader(mapping, header)
      if (refusal) throw refusal
      readRow = registerRowReader(mapping, header, plainPoint)
      calendars = startCalendarCensus(mapping, header)
    }
    rows += chunk.records.length
    for (const { cells } of chunk.records) {
      const draft = cells && readRow?.(cells).draft
      if (!draft) continue
      calendars?.count(cells)
      census.count(draft)
      shapes.count(draft.licenceNumber)
      if (seen.addSeen(draft.licenceNumber)) perhapsRepeated.add(draft.licenceNumber)
      const shop = shopKey(draft)
      if (shop !== null && shops.addSeen(shop)) perhapsTwice.add(shop)
    }
  }
  if (rows === 0) throw new RegisterWithoutRows()
  return {
    ...bytes,
    header,
    rows,
    census,
    dates: calendars?.columns() ?? [],
    perhapsRepeated,
    shapes,
    perhapsTwice,
  }
}
