import type { BackupOutcome } from '@kewo/db/backup'

/** What the sentences about a backup count. */
export function summary(file: string, { tables, files, takenAt }: BackupOutcome['manifest']) {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  return { file, rows, tables: tables.length, files: files.length, takenAt }
}
