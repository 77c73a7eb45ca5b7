import { Chip, type ChipTone } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

export type ImportStatus = 'RUNNING' | 'COMPLETED' | 'CANCELLED' | 'FAILED'

const looks: Record<ImportStatus, { tone: ChipTone; words: () => string }> = {
  RUNNING: { tone: 'sky', words: m.imports_statusRunning },
  COMPLETED: { tone: 'jade', words: m.imports_statusCompleted },
  CANCELLED: { tone: 'gray', words: m.imports_statusCancelled },
  FAILED: { tone: 'red', words: m.imports_statusFailed },
}

export function StatusChip({ status }: { status: ImportStatus }) {
  const { tone, words } = looks[status]
  return <Chip tone={tone}>{words()}</Chip>
}
