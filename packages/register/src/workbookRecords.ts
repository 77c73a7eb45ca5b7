import type { RegisterLayout } from '@kewo/domain'
import type { RegisterRecord } from './registerRecords.ts'
import type { RegisterSource } from './registerSource.ts'
import { sheetRecords } from './sheetRecords.ts'
import { openWorkbook } from './workbook.ts'
import { asRefusal } from './workbookParts.ts'
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
