import type { RegisterField } from './registerField.ts'
import type { RegisterIssue } from './registerIssue.ts'
import type { RegisterIssueKind } from './registerIssueKind.ts'
import type { RegisterReason } from './registerReason.ts'

/** One reason that befalls rows, in one field, with what stood there most often. */
export type RemarkGroup = {
  readonly kind: RegisterIssueKind
  readonly reason: RegisterReason
  readonly field: RegisterField | null
  readonly rows: number
  readonly values: readonly { readonly value: string; readonly rows: number }[]
}

/** The kinds, worst first: what is not taken, what opens nothing, what is doubted, what was left out, what was put right. */
export const worstKindsFirst: readonly RegisterIssueKind[] = [
  'REFUSED',
  'UNCLEAR',
  'DOUBTFUL',
  'SKIPPED',
  'CORRECTED',
]

/** Different values of one reason beyond these are only counted, so that memory does not grow with the file. */
const mostValues = 200
const shownValues = 5

type Tally = { issue: RegisterIssue; rows: number; values: Map<string, number> }

/**
 * Counts the remarks of a register by kind, reason and field: one thing that is said of every row is one line, and does
 * not drown the others.
 */
export class RemarkGroups {
  readonly #tallies = new Map<string, Tally>()

  /** Counts the remarks of one row. */
  count(issues: readonly RegisterIssue[]): void {
    const ofRow = new Map(issues.map((issue) => [keyOf(issue), issue]))
    for (const [key, issue] of ofRow) {
      const tally = this.#tallies.get(key) ?? { issue, rows: 0, values: new Map<string, number>() }
      this.#tallies.set(key, tally)
      tally.rows += 1
      const { value } = issue
      if (value === null || (tally.values.size >= mostValues && !tally.values.has(value))) continue
      tally.values.set(value, (tally.values.get(value) ?? 0) + 1)
    }
  }

  /** Worst kind first, and the most frequent first within a kind. */
  groups(): RemarkGroup[] {
    const groups = [...this.#tallies.values()].map(({ issue: { kind, reason, field }, rows, values }) => ({
      ...{ kind, reason, field, rows },
      values: [...values]
        .map(([value, count]) => ({ value, rows: count }))
        .toSorted((one, other) => other.rows - one.rows)
        .slice(0, shownValues),
    }))
    return groups.toSorted((one, other) => severity(one.kind) - severity(other.kind) || other.rows - one.rows)
  }
}

const keyOf = ({ reason, field }: RegisterIssue): string => `${reason} ${field}`

const severity = (kind: RegisterIssueKind): number => worstKindsFirst.indexOf(kind)
