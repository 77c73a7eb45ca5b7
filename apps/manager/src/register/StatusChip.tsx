import { Chip, type ChipTone } from '@kewo/ui'
import { type ImportStatus, importStatusLabel } from './importStatusLabel.ts'

const tones: Record<ImportStatus, ChipTone> = {
  RUNNING: 'sky',
  COMPLETED: 'jade',
  CANCELLED: 'gray',
  FAILED: 'red',
  UNDONE: 'gray',
}

export function StatusChip({ status }: { status: ImportStatus }) {
  return <Chip tone={tones[status]}>{importStatusLabel(status)}</Chip>
}
