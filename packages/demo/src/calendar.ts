import {
  addDays,
  dateColumnOf,
  daysBetween,
  type LocalDay,
  type WorkingCalendar,
  type WorkingHours,
} from '@kewo/domain'

const morning = [9 * 60, 12 * 60] as const
const afternoon = [13 * 60 + 30, 17 * 60] as const

export const workingHours: WorkingHours = {
  1: [morning, afternoon],
  2: [morning, afternoon],
  3: [morning, afternoon],
  4: [morning, afternoon],
  5: [morning, afternoon],
}

/** Made up after the country's habits: the first day of each holiday and how many days it lasts. */
const holidays = [
  ['01-01', 1],
  ['02-10', 6],
  ['04-05', 1],
  ['05-01', 3],
  ['06-20', 1],
  ['09-26', 1],
  ['10-01', 6],
] as const
/** Sundays' work that pays for the long holidays. */
const workedInstead = ['02-08', '10-10']

/** Around today nobody has a holiday, so that every demo shows an ordinary week. */
const ordinaryDays = 12

export function workingCalendar(today: LocalDay, timeZone: string): WorkingCalendar {
  const years = [-1, 0, 1].map((count) => Number(today.slice(0, 4)) + count)
  const ordinary = (day: LocalDay) => Math.abs(daysBetween(today, day)) > ordinaryDays
  const off = years.flatMap((year) =>
    holidays.flatMap(([first, days]) =>
      Array.from({ length: days }, (_, count) => addDays(`${year}-${first}`, count)),
    ),
  )
  const worked = years.flatMap((year) => workedInstead.map((day) => `${year}-${day}`))
  return {
    hours: workingHours,
    daysOff: off.filter(ordinary).map(dateColumnOf),
    workingDays: worked.filter(ordinary).map(dateColumnOf),
    timeZone,
  }
}
