/** What is typed as yuan, in integer cents; null when nothing is typed, NaN for what is no sum with two decimals. */
export function centsOf(yuan: string): number | null {
  const text = yuan.trim().replace(/^¥/, '').replaceAll(',', '')
  if (text === '') return null
  const [, whole, fraction = ''] = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(text) ?? []
  return whole === undefined ? Number.NaN : Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
}

/** Cents as one types them: 18800 → 188.00. */
export const yuanOf = (cents: number | null): string => (cents === null ? '' : (cents / 100).toFixed(2))
