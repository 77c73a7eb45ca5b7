import type { RegisterCalendar } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

const labels: Record<RegisterCalendar, () => string> = {
  GUESSED: m.imports_calendarGuessed,
  YEAR_FIRST: m.imports_calendarYearFirst,
  DAY_FIRST: m.imports_calendarDayFirst,
  MONTH_FIRST: m.imports_calendarMonthFirst,
  REPUBLIC: m.imports_calendarRepublic,
}

/** How days are written; of a column that tells nothing, that only plain days are read. */
export const calendarLabel = (calendar: RegisterCalendar, chosen: boolean): string =>
  calendar === 'GUESSED' && !chosen ? m.imports_calendarPlain() : labels[calendar]()
