import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldHelpRequest } from '../helpRequest/foldHelpRequest.ts'
import {
  type HelpRequestEvent,
  type HelpRequestEventKind,
  type HelpRequestParty,
} from '../helpRequest/helpRequestEvent.ts'
import type { WorkingCalendar } from '../workingCalendar/workingCalendar.ts'
import type { WorkingSpan } from '../workingCalendar/workingHours.ts'
import { workingMinutesBetween } from '../workingCalendar/workingMinutes.ts'
import { runningClock, serviceClocks, warnsNextAt } from './serviceClocks.ts'

const office: readonly WorkingSpan[] = [
  [9 * 60, 12 * 60],
  [13 * 60 + 30, 17 * 60],
]
const calendar: WorkingCalendar = {
  hours: { 1: office, 2: office, 3: office, 4: office, 5: office },
  daysOff: [],
  workingDays: [],
  timeZone: 'Asia/Shanghai',
}
const targets = { firstResponseMinutes: 60, resolutionMinutes: 390 }

/** A wall-clock time in Shanghai. 2026-11-27 is a Friday. */
const at = (wall: string) => new Date(`${wall.replace(' ', 'T')}:00+08:00`)
type Line = [wall: string, by: HelpRequestParty, kind: HelpRequestEventKind]
const event = (when: Date, by: HelpRequestParty, kind: HelpRequestEventKind): HelpRequestEvent => ({
  kind,
  at: when,
  staffId: by === 'STAFF' ? 'li' : null,
  byRetailer: by === 'SHOP',
  desk: kind === 'OPENED' || kind === 'HANDED_OVER' ? 'MANAGER' : null,
  assigneeId: null,
})
const clocks = (lines: Line[], now: string) =>
  serviceClocks(
    foldHelpRequest(lines.map(([wall, by, kind]) => event(at(wall), by, kind))),
    targets,
    calendar,
    at(now),
  )

const opened: Line = ['2026-11-27 16:30', 'SHOP', 'OPENED']

describe('first response', () => {
  test('Friday 16:30 and 60 minutes is Monday 09:30', () => {
    const { firstResponse } = clocks([opened], '2026-11-27 16:45')
    expect(firstResponse).toEqual({
      targetMinutes: 60,
      usedMinutes: 15,
      leftMinutes: 45,
      shareUsed: 0.25,
      level: 'ON_TIME',
      running: true,
      warnsAt: at('2026-11-30 09:15'),
      dueAt: at('2026-11-30 09:30'),
      doneAt: null,
    })
  })

  test.each([
    ['2026-11-27 17:00', 'ON_TIME'],
    ['2026-11-29 12:00', 'ON_TIME'],
    ['2026-11-30 09:14', 'ON_TIME'],
    ['2026-11-30 09:15', 'WARN'],
    ['2026-11-30 09:29', 'WARN'],
    ['2026-11-30 09:30', 'BREACHED'],
    ['2026-11-30 11:00', 'BREACHED'],
  ])('unanswered at %s it is %s', (now, level) => {
    expect(clocks([opened], now).firstResponse.level).toBe(level)
  })

  test('a reply after hours, on Saturday, stops it where it stood on Friday evening', () => {
    const { firstResponse } = clocks([opened, ['2026-11-28 10:00', 'STAFF', 'REPLIED']], '2026-12-01 12:00')
    expect(firstResponse).toMatchObject({
      usedMinutes: 30,
      level: 'ON_TIME',
      running: false,
      doneAt: at('2026-11-28 10:00'),
      dueAt: at('2026-11-30 09:30'),
    })
  })

  test('a late reply stays late', () => {
    const { firstResponse } = clocks([opened, ['2026-11-30 10:30', 'STAFF', 'REPLIED']], '2026-12-05 12:00')
    expect(firstResponse).toMatchObject({
      usedMinutes: 120,
      leftMinutes: -60,
      shareUsed: 2,
      level: 'BREACHED',
      dueAt: at('2026-11-30 09:30'),
    })
  })

  test.each<[string, Line]>([
    ['an automatic reply', ['2026-11-27 16:31', 'CLOCK', 'REPLIED']],
    ['more words of the shop', ['2026-11-27 16:31', 'SHOP', 'REPLIED']],
    ['an internal note', ['2026-11-27 16:31', 'STAFF', 'NOTED']],
    ['taking it', ['2026-11-27 16:31', 'STAFF', 'ASSIGNED']],
    ['handing it over', ['2026-11-27 16:31', 'STAFF', 'HANDED_OVER']],
    ['an escalation', ['2026-11-27 16:31', 'CLOCK', 'ESCALATED']],
  ])('%s does not stop it', (_case, line) => {
    expect(clocks([opened, line], '2026-11-30 09:30')).toEqual(clocks([opened], '2026-11-30 09:30'))
  })

  test('closed unanswered it stands still, reopened it goes on', () => {
    const closed: Line[] = [opened, ['2026-11-27 16:50', 'SHOP', 'CLOSED']]
    expect(clocks(closed, '2026-11-30 12:00').firstResponse).toMatchObject({
      running: false,
      usedMinutes: 20,
    })
    const reopened: Line[] = [...closed, ['2026-12-01 09:00', 'SHOP', 'REOPENED']]
    expect(clocks(reopened, '2026-12-01 09:10').firstResponse).toMatchObject({
      running: true,
      usedMinutes: 30,
      dueAt: at('2026-12-01 09:40'),
    })
  })
})

