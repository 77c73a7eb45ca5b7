/** How a register writes its days: year first (2024-12-03, 20241203, 2024年12月3日), or by the year of the republic (1131203). */
export const registerCalendars = ['YEAR_FIRST', 'REPUBLIC'] as const

export type RegisterCalendar = (typeof registerCalendars)[number]

/** Year 1 of the republic is 1912. */
const yearBeforeRepublic = 1911

const patterns: Record<RegisterCalendar, RegExp> = {
  YEAR_FIRST: /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))(?:[T ][\d:.]+Z?)?$/u,
  REPUBLIC: /^(?:民國|民国)?(\d{2,3})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/u,
}

/**
 * A day as YYYY-MM-DD; null when the cell is blank, undefined when it holds something that is not a day of this calendar
 * (the 30th of February, a year before 1900).
 */
export function readDate(cell: string, calendar: RegisterCalendar): string | null | undefined {
  const text = cell.normalize('NFKC').trim()
  if (text === '' || /^0+$/.test(text)) return null
  const found = patterns[calendar].exec(text)
  if (!found) return undefined
  const year = Number(found[1]) + (calendar === 'REPUBLIC' ? yearBeforeRepublic : 0)
  const month = Number(found[2] ?? found[4])
  const day = Number(found[3] ?? found[5])
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}
