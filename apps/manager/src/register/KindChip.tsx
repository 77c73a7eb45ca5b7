import { type RegisterIssueKind, registerIssueKindWords } from '@kewo/domain'
import { Chip } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { issueTones } from './issueTones.ts'

export function KindChip({ kind }: { kind: RegisterIssueKind }) {
  return <Chip tone={issueTones[kind]}>{inLocale(registerIssueKindWords[kind])}</Chip>
}
