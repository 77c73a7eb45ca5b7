import type { Words } from '../refusal.ts'

/**
 * What became of a row: CORRECTED, taken with a value put right; DOUBTFUL, taken as it stands but worth a look; UNCLEAR,
 * taken, but its licence opens nothing until an admin clears it; SKIPPED, left out on purpose; REFUSED, cannot be taken.
 */
export const registerIssueKinds = ['CORRECTED', 'DOUBTFUL', 'UNCLEAR', 'SKIPPED', 'REFUSED'] as const

export type RegisterIssueKind = (typeof registerIssueKinds)[number]

export const registerIssueKindWords: Record<RegisterIssueKind, Words> = {
  CORRECTED: { 'zh-CN': '已更正', en: 'Corrected' },
  DOUBTFUL: { 'zh-CN': '存疑', en: 'Doubtful' },
  UNCLEAR: { 'zh-CN': '许可证待核实', en: 'Licence unclear' },
  SKIPPED: { 'zh-CN': '未导入', en: 'Skipped' },
  REFUSED: { 'zh-CN': '已拒绝', en: 'Rejected' },
}
