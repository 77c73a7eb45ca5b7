import type { RegisterLayout } from '@kewo/domain'
import type { RegisterRecord } from './table/registerRecords.ts'
import type { RegisterSource } from './table/registerSource.ts'
import { sheetRecords } from './table/sheetRecords.ts'
import { openWorkbook } from './table/workbook.ts'
import { asRefusal } from './table/workbookParts.ts'
import { chosenSheet } from './workbookSheets.ts'

/** The rows of a workbook's sheet as records, some hundreds at a time; a line is the number of its row. */
export async function* workbookRecords(
  source: RegisterSource,
  { sheet }: Pick<RegisterLayout, 'sheet'>,
): AsyncGenerator<RegisterRecord[]> {
  try {
    const workbook = await openWorkbook(source)
    yield* sheetRecords(workbook, (await chosenSheet(workbook, sheet)).path)
  } catch (error) {
    throw asRefusal(error)
  }
}
