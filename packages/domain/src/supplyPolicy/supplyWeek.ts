import { InvalidInput } from '../refusal.ts'
import { addDays, type LocalDay, weekdayOf } from '../time/localDay.ts'

/** By when a shop orders on its order day where nothing else is said: 18:00, in minutes since midnight. */
export const usualOrderUntil = 18 * 60

/** Monday of the week in which a day lies. */
export const weekOf = (day: LocalDay): LocalDay => addDays(day, 1 - weekdayOf(day))

/** Sunday of the week that begins on this Monday: the last day on which its lines hold. */
export const lastDayOfWeek = (monday: LocalDay): LocalDay => addDays(monday, 6)

/** On which days of a week a shop orders and is delivered to; delivered in the week after where its day is not past the order's. */
export function supplyDaysOf(
  week: LocalDay,
  { orderWeekday, deliveryWeekday }: { orderWeekday: number | null; deliveryWeekday: number | null },
): { orderDay: LocalDay | null; deliveryDay: LocalDay | null } {
  const later = orderWeekday !== null && deliveryWeekday !== null && deliveryWeekday <= orderWeekday ? 7 : 0
  return {
    orderDay: orderWeekday === null ? null : addDays(week, orderWeekday - 1),
    deliveryDay: deliveryWeekday === null ? null : addDays(week, deliveryWeekday - 1 + later),
  }
}

/** How many weeks ahead a policy may be written. */
const weeksAhead = 8

/** Why no policy is written for a week: it does not begin on a Monday, is over, or lies too far ahead. */
export function whyNotSupplyWeek(week: LocalDay, today: LocalDay): InvalidInput | null {
  if (weekdayOf(week) !== 1)
    return new InvalidInput('week', {
      'zh-CN': '一周从周一算起，请选周一。',
      en: 'A week begins on Monday; please choose a Monday.',
    })
  if (week >= weekOf(today) && week <= addDays(weekOf(today), weeksAhead * 7)) return null
  return new InvalidInput('week', {
    'zh-CN': `请选本周或以后 ${weeksAhead} 周里的一周。`,
    en: `Please choose this week or one of the next ${weeksAhead}.`,
  })
}
