import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldHelpRequest } from '../helpRequest/foldHelpRequest.ts'
import type {
  HelpRequestEvent,
  HelpRequestEventKind,
  HelpRequestParty,
} from '../helpRequest/helpRequestEvent.ts'
import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import { type Ticking, tickingClocks } from './tickingClocks.testbed.ts'
import { serviceClocks } from './serviceClocks.ts'

const minute = 60_000
const split = [
  [9 * 60, 12 * 60],
  [13 * 60 + 30, 17 * 60],
] as const
const week = { 1: split, 2: split, 3: split, 4: split, 5: split }

/** Calendars with a holiday, a make-up Saturday, shifts at night, and the days on which clocks are changed. */
const calendars: { from: string; calendar: WorkingCalendar }[] = [
  {
    from: '2026-09-28T00:00:00Z',
    calendar: {
      hours: week,
      daysOff: ['2026-10-01', '2026-10-02', '2026-10-05'].map((day) => new Date(day)),
      workingDays: [new Date('2026-10-10')],
      timeZone: 'Asia/Shanghai',
    },
  },
  {
    from: '2026-10-19T00:00:00Z',
    calendar: { hours: week, daysOff: [], workingDays: [], timeZone: 'America/New_York' },
  },
  {
    from: '2027-03-22T00:00:00Z',
    calendar: {
      hours: { ...week, 7: [[0, 300]], 6: [[1320, 1440]] },
      daysOff: [],
      workingDays: [],
      timeZone: 'Europe/Berlin',
    },
  },
  {
    // Half an hour of summer time.
    from: '2026-09-28T00:00:00Z',
    calendar: {
      hours: { ...week, 7: [[60, 240]] },
      daysOff: [],
      workingDays: [],
      timeZone: 'Australia/Lord_Howe',
    },
  },
  {
    from: '2026-11-02T00:00:00Z',
    calendar: { hours: week, daysOff: [], workingDays: [], timeZone: 'Asia/Kathmandu' },
  },
]

/** Whoever may do what next, so that every log is one that can happen. */
const possible: Record<string, [HelpRequestParty, HelpRequestEventKind, string][]> = {
  NEW: [
    ['STAFF', 'REPLIED', 'IN_PROGRESS'],
    ['SHOP', 'REPLIED', 'NEW'],
    ['STAFF', 'HANDED_OVER', 'NEW'],
    ['CLOCK', 'WARNED', 'NEW'],
    ['SHOP', 'CLOSED', 'CLOSED_UNANSWERED'],
  ],
  CLOSED_UNANSWERED: [['SHOP', 'REOPENED', 'NEW']],
  IN_PROGRESS: [
    ['STAFF', 'WAITING', 'WAITING'],
    ['STAFF', 'RESOLVED', 'SETTLED'],
    ['SHOP', 'CLOSED', 'SETTLED'],
    ['CLOCK', 'ESCALATED', 'IN_PROGRESS'],
    ['STAFF', 'REPLIED', 'IN_PROGRESS'],
  ],
  WAITING: [
    ['SHOP', 'REPLIED', 'IN_PROGRESS'],
    ['STAFF', 'RESUMED', 'IN_PROGRESS'],
    ['STAFF', 'RESOLVED', 'SETTLED'],
  ],
  SETTLED: [['SHOP', 'REOPENED', 'IN_PROGRESS']],
}

type Choice = { gap: number; choice: number }

function logFrom(opened: number, choices: readonly Choice[]) {
  const events: HelpRequestEvent[] = []
  const add = (at: number, by: HelpRequestParty, kind: HelpRequestEventKind) =>
    events.push({
      ...{ kind, at: new Date(at), staffId: by === 'STAFF' ? 'li' : null, byRetailer: by === 'SHOP' },
      desk: kind === 'OPENED' || kind === 'HANDED_OVER' ? 'MANAGER' : null,
      assigneeId: null,
    })
  add(opened, 'SHOP', 'OPENED')
  const states: Ticking['states'] = [{ at: opened, answering: true, resolving: true }]
  let [state, at] = ['NEW', opened]
  for (const { gap, choice } of choices) {
    const steps = possible[state]!
    const [by, kind, next] = steps[choice % steps.length]!
    at += gap * minute
    add(at, by, kind)
    state = next
    states.push({ at, answering: state === 'NEW', resolving: state === 'NEW' || state === 'IN_PROGRESS' })
  }
  return { events, states }
}

const ticking = calendars.map(({ from, calendar }) => tickingClocks(calendar, new Date(from), 42))

test('10,000 random logs, minute by minute: used, warned, breached, due', () => {
  fc.assert(
    fc.property(
      fc.nat(calendars.length - 1),
      fc.nat(14 * 24 * 60),
      fc.array(fc.record({ gap: fc.integer({ min: 0, max: 1500 }), choice: fc.nat(1000) }), { maxLength: 9 }),
      fc.nat(6000),
      fc.record({ first: fc.integer({ min: 1, max: 900 }), whole: fc.integer({ min: 1, max: 2400 }) }),
      (which, offset, choices, after, targets) => {
        const { from, calendar } = calendars[which]!
        const { events, states } = logFrom(new Date(from).getTime() + offset * minute, choices)
        const now = events.at(-1)!.at.getTime() + after * minute
        const slow = ticking[which]!(states, now, targets)
        const { firstResponse, resolution } = serviceClocks(
          foldHelpRequest(events),
          { firstResponseMinutes: targets.first, resolutionMinutes: targets.whole },
          calendar,
          new Date(now),
        )
        expect([firstResponse.usedMinutes, resolution.usedMinutes]).toEqual([
          slow.answering.used,
          slow.resolving.used,
        ])
        for (const [clock, ticked] of [
          [firstResponse, slow.answering],
          [resolution, slow.resolving],
        ] as const) {
          expect(clock.level).toBe(ticked.level)
          if (ticked.reachedAt !== null) expect(clock.dueAt?.getTime()).toBe(ticked.reachedAt)
        }
      },
    ),
    { numRuns: 10_000 },
  )
}, 300_000)
