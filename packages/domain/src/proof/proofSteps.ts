import type { RewardTerms } from '../reward/rewardRule.ts'
import { addDays, dateColumnOf, dayOfDateColumn, type LocalDay, localDayOf } from '../time/localDay.ts'

/** The terms as far as photos go; a row fits. */
export type ProofTerms = RewardTerms & {
  displayAsked: boolean
  startsAt: Date | null
  /** The first instant after it. */
  endsAt: Date | null
}

/** A photo that is asked for: from which day to which, and what it earns at most. Days of the company's calendar. */
export type ProofStep = {
  /** From 1 on; 0 stands for joining. */
  step: number
  opensOn: LocalDay
  /** The last day on which it may be sent. */
  dueOn: LocalDay
  /** Integer cents; null where a photo is asked for and not paid. */
  cents: number | null
}

/** The step that stands for joining. */
export const joiningStep = 0

/**
 * The photos that terms ask for, in order; none where no display is asked for. A monthly reward has one for each month, counted from
 * the day on which the campaign starts; months after its end are none. Everything else has one, to the last day.
 */
export function proofSteps(terms: ProofTerms, timeZone: string): ProofStep[] {
  const { startsAt, endsAt, rewardRule, proofCents, mostUnits } = terms
  if (!terms.displayAsked || !startsAt || !endsAt) return []
  const firstDay = localDayOf(startsAt, timeZone)
  const lastDay = localDayOf(new Date(endsAt.getTime() - 1), timeZone)
  if (rewardRule !== 'MONTHLY') {
    const [sum] = proofCents
    const cents = rewardRule === null || sum === undefined ? null : sum * (mostUnits ?? 1)
    return [{ step: 1, opensOn: firstDay, dueOn: lastDay, cents }]
  }
  return proofCents.flatMap((cents, month) => {
    const opensOn = addMonths(firstDay, month)
    const before = addDays(addMonths(firstDay, month + 1), -1)
    if (opensOn > lastDay) return []
    return [{ step: month + 1, opensOn, dueOn: before < lastDay ? before : lastDay, cents }]
  })
}

/** The same day so many months later; the last of a month that is shorter. */
function addMonths(day: LocalDay, count: number): LocalDay {
  const date = dateColumnOf(day)
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1))
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date.getUTCDate(), length))
  return dayOfDateColumn(first)
}
