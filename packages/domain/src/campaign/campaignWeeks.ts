import { weekOf } from '../supplyPolicy/supplyWeek.ts'
import { addDays, localDayOf, type LocalDay } from '../time/localDay.ts'

/** Weeks before the start that say what a shop orders of itself. */
const mostWeeksBefore = 8
/** A campaign that runs longer is judged by its first year. */
const mostWeeksSince = 53

type Lasting = {
  startsAt: Date | null
  publishedAt: Date | null
  endsAt: Date | null
  cancelledAt: Date | null
}

/** Mondays of whole weeks, in order. */
export type CampaignWeeks = {
  /** Before it could be seen. */
  before: LocalDay[]
  /** In which it ran from the first day to the last, as far as they have begun. */
  since: LocalDay[]
  /** As `since`, also those that are to come. */
  inAll: number
}

/**
 * The weeks whose orders tell what a campaign has done: orders are known by the week, so one in which it began or ended is
 * neither before nor within. Days are of the company's time zone.
 */
export function campaignWeeks(campaign: Lasting, now: Date, timeZone: string): CampaignWeeks {
  const { startsAt, publishedAt, endsAt, cancelledAt } = campaign
  if (!startsAt || !publishedAt || !endsAt) return { before: [], since: [], inAll: 0 }
  const from = localDayOf(startsAt > publishedAt ? startsAt : publishedAt, timeZone)
  const end = cancelledAt && cancelledAt < endsAt ? cancelledAt : endsAt
  const lastDay = localDayOf(new Date(end.getTime() - 1), timeZone)
  const first = weekOf(addDays(from, 6))
  const within: LocalDay[] = []
  for (
    let week = first;
    addDays(week, 6) <= lastDay && within.length < mostWeeksSince;
    week = addDays(week, 7)
  )
    within.push(week)
  const today = localDayOf(now, timeZone)
  return {
    before: Array.from({ length: mostWeeksBefore }, (_, index) =>
      addDays(weekOf(from), (index - mostWeeksBefore) * 7),
    ),
    since: within.filter((week) => week <= today),
    inAll: within.length,
  }
}
