import type { RegisterCalendar } from './registerDate.ts'

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const longNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] // prettier-ignore
const fullWidth = (text: string) =>
  text.replace(/[\d/-]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))

type Spelling = { readonly text: string; readonly calendar: RegisterCalendar }

/** Every supported way to write a day (YYYY-MM-DD), with a calendar by which it is read. */
export function spellingsOf(day: string): Spelling[] {
  const [year = '', month = '', date = ''] = day.split('-')
  const [m, d] = [Number(month), Number(date)]
  const short = year.slice(2)
  const republic = String(Number(year) - 1911)
  const serial = Date.parse(day) / 86_400_000 + 25_569
  const anyCalendar = [
    day, `${year}/${m}/${d}`, `${year}.${month}.${date}`, `${year} ${month} ${date}`, `${year}. ${m}. ${d}`,
    `${year}${month}${date}`, `${year}年${m}月${d}日`, `${year} 年 ${month} 月 ${date} 日`, `${year}年${m}月${d}号`,
    fullWidth(day), fullWidth(`${year}/${m}/${d}`), `${day}T00:00:00.000Z`, `${day} 23:59:59`, `${year}/${m}/${d} 0:00`,
    `${d} ${names[m - 1]} ${year}`, `${date}-${names[m - 1]}-${year}`, `${longNames[m - 1]} ${d}, ${year}`,
    `${d}${names[m - 1]?.toUpperCase()}${year}`, `${year}-${names[m - 1]}-${date}`, String(serial), `${serial}.0`,
    `${serial}.75`, `'${day}`, `="${day}"`, `民國${republic}年${m}月${d}日`,
  ] // prettier-ignore
  const dayFirst = [
    `${d}/${m}/${year}`,
    `${date}.${month}.${year}`,
    `${date}-${month}-${short}`,
    `${date}${month}${year}`,
  ]
  const monthFirst = [
    `${m}/${d}/${year}`,
    `${month}-${date}-${year}`,
    `${m}/${d}/${short}`,
    `${m}/${d}/${year} 12:00:00 AM`,
  ]
  const yearFirst = [`${short}-${month}-${date}`, `${short}/${m}/${d}`, `${short}年${m}月${d}日`]
  const ofRepublic = [
    `${republic}/${m}/${d}`,
    `${republic.padStart(3, '0')}${month}${date}`,
    `${republic}年${m}月${d}日`,
  ]
  return [
    ...anyCalendar.map((text) => ({ text, calendar: 'GUESSED' as const })),
    ...dayFirst.map((text) => ({ text, calendar: 'DAY_FIRST' as const })),
    ...monthFirst.map((text) => ({ text, calendar: 'MONTH_FIRST' as const })),
    ...yearFirst.map((text) => ({ text, calendar: 'YEAR_FIRST' as const })),
    ...ofRepublic.map((text) => ({ text, calendar: 'REPUBLIC' as const })),
  ]
}
