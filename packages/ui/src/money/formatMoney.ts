const whole = new Intl.NumberFormat('en', { useGrouping: true })

/**
 * Integer cents (分) as words of money: 123456 → ¥1,234.56. The same in both languages.
 * `short` leaves out .00; `sign` puts a plus before gains.
 */
export function formatMoney(cents: number, look: { short?: boolean; sign?: boolean } = {}): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Not a whole number of cents: ${cents}`)
  const sign = cents < 0 ? '−' : look.sign && cents > 0 ? '+' : ''
  const magnitude = Math.abs(cents)
  const rest = magnitude % 100
  const fraction = look.short && rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`
  return `${sign}¥${whole.format((magnitude - rest) / 100)}${fraction}`
}
