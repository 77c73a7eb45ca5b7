import type { Audience } from '../audience/audience.ts'
import { whyNotAudience } from '../audience/whyNotAudience.ts'
import { InvalidInput, together } from '../refusal.ts'
import { whyNotWritten } from '../words/whyNotWritten.ts'

/** Longest name of a cadence, in Unicode characters. */
export const longestCadenceName = 40

/** As many visits as four weeks have working days. */
export const mostOwedPerFourWeeks = 20

/** A cadence as typed into the form. */
export type CadenceInput = { name: string; owedPerFourWeeks: number; audience: Audience }

/**
 * What is wrong with a cadence as typed, or null: no name or one above 40 characters, a number of visits that is not a
 * whole one from 0 to 20, an audience that cannot be kept.
 */
export function whyNotCadence({ name, owedPerFourWeeks, audience }: CadenceInput): InvalidInput | null {
  return together(
    whyNotWritten('name', name, longestCadenceName, {
      'zh-CN': '请给拜访频次起个名字。',
      en: 'Please name the cadence.',
    }),
    whyNotOwed(owedPerFourWeeks),
    whyNotAudience(audience),
  )
}

function whyNotOwed(owed: number): InvalidInput | null {
  if (Number.isInteger(owed) && owed >= 0 && owed <= mostOwedPerFourWeeks) return null
  return new InvalidInput('owedPerFourWeeks', {
    'zh-CN': `每四周的拜访次数请填 0 到 ${mostOwedPerFourWeeks} 的整数。`,
    en: `Please enter the visits every four weeks as a whole number from 0 to ${mostOwedPerFourWeeks}.`,
  })
}
