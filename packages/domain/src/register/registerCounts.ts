import { type RowPlan, type ShopEffect, shopEffects } from './planRow.ts'
import type { RegisterIssueKind } from './registerIssueKind.ts'

/**
 * Rows by what becomes of them: each is created, updated, unchanged, skipped or refused. Those with at least one
 * correction, doubt or unclear licence are counted in these as well, and so are the effects on shops that we know.
 */
export const registerCounted = [
  'created',
  'updated',
  'unchanged',
  'skipped',
  'refused',
  'corrected',
  'doubtful',
  'unclear',
  ...shopEffects,
] as const

export type RegisterCounts = Record<(typeof registerCounted)[number], number>

export const noCounts = (): RegisterCounts => ({
  ...{ created: 0, updated: 0, unchanged: 0, skipped: 0, refused: 0 },
  ...{ corrected: 0, doubtful: 0, unclear: 0 },
  ...{ closed: 0, reopened: 0, moved: 0, dateLost: 0 },
})

const countOfFate = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  SKIPPED: 'skipped',
  REFUSED: 'refused',
} as const

const countOfKind = {
  CORRECTED: 'corrected',
  DOUBTFUL: 'doubtful',
  UNCLEAR: 'unclear',
} as const satisfies Partial<Record<RegisterIssueKind, keyof RegisterCounts>>

/** Counts one row by its plan. */
export function countPlan(counts: RegisterCounts, { fate, effects, issues }: RowPlan): void {
  counts[countOfFate[fate]] += 1
  const kinds = new Set(issues.map(({ kind }) => kind))
  for (const [kind, count] of Object.entries(countOfKind)) {
    if (kinds.has(kind as RegisterIssueKind)) counts[count] += 1
  }
  for (const effect of effects) counts[effect] += 1
}

/** Closing a shop takes its brands away, moving it gives it to others: of many, that is rather a wrong mapping. */
const upheavals: readonly ShopEffect[] = ['closed', 'moved']

export const isUpheaval = ({ effects }: RowPlan): boolean =>
  effects.some((effect) => upheavals.includes(effect))
