import { csvLine, csvStart } from '@kewo/domain'

/** Saves lines as a CSV file on this device. */
export function saveCsv(fileName: string, rows: readonly (readonly string[])[]): void {
  const content = csvStart + rows.map(csvLine).join('')
  const url = URL.createObjectURL(new Blob([content], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${fileName}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
