import { localMinuteOf } from '@kewo/domain'
import type { Demo } from './demo.ts'

const [morning, evening] = [7 * 60 + 20, 21 * 60 + 40]
const minute = 60_000

/** That instant, or the evening before where it falls into the night: shops do not tap on their phones at three. */
export function eveningBefore({ timeZone }: Demo, at: Date): Date {
  const minutes = localMinuteOf(at, timeZone)
  if (minutes >= morning && minutes < evening) return at
  return new Date(at.getTime() - Math.floor((minutes - evening + 1440) % 1440) * minute)
}

/** That instant, or the morning after where it falls into the night. */
export function morningAfter({ timeZone }: Demo, at: Date): Date {
  const minutes = localMinuteOf(at, timeZone)
  if (minutes >= morning && minutes < evening) return at
  return new Date(at.getTime() + Math.floor((morning - minutes + 1440) % 1440) * minute)
}
