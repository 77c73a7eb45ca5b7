import { addDays, instantAt, localDayOf, localMinuteOf } from '../time/localDay.ts'

/** In minutes since midnight of the company's day; from the evening into the morning where `from` is later than `to`. */
export type QuietHours = { readonly from: number; readonly to: number }

/** 21:00 to 07:00: no shop is told anything then. */
export const shopsNight: QuietHours = { from: 21 * 60, to: 7 * 60 }

export function isQuiet({ from, to }: QuietHours, instant: Date, timeZone: string): boolean {
  const minutes = localMinuteOf(instant, timeZone)
  return from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to
}

/** The first instant from `instant` on that is not quiet. */
export function afterQuiet(quiet: QuietHours, instant: Date, timeZone: string): Date {
  // Where clocks are put back an end may come twice, with quiet in between.
  let at = instant
  for (let tries = 0; tries < 3 && isQuiet(quiet, at, timeZone); tries += 1) {
    const day = localDayOf(at, timeZone)
    const today = instantAt(day, quiet.to, timeZone)
    at = today > at ? today : instantAt(addDays(day, 1), quiet.to, timeZone)
  }
  return at
}
