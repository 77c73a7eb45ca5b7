import type { Words } from '../refusal.ts'

/** What a shop is called whose data was erased. */
export const erasedShopWords: Words = { 'zh-CN': '已清除资料的店', en: 'A shop whose data was erased' }

/**
 * For how many years after a shop has closed its words, pictures and personal data are kept: as long as it, or we, may
 * have claims from the time when it was served.
 */
export const yearsKeptAfterClosing = 3

/** A shop that closed at this instant or before is to be erased by `now`. */
export function erasedIfClosedBy(now: Date): Date {
  const instant = new Date(now)
  instant.setUTCFullYear(instant.getUTCFullYear() - yearsKeptAfterClosing)
  // Three years before a leap day there is none: then the day before it, so that nothing goes a day early.
  if (instant.getUTCMonth() !== now.getUTCMonth()) instant.setUTCDate(0)
  return instant
}
