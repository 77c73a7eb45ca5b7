import type { RegisterIssueKind } from './registerIssueKind.ts'
import { registerReasons, type RegisterReason } from './registerReason.ts'
import type { RegisterField } from './registerField.ts'

/** One remark about one row. `field` is null when it concerns the row as a whole; `value` is what the file said. */
export type RegisterIssue = {
  readonly kind: RegisterIssueKind
  readonly reason: RegisterReason
  readonly field: RegisterField | null
  readonly value: string | null
}

/** Longer values are cut: the result file is for looking at. */
const longestValue = 200

export const registerIssue = (
  reason: RegisterReason,
  field: RegisterField | null = null,
  value: string | null = null,
): RegisterIssue => ({
  kind: registerReasons[reason].kind,
  reason,
  field,
  value: value === null ? null : value.slice(0, longestValue).toWellFormed(),
})
