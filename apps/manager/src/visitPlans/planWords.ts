import { m } from '../paraglide/messages.js'

/** 12.4 公里, with one place after the point; 350 米 below a kilometre. */
export function wayWords(metres: number): string {
  if (metres < 1000) return m.visitPlans_metres({ count: Math.round(metres / 10) * 10 })
  return m.visitPlans_kilometres({ count: (metres / 1000).toFixed(1) })
}

/** A change with its sign: +1.2, −0.4. */
export const signed = (value: number, digits: number): string => {
  const text = Math.abs(value).toFixed(digits)
  return Number(text) === 0 ? '±0' : `${value < 0 ? '−' : '+'}${text}`
}
