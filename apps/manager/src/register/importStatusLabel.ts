import { m } from '../paraglide/messages.js'

export type ImportStatus = 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED' | 'UNDONE'

const labels: Record<ImportStatus, () => string> = {
  RUNNING: m.register_statusRunning,
  COMPLETED: m.register_statusCompleted,
  CANCELLED: m.register_statusCancelled,
  FAILED: m.register_statusFailed,
  UNDONE: m.register_statusUndone,
}

export const importStatusLabel = (status: ImportStatus): string => labels[status]()
