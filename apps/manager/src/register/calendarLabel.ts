import type { RegisterCalendar } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

const labels: Record<RegisterCalendar, () => string> = {
  GUESSED: m.register_calendarGuessed,
  YEAR_FIRST: m.register_calendarYearFirst,
  DAY_FIRST: m.register_calendarDayFirst,
  MONTH_FIRST: m.register_calendarMonthFirst,
  REPUBLIC: m.register_calendarRepublic,
}

/** How days are written; of a column that tells nothing, that only plain days are read. */
export const calendarLabel = (calendar: RegisterCalendar, chosen: boolean): string =>
  calendar === 'GUESSED' && !chosen ? m.register_calendarPlain() : labels[calendar]()
