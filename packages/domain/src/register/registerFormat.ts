import type { Format } from '../retailer/format.ts'
import { formatNamed } from './registerCode.ts'

/** The first rule of a list whose conditions all hold decides the format. */
export type FormatRule = {
  /** Holds when the row has any of these codes; without it, every row. */
  readonly codes?: readonly string[]
  /** Holds from this floor area on, in square metres; an unknown area never holds. */
  readonly areaFrom?: number
  readonly format: Format
}

/**
 * The format of a shop by its codes and its area. `combined` registers write several one-letter codes as one word in any
 * order (JAC, JKA); the others write one code or the name of a format. Null when nothing says it.
 */
export function formatByRules(
  cell: string,
  area: number | null,
  rules: readonly FormatRule[],
  combined: boolean,
): Format | null {
  const written = cell.trim()
  const codes = new Set(combined ? Array.from(written.toUpperCase()) : [written])
  const rule = rules.find(
    (one) =>
      (one.codes === undefined || one.codes.some((code) => codes.has(code))) &&
      (one.areaFrom === undefined || (area !== null && area >= one.areaFrom)),
  )
  return rule?.format ?? formatNamed(written)
}
