import { csvLine, csvStart } from '@kewo/domain'

/** Saves lines as a CSV file on this device. */
export function saveCsv(fileName: string, rows: readonly (readonly string[])[]): void {
  saveText(fileName, csvStart + rows.map(csvLine).join(''))
}

/** Saves a CSV file that is written already. */
export function saveText(fileName: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
