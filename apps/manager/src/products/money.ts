/** Cents as one types them: 18800 → 188.00. */
export const yuanOf = (cents: number | null): string => (cents === null ? '' : (cents / 100).toFixed(2))
