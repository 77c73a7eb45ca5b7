import { m } from '../paraglide/messages.js'

export type ImportStatus = 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'UNDONE'

const labels: Record<ImportStatus, () => string> = {
  RUNNING: m.imports_statusRunning,
  COMPLETED: m.imports_statusCompleted,
  CANCELLED: m.imports_statusCancelled,
  FAILED: m.imports_statusFailed,
  UNDONE: m.imports_statusUndone,
}

export const importStatusLabel = (status: ImportStatus): string => labels[status]()
