/** Promises that have been judged: kept, or broken because their day went by or the shop says so. */
export type JudgedPromises = { kept: number; broken: number }

/** Kept ÷ (kept + broken), 0 to 1; null where none has been judged. Those not due yet and those withdrawn count for nothing. */
export function keptRate({ kept, broken }: JudgedPromises): number | null {
  const judged = kept + broken
  return judged === 0 ? null : kept / judged
}
