import { addDays, lastDayOfWeek, localDayOf, weekOf } from '@kewo/domain'
import { serverNow } from '@kewo/web/connection'
import { formatDay, type Moment, useDateSetting } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

/** 下周：11月30日 周一 – 12月6日 周日 */
export function useWeekTitle(): (week: string) => string {
  const setting = useDateSetting()
  const day = (moment: Moment) => formatDay(moment, setting)
  return (week) => {
    const span = m.supplyPolicies_span({ from: day(week), to: day(lastDayOfWeek(week)) })
    const now = weekOf(localDayOf(serverNow(), setting.timeZone))
    if (week === now) return m.supplyPolicies_thisWeek({ span })
    return week === addDays(now, 7) ? m.supplyPolicies_nextWeek({ span }) : span
  }
}

/** This week's Monday by the company's clock. */
export function useThisWeek(): string {
  const { timeZone } = useDateSetting()
  return weekOf(localDayOf(serverNow(), timeZone))
}
