import { localDayOf } from '@kewo/domain'
import { useDateSetting } from '@kewo/ui'
import { saveCsv } from '../saveCsv.ts'
import type { Column } from './column.ts'
import { type FileColumn, fileLines } from './fileLines.ts'

/** Saves rows of a list on this device, as they are shown. */
export function useSaveRows<Row>(
  label: string,
  columns: readonly Column<Row>[],
  also: readonly FileColumn<Row>[],
): (rows: readonly Row[]) => void {
  const { now, timeZone } = useDateSetting()
  // What no file system takes in a name.
  const name = label.replaceAll(/[\\/:*?"<>|]/g, ' ')
  return (rows) => saveCsv(`${name} ${localDayOf(now, timeZone)}`, fileLines(columns, also, rows, timeZone))
}
