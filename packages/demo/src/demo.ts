import {
  addDays,
  hoursOf,
  instantAt,
  type LocalDay,
  localDayOf,
  type WorkingCalendar,
  type WorkingSpan,
} from '@kewo/domain'
import { workingCalendar } from './calendar.ts'
import { idsFrom } from './demoId.ts'
import { type Random, randomOf } from './random.ts'

/** What every part of the demo starts from. The same seed and instant make the same demo, to the byte. */
export type Demo = {
  now: Date
  timeZone: string
  /** The company's day at `now`. */
  today: LocalDay
  calendar: WorkingCalendar
  /** What `worksOn` has looked up. */
  working: Map<LocalDay, boolean>
  /** Choices of one noun, apart from those of the others. */
  random(...noun: (string | number)[]): Random
  ids(...noun: (string | number)[]): (at: Date) => string
  /** The company's day so many days from today. */
  day(fromToday: number): LocalDay
  /** An instant on a day so many days from today, at a time such as '9:30' by the company's clock. */
  at(fromToday: number, time: string): Date
}

const seed = 'kewo'

export function startDemo(now: Date, timeZone: string): Demo {
  const today = localDayOf(now, timeZone)
  const day = (fromToday: number) => addDays(today, fromToday)
  return {
    now,
    timeZone,
    today,
    calendar: workingCalendar(today, timeZone),
    working: new Map(),
    random: (...noun) => randomOf(seed, ...noun),
    ids: (...noun) => idsFrom(randomOf(seed, 'ids', ...noun)),
    day,
    at(fromToday, time) {
      const [hours, minutes] = time.split(':').map(Number)
      return instantAt(day(fromToday), hours! * 60 + minutes!, timeZone)
    },
  }
}

/** Whether the company works on a day. Asked for every person and day, so each is looked up once. */
export function worksOn({ calendar, working }: Demo, day: LocalDay): boolean {
  const known = working.get(day)
  if (known !== undefined) return known
  const works = hoursOf(calendar, day).length > 0
  working.set(day, works)
  return works
}

/** The hours of a day; of a day off those of the next working day. */
export function spansOf(demo: Demo, day: LocalDay): readonly WorkingSpan[] {
  return worksOn(demo, day) ? hoursOf(demo.calendar, day) : spansOf(demo, addDays(day, 1))
}
