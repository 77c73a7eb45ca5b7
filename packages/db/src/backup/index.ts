export { writeBackup, type BackupOutcome } from './writeBackup.ts'
export { restoreBackup } from './restoreBackup.ts'
