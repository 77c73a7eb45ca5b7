import type { RegisterIssueKind } from '@kewo/domain'
import type { ChipTone } from '@kewo/ui'

/** Red only for what is lost. */
export const issueTones: Record<RegisterIssueKind, ChipTone> = {
  CORRECTED: 'jade',
  DOUBTFUL: 'sky',
  UNCLEAR: 'amber',
  SKIPPED: 'gray',
  REFUSED: 'red',
}
