import { addDays, instantAt, localDayOf, weekdayOf } from '../time/localDay.ts'
import type { Channel } from './channel.ts'
import { goesBy, type NoticeChoice, type Pace } from './noticeChoice.ts'
import {
  breaksQuiet,
  type NotificationKind,
  type NotificationReader,
  notificationTable,
} from './notificationKind.ts'
import { afterQuiet, shopsNight } from './quietHours.ts'

/** Digests come in the morning, at 08:00. */
const digestMinute = 8 * 60

type Told = { kind: NotificationKind; reader: NotificationReader; channel: Channel }

/**
 * When a channel tells of something that has happened at `now`; null: it does not. What cannot wait waits for no digest,
 * and at night for shops only; all else waits until it is not quiet.
 */
export function whenToTell(
  { kind, reader, channel }: Told,
  choice: NoticeChoice,
  now: Date,
  timeZone: string,
): Date | null {
  if (!goesBy(kind, reader, channel, choice)) return null
  const pace = notificationTable[kind].urgent ? 'AT_ONCE' : (choice.paces[channel] ?? 'AT_ONCE')
  return heldUntil({ kind, reader }, choice, nextOf(pace, now, timeZone), timeZone)
}

/** From when on it may be said that was to be said at `due`: `due` itself, or the end of the quiet hours that it falls into. */
export function heldUntil(
  { kind, reader }: Pick<Told, 'kind' | 'reader'>,
  { quiet: own }: NoticeChoice,
  due: Date,
  timeZone: string,
): Date {
  const quiet = reader === 'SHOP' ? shopsNight : own
  return quiet === null || breaksQuiet(kind, reader) ? due : afterQuiet(quiet, due, timeZone)
}

/** The next digest after `now`. */
function nextOf(pace: Pace, now: Date, timeZone: string): Date {
  if (pace === 'AT_ONCE') return now
  let day = localDayOf(now, timeZone)
  if (instantAt(day, digestMinute, timeZone) <= now) day = addDays(day, 1)
  if (pace === 'WEEKLY') day = addDays(day, (8 - weekdayOf(day)) % 7)
  return instantAt(day, digestMinute, timeZone)
}

/** What was to be said so long ago says nothing any more outside of the app. */
const staleMs = 2 * 24 * 60 * 60_000

export const isStale = (dueAt: Date, now: Date): boolean => now.getTime() - dueAt.getTime() > staleMs
