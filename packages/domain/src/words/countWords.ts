const whole = new Intl.NumberFormat('en')

/** A count as people read it, the same in both languages: 3015 → 3,015. */
export const countWords = (count: number): string => whole.format(count)
