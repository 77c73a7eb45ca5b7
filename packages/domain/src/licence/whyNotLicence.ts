import { InvalidInput } from '../refusal.ts'
import { firstYear, lastYear } from '../register/registerDate.ts'
import { dayOfDateColumn } from '../time/localDay.ts'

/** A licence as an admin says it by hand. `until` is a date column: the last day of validity. */
export type LicenceByHand = { until: Date | null; hasNoEnd: boolean; revoked: boolean }

/**
 * Why a licence cannot be set so by hand: it says neither a last day nor that there is none, and is not revoked either;
 * or it says both; or the day is none of these times, which a register would write for what it does not know.
 */
export function whyNotLicence({ until, hasNoEnd, revoked }: LicenceByHand): InvalidInput | null {
  if (until !== null && hasNoEnd)
    return new InvalidInput('hasNoEnd', {
      'zh-CN': '请只选一样：填有效期，或者选“没有期限”。',
      en: 'Please choose one: a last day, or no expiry date.',
    })
  if (until === null) {
    if (hasNoEnd || revoked) return null
    return new InvalidInput('until', {
      'zh-CN': '请填许可证的最后一天。',
      en: 'Please enter the last day of the licence.',
    })
  }
  const year = Number(dayOfDateColumn(until).slice(0, 4))
  if (year >= firstYear && year <= lastYear) return null
  return new InvalidInput('until', {
    'zh-CN': `请填 ${firstYear} 到 ${lastYear} 年之间的日期。`,
    en: `Please enter a date between ${firstYear} and ${lastYear}.`,
  })
}