describe('resolution', () => {
  const answered: Line[] = [opened, ['2026-11-27 16:40', 'STAFF', 'REPLIED']]

  test('it runs from the opening, through the first answer', () => {
    expect(clocks(answered, '2026-11-30 10:00').resolution).toMatchObject({
      usedMinutes: 90,
      running: true,
      dueAt: at('2026-11-30 16:30'),
    })
  })

  test('a pause over a weekend costs only the working minutes in it', () => {
    const waiting: Line[] = [...answered, ['2026-11-27 16:50', 'STAFF', 'WAITING']]
    expect(clocks(waiting, '2026-11-29 12:00').resolution).toMatchObject({
      usedMinutes: 20,
      leftMinutes: 370,
      running: false,
      dueAt: null,
      warnsAt: null,
    })
    const resumed: Line[] = [...waiting, ['2026-11-30 09:30', 'SHOP', 'REPLIED']]
    expect(clocks(resumed, '2026-11-30 10:00').resolution).toMatchObject({
      usedMinutes: 50,
      running: true,
      // Without the pause it would be due at 16:30; 10 minutes of Friday and 30 of Monday do not count.
      dueAt: at('2026-12-01 09:10'),
    })
  })

  test('reopened twice: each reopening goes on where the clock stood', () => {
    const lines: Line[] = [
      ['2026-11-23 09:00', 'SHOP', 'OPENED'],
      ['2026-11-23 09:10', 'STAFF', 'REPLIED'],
      ['2026-11-23 10:00', 'STAFF', 'RESOLVED'],
      ['2026-11-24 09:00', 'SHOP', 'REOPENED'],
      ['2026-11-24 11:00', 'STAFF', 'RESOLVED'],
      ['2026-11-24 15:00', 'SHOP', 'CLOSED'],
      ['2026-11-26 16:00', 'SHOP', 'REOPENED'],
    ]
    expect(clocks(lines, '2026-11-26 17:00').resolution).toMatchObject({
      usedMinutes: 60 + 120 + 60,
      level: 'ON_TIME',
      running: true,
      dueAt: at('2026-11-27 11:30'),
    })
    const resolved: Line[] = [...lines, ['2026-11-27 09:30', 'STAFF', 'RESOLVED']]
    expect(clocks(resolved, '2026-12-24 12:00').resolution).toMatchObject({
      usedMinutes: 270,
      running: false,
      doneAt: at('2026-11-27 09:30'),
      dueAt: at('2026-11-27 11:30'),
    })
  })

  test('resolved while waiting for the shop: the wait moves the due time with it', () => {
    const lines: Line[] = [
      ...answered,
      ['2026-11-27 16:50', 'STAFF', 'WAITING'],
      ['2026-12-02 09:00', 'STAFF', 'RESOLVED'],
    ]
    expect(clocks(lines, '2026-12-03 09:00').resolution).toMatchObject({
      usedMinutes: 20,
      level: 'ON_TIME',
      dueAt: at('2026-12-02 16:40'),
    })
  })

  test('a hand-over keeps it running', () => {
    const handedOver: Line[] = [...answered, ['2026-11-27 16:50', 'STAFF', 'HANDED_OVER']]
    expect(clocks(handedOver, '2026-11-30 10:00')).toEqual(clocks(answered, '2026-11-30 10:00'))
  })
})

