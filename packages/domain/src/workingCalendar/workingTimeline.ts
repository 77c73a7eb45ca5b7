import { addDays, dayOfDateColumn } from '../time/localDay.ts'
import { type WorkingCalendar, stretchesOf } from './workingCalendar.ts'

const dayLength = 24 * 60 * 60 * 1000
/** Days that are worked out at once before and after those that are asked for: requests lie close together. */
const margin = 60

/**
 * The working stretches of a calendar on one line of time, with how much was worked before each: how much is worked
 * between two instants is then a difference, however many days lie between. All in milliseconds.
 */
type Timeline = {
  /** UTC days since 1970 that it covers. */
  firstDay: number
  lastDay: number
  starts: number[]
  ends: number[]
  /** Work on the line before each stretch. */
  before: number[]
}

/** Work on the line of a calendar before `from` and before `to`; only their difference means anything. */
export function workedBetween(calendar: WorkingCalendar, from: number, to: number): number {
  const timeline = timelineOf(calendar, from, to)
  return workedBefore(timeline, to) - workedBefore(timeline, from)
}

/** The first instant by which so much has been worked since `from`; `work` is above 0 and the calendar works some day. */
export function instantAfterWork(calendar: WorkingCalendar, from: number, work: number): number {
  for (let ahead = margin; ; ahead *= 2) {
    const timeline = timelineOf(calendar, from, from + ahead * dayLength)
    const { starts, ends, before } = timeline
    const target = workedBefore(timeline, from) + work
    const last = starts.length - 1
    if (last < 0 || before[last]! + ends[last]! - starts[last]! < target) continue
    // The last stretch before which less was worked is the one in which the target is reached.
    const stretch = lastBelow(before, target)
    return starts[stretch]! + target - before[stretch]!
  }
}

function workedBefore({ starts, ends, before }: Timeline, instant: number): number {
  const stretch = lastBelow(starts, instant)
  return stretch < 0 ? 0 : before[stretch]! + Math.min(instant, ends[stretch]!) - starts[stretch]!
}

/** The last place in a rising list whose number is below `limit`; -1 for none. */
function lastBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

const timelines = new WeakMap<WorkingCalendar, Timeline>()

/** The line of a calendar, long enough for both instants. It grows with what is asked for. */
function timelineOf(calendar: WorkingCalendar, from: number, to: number): Timeline {
  const known = timelines.get(calendar)
  const [first, last] = [Math.floor(from / dayLength), Math.floor(to / dayLength)]
  if (known && first >= known.firstDay && last <= known.lastDay) return known
  const made = makeTimeline(
    calendar,
    Math.min(first - margin, known?.firstDay ?? Infinity),
    Math.max(last + margin, known?.lastDay ?? -Infinity),
  )
  timelines.set(calendar, made)
  return made
}

function makeTimeline(calendar: WorkingCalendar, firstDay: number, lastDay: number): Timeline {
  const timeline: Timeline = { firstDay, lastDay, starts: [], ends: [], before: [] }
  let worked = 0
  // A local day may begin a day before or end a day after the UTC day of its name.
  const end = dayOfDateColumn(new Date((lastDay + 1) * dayLength))
  for (let day = dayOfDateColumn(new Date((firstDay - 1) * dayLength)); day <= end; day = addDays(day, 1))
    for (const [start, stop] of stretchesOf(calendar, day)) {
      // A clock change can leave nothing of one.
      if (stop <= start) continue
      timeline.starts.push(start)
      timeline.ends.push(stop)
      timeline.before.push(worked)
      worked += stop - start
    }
  return timeline
}
