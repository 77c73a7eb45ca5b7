import { usualAnswerMinutes, type WorkingCalendar } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

/** Since so many days answers count: how somebody answers now, not how they did years ago. */
const countedDays = 90
/** Of each person the newest; more would not move the middle. */
const mostCounted = 200

/** How soon each of these people usually gives a first answer, in working minutes, by id. Complaints about a person are left out: who answers them is nobody's business. */
export async function usualAnswersOf(
  db: DbTransaction,
  staffIds: readonly string[],
  calendar: WorkingCalendar,
  now: Date,
): Promise<ReadonlyMap<string, number | null>> {
  const since = new Date(now.getTime() - countedDays * 24 * 60 * 60 * 1000)
  const of = async (staffId: string) => {
    const replies = await db.helpRequestEvent.findMany({
      where: { kind: 'REPLIED', staffId, at: { gt: since }, request: { category: { not: 'COMPLAINT' } } },
      select: { at: true, request: { select: { openedAt: true, firstRespondedAt: true } } },
      orderBy: { at: 'desc' },
      take: mostCounted,
    })
    const first = replies.flatMap(({ at, request: { openedAt, firstRespondedAt } }) =>
      firstRespondedAt?.getTime() === at.getTime() ? [{ openedAt, firstRespondedAt }] : [],
    )
    return [staffId, usualAnswerMinutes(first, calendar)] as const
  }
  return new Map(await Promise.all(staffIds.map(of)))
}