describe('the clock that a list shows', () => {
  test.each<[string, Line[], 'firstResponse' | 'resolution' | null]>([
    ['new', [opened], 'firstResponse'],
    ['answered', [opened, ['2026-11-27 16:40', 'STAFF', 'REPLIED']], 'resolution'],
    [
      'waiting',
      [opened, ['2026-11-27 16:40', 'STAFF', 'REPLIED'], ['2026-11-27 16:41', 'STAFF', 'WAITING']],
      null,
    ],
    ['closed', [opened, ['2026-11-27 16:40', 'SHOP', 'CLOSED']], null],
  ])('%s: %s', (_case, lines, which) => {
    const both = clocks(lines, '2026-11-27 16:50')
    expect(runningClock(both)).toBe(which && both[which])
  })
})

describe('when the desk is warned', () => {
  const warnsAt = (lines: Line[], now: string) => {
    const state = foldHelpRequest(lines.map(([wall, by, kind]) => event(at(wall), by, kind)))
    return warnsNextAt(serviceClocks(state, targets, calendar, at(now)), state)
  }
  const answered: Line = ['2026-11-30 09:20', 'STAFF', 'REPLIED']

  test.each<[string, Line[], string | null]>([
    ['new: at 75 % of the first clock', [opened], '2026-11-30 09:15'],
    ['warned of it: not again', [opened, ['2026-11-30 09:15', 'CLOCK', 'WARNED']], null],
    ['answered: at 75 % of the second', [opened, answered], '2026-11-30 14:52:30'],
    ['warned of both', [opened, answered, ['2026-11-30 15:00', 'CLOCK', 'WARNED']], null],
    ['waiting for the shop', [opened, answered, ['2026-11-30 09:30', 'STAFF', 'WAITING']], null],
    ['closed', [opened, ['2026-11-30 09:10', 'SHOP', 'CLOSED']], null],
  ])('%s', (_case, lines, expected) => {
    expect(warnsAt(lines, '2026-11-30 10:00')).toEqual(
      expected && new Date(`${expected.replace(' ', 'T')}${expected.length === 16 ? ':00' : ''}+08:00`),
    )
  })
})

test('by the clock of another time zone, through its change to winter time', () => {
  const newYork = { ...calendar, timeZone: 'America/New_York' }
  // Friday 30 October 16:30 is 20:30 UTC; Monday 2 November 09:30 is 14:30 UTC, an hour later than in summer.
  const state = foldHelpRequest([event(new Date('2026-10-30T20:30:00Z'), 'SHOP', 'OPENED')])
  const { firstResponse } = serviceClocks(state, targets, newYork, new Date('2026-10-30T20:30:00Z'))
  expect(firstResponse.dueAt?.toISOString()).toBe('2026-11-02T14:30:00.000Z')
})

test('property: a minute-by-minute count of the log agrees', () => {
  const steps: [HelpRequestParty, HelpRequestEventKind][] = [
    ['STAFF', 'REPLIED'],
    ['STAFF', 'WAITING'],
    ['SHOP', 'REPLIED'],
    ['STAFF', 'RESOLVED'],
    ['SHOP', 'REOPENED'],
  ]
  const gaps = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 11 })
  fc.assert(
    fc.property(gaps, fc.nat(3000), (minutes, after) => {
      let time = at('2026-11-27 16:30').getTime()
      const events = [event(new Date(time), 'SHOP', 'OPENED')]
      minutes.forEach((gap, index) => {
        const [by, kind] = steps[index % steps.length]!
        events.push(event(new Date((time += gap * 60_000)), by, kind))
      })
      const now = new Date(time + after * 60_000)
      let [answering, resolving] = [0, 0]
      let passed = 0
      for (let minute = events[0]!.at.getTime(); minute < now.getTime(); minute += 60_000) {
        while (events[passed] && events[passed]!.at.getTime() <= minute) passed++
        const state = foldHelpRequest(events.slice(0, passed))
        const worked = workingMinutesBetween(calendar, new Date(minute), new Date(minute + 60_000))
        if (state.firstRespondedAt === null) answering += worked
        if (state.status === 'NEW' || state.status === 'IN_PROGRESS') resolving += worked
      }
      const { firstResponse, resolution } = serviceClocks(foldHelpRequest(events), targets, calendar, now)
      expect([firstResponse.usedMinutes, resolution.usedMinutes]).toEqual([answering, resolving])
    }),
    { numRuns: 25 },
  )
})
