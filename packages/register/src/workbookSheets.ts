import { headerOf, lowestHeaderRow, plainLayout, RegisterSheetMissing } from '@kewo/domain'
import type { RegisterSource } from './table/registerSource.ts'
import { sheetRecords } from './table/sheetRecords.ts'
import { openWorkbook, type Workbook } from './table/workbook.ts'
import { asRefusal } from './table/workbookParts.ts'

/** The names of the sheets, and which one is read: the one that is named, else the one whose header has the most known words. */
export async function sheetsOf(
  source: RegisterSource,
  named: string | null,
): Promise<{ names: string[]; chosen: string }> {
  try {
    const workbook = await openWorkbook(source)
    return {
      names: workbook.sheets.map(({ name }) => name),
      chosen: (await chosenSheet(workbook, named)).name,
    }
  } catch (error) {
    throw asRefusal(error)
  }
}

export async function chosenSheet(
  workbook: Workbook,
  named: string | null,
): Promise<Workbook['sheets'][number]> {
  const { sheets } = workbook
  const [first] = sheets
  if (named !== null || sheets.length === 1 || !first) {
    const found = named === null ? first : sheets.find(({ name }) => name === named)
    if (found) return found
    throw new RegisterSheetMissing(
      named ?? '',
      sheets.map(({ name }) => name),
    )
  }
  const known: number[] = []
  for (const sheet of sheets) known.push(await knownWordsOf(workbook, sheet.path))
  return sheets[known.indexOf(Math.max(...known))] ?? first
}

async function knownWordsOf(workbook: Workbook, path: string): Promise<number> {
  for await (const records of sheetRecords(workbook, path))
    if (records.length > 0) return headerOf(records.slice(0, lowestHeaderRow), plainLayout)?.known ?? 0
  return 0
}
