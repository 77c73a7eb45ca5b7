import type { PromiseStatus } from '@kewo/domain'
import { Chip, type ChipTone } from '@kewo/ui'
import { promiseStatusLabel } from '@kewo/ui/labels'

const tones: Record<PromiseStatus, ChipTone> = {
  OPEN: 'amber',
  KEPT: 'jade',
  BROKEN: 'red',
  WITHDRAWN: 'gray',
}

/** How a promise stands. */
export const PromiseChip = ({ status }: { status: PromiseStatus }) => (
  <Chip tone={tones[status]}>{promiseStatusLabel(status)}</Chip>
)
