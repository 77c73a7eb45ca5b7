import {
  addDays,
  dateColumnOf,
  type LocalDay,
  localDayOf,
  type PromiseStatus,
  startOfLocalDay,
} from '@kewo/domain'
import { type Demo, worksOn } from './demo.ts'
import type { PromiseDraft } from './notes.ts'
import type { Random } from './random.ts'
import { promiseRemarks, whyWithdrawn } from './texts/promiseWords.ts'
import type { DemoRows } from './writeRows.ts'

export type DemoPromise = DemoRows['Promise'] & {
  id: string
  createdAt: Date
  dueOn: Date
  status: PromiseStatus
  settledAt: Date | null
  text: string
}

/** How every promise stands at first. */
export const asMade = {
  status: 'OPEN',
  settledAt: null,
  withdrawReason: null,
  notKeptAt: null,
  brokenRequestId: null,
} as const

/** What becomes of a promise: kept by its day, broken when the day has passed, withdrawn with a reason, or still open. */
export function promiseFrom(
  demo: Demo,
  random: Random,
  id: (at: Date) => string,
  { text, who, days, open }: PromiseDraft,
  from: { retailerId: string; visitId?: string; helpRequestId?: string; createdAt: Date; keeps: number },
): DemoPromise {
  const { retailerId, createdAt, keeps } = from
  const due = workingDayFrom(demo, addDays(localDayOf(createdAt, demo.timeZone), days))
  const promise: DemoPromise = {
    ...{ id: id(createdAt), retailerId, staffId: who.id, text, dueOn: dateColumnOf(due), createdAt },
    ...{ visitId: from.visitId ?? null, helpRequestId: from.helpRequestId ?? null },
    ...asMade,
  }
  if (open) return promise
  const withdrawn = random.chance(0.03)
  const kept = random.chance(keeps)
  // Somewhere between the making and half past four on the due day.
  const end = startOfLocalDay(due, demo.timeZone).getTime() + 16.5 * 3_600_000
  const start = createdAt.getTime() + 600_000
  const settledAt = new Date(Math.max(start, start + (end - start) * (0.35 + 0.65 * random.next())))
  if (withdrawn && settledAt <= demo.now)
    return { ...promise, status: 'WITHDRAWN', settledAt, withdrawReason: random.pick(whyWithdrawn) }
  if (kept && settledAt <= demo.now) {
    const notKeptAt = new Date(settledAt.getTime() + random.int(20, 60) * 3_600_000)
    return random.chance(0.008) && notKeptAt <= demo.now
      ? { ...promise, ...brokenAt(notKeptAt), notKeptAt }
      : { ...promise, status: 'KEPT', settledAt }
  }
  const broken = startOfLocalDay(addDays(due, 1), demo.timeZone)
  return broken <= demo.now ? { ...promise, ...brokenAt(broken) } : promise

  function brokenAt(at: Date) {
    return { status: 'BROKEN', settledAt: at, brokenRequestId: id(at) } as const
  }
}

/** What the next record says of it. */
export function remarkOn({ text, status }: DemoPromise, random: Random): string {
  return random.pick(promiseRemarks[status])(text)
}

/** That day, or the next one on which somebody works. */
export function workingDayFrom(demo: Demo, day: LocalDay): LocalDay {
  return worksOn(demo, day) ? day : workingDayFrom(demo, addDays(day, 1))
}
