import type { GuidanceStatus } from '@kewo/domain'
import { Chip, type ChipTone } from '@kewo/ui'
import { guidanceStatusLabel } from '@kewo/ui/labels'

const tones: Record<GuidanceStatus, ChipTone> = {
  DRAFT: 'gray',
  SCHEDULED: 'sky',
  PUBLISHED: 'jade',
  RUN_OUT: 'amber',
  WITHDRAWN: 'gray',
}

export function StatusChip({ status }: { status: GuidanceStatus }) {
  return <Chip tone={tones[status]}>{guidanceStatusLabel(status)}</Chip>
}
