import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImpossibleHelpRequestLog, afterEvent, foldHelpRequest } from './foldHelpRequest.ts'
import {
  type HelpRequestEvent,
  type HelpRequestEventKind,
  type HelpRequestParty,
  helpRequestEventKinds,
} from './helpRequestEvent.ts'
import { statusAfter } from './helpRequestMoves.ts'
import { type HelpRequestStatus, helpRequestStatuses } from './helpRequestStatus.ts'

const minute = (count: number) => new Date(Date.UTC(2026, 10, 23, 0, count))

const event = (
  kind: HelpRequestEventKind,
  by: HelpRequestParty,
  at: Date,
  part: Partial<HelpRequestEvent> = {},
): HelpRequestEvent => ({
  kind,
  at,
  staffId: by === 'STAFF' ? 'li' : null,
  byRetailer: by === 'SHOP',
  desk: null,
  assigneeId: null,
  ...part,
})

const opened = event('OPENED', 'SHOP', minute(0), { desk: 'MANAGER', assigneeId: 'li' })

const steps = (['SHOP', 'STAFF', 'CLOCK'] as const).flatMap((by) =>
  helpRequestEventKinds.map((kind) => ({ by, kind })),
)

/** A log from short lines such as `STAFF REPLIED`, one minute apart. */
const log = (...lines: string[]): HelpRequestEvent[] => [
  opened,
  ...lines.map((line, index) => {
    const { by, kind } = steps.find((step) => `${step.by} ${step.kind}` === line)!
    return event(kind, by, minute(index + 1))
  }),
]

describe('foldHelpRequest', () => {
  test('an opened request is new and lies with its desk', () => {
    expect(foldHelpRequest([opened])).toMatchObject({
      status: 'NEW',
      desk: 'MANAGER',
      assigneeId: 'li',
      openedAt: minute(0),
      firstRespondedAt: null,
      pausedIntervals: [],
      resolvedAt: null,
    })
  })

  test.each<[string, string[], HelpRequestStatus]>([
    ['a reply by a person', ['STAFF REPLIED'], 'IN_PROGRESS'],
    ['an automatic reply', ['CLOCK REPLIED'], 'NEW'],
    ['words of the shop', ['SHOP REPLIED'], 'NEW'],
    ['a note, an assignment', ['STAFF NOTED', 'STAFF ASSIGNED'], 'NEW'],
    ['an escalation', ['CLOCK ESCALATED'], 'NEW'],
    ['waiting for the shop', ['STAFF REPLIED', 'STAFF WAITING'], 'WAITING_ON_RETAILER'],
    [
      'words of ours while waiting',
      ['STAFF REPLIED', 'STAFF WAITING', 'STAFF REPLIED'],
      'WAITING_ON_RETAILER',
    ],
    ['the shop answers', ['STAFF REPLIED', 'STAFF WAITING', 'SHOP REPLIED'], 'IN_PROGRESS'],
    ['taken up again', ['STAFF REPLIED', 'STAFF WAITING', 'STAFF RESUMED'], 'IN_PROGRESS'],
    ['resolved', ['STAFF REPLIED', 'STAFF RESOLVED'], 'RESOLVED'],
    ['thanks from the shop', ['STAFF REPLIED', 'STAFF RESOLVED', 'SHOP REPLIED'], 'RESOLVED'],
    ['closed by the shop', ['STAFF REPLIED', 'STAFF RESOLVED', 'SHOP CLOSED'], 'CLOSED'],
    ['closed by the clock', ['STAFF REPLIED', 'STAFF RESOLVED', 'CLOCK CLOSED'], 'CLOSED'],
    ['withdrawn at once', ['SHOP CLOSED'], 'CLOSED'],
    ['reopened', ['STAFF REPLIED', 'STAFF RESOLVED', 'SHOP REOPENED'], 'IN_PROGRESS'],
    ['withdrawn, then reopened: still unanswered', ['SHOP CLOSED', 'SHOP REOPENED'], 'NEW'],
  ])('%s', (_case, lines, status) => {
    expect(foldHelpRequest(log(...lines)).status).toBe(status)
  })

  test('the first answer is the first one by a person', () => {
    const state = foldHelpRequest(log('CLOCK REPLIED', 'SHOP REPLIED', 'STAFF REPLIED', 'STAFF REPLIED'))
    expect(state.firstRespondedAt).toEqual(minute(3))
  })

  test('pauses follow one another: waiting, resolved, reopened', () => {
    const state = foldHelpRequest(
      log(
        'STAFF REPLIED',
        'STAFF WAITING',
        'SHOP REPLIED',
        'STAFF WAITING',
        'STAFF RESOLVED',
        'SHOP REOPENED',
        'STAFF RESOLVED',
        'CLOCK CLOSED',
      ),
    )
    expect(state.pausedIntervals).toEqual([
      { from: minute(2), to: minute(3), why: 'WAITING_ON_RETAILER' },
      { from: minute(4), to: minute(5), why: 'WAITING_ON_RETAILER' },
      { from: minute(5), to: minute(6), why: 'SETTLED' },
      { from: minute(7), to: null, why: 'SETTLED' },
    ])
    expect(state.resolvedAt).toEqual(minute(7))
    expect(state.closedAt).toEqual(minute(8))
  })

  test('a reopening takes back the resolution', () => {
    const state = foldHelpRequest(log('STAFF REPLIED', 'STAFF RESOLVED', 'SHOP CLOSED', 'SHOP REOPENED'))
    expect(state).toMatchObject({ resolvedAt: null, closedAt: null })
  })

  test('a hand-over moves desk and person, an assignment only the person', () => {
    const handedOver = afterEvent(
      foldHelpRequest([opened]),
      event('HANDED_OVER', 'STAFF', minute(1), { desk: 'COURIER' }),
    )
    expect(handedOver).toMatchObject({ desk: 'COURIER', assigneeId: null })
    const assigned = afterEvent(handedOver, event('ASSIGNED', 'STAFF', minute(2), { assigneeId: 'chen' }))
    expect(assigned).toMatchObject({ desk: 'COURIER', assigneeId: 'chen', firstRespondedAt: null })
  })

  test('a warning is remembered for the clock that ran, and changes nothing else', () => {
    const warned = foldHelpRequest([opened, event('WARNED', 'CLOCK', minute(5))])
    expect(warned).toMatchObject({
      status: 'NEW',
      firstResponseWarnedAt: minute(5),
      resolutionWarnedAt: null,
    })
    const answered = afterEvent(warned, event('REPLIED', 'STAFF', minute(6)))
    expect(afterEvent(answered, event('WARNED', 'CLOCK', minute(7)))).toMatchObject({
      status: 'IN_PROGRESS',
      firstResponseWarnedAt: minute(5),
      resolutionWarnedAt: minute(7),
    })
  })

  test('an escalation is remembered and moves the desk only if it names one', () => {
    const state = foldHelpRequest([opened, event('ESCALATED', 'CLOCK', minute(5))])
    expect(state).toMatchObject({ desk: 'MANAGER', assigneeId: 'li', escalatedAt: minute(5) })
    expect(afterEvent(state, event('ESCALATED', 'CLOCK', minute(6), { desk: 'SUPERVISOR' })).desk).toBe(
      'SUPERVISOR',
    )
  })

  test.each<[string, HelpRequestEvent[]]>([
    ['nothing', []],
    ['no opening', [event('REPLIED', 'STAFF', minute(1))]],
    ['an opening without a desk', [event('OPENED', 'SHOP', minute(0))]],
    ['two openings', [opened, opened]],
    ['resolved by the shop', log('STAFF REPLIED', 'SHOP RESOLVED')],
    ['resolved without an answer', log('STAFF RESOLVED')],
    ['words after closing', log('SHOP CLOSED', 'SHOP REPLIED')],
    ['closed by staff', log('STAFF REPLIED', 'STAFF RESOLVED', 'STAFF CLOSED')],
  ])('damaged log: %s', (_case, events) => {
    expect(() => foldHelpRequest(events)).toThrow(ImpossibleHelpRequestLog)
  })
})

describe('properties of any legal log', () => {
  /** Walks the status table: each number picks one of the steps that are possible at that moment. */
  const legalLog = fc
    .array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 5000 })), { maxLength: 40 })
    .map((picks) => {
      const events = [opened]
      let state = foldHelpRequest(events)
      for (const [pick, minutesLater] of picks) {
        const possible = steps.filter(({ kind, by }) => statusAfter(state.status, kind, by) !== null)
        const { by, kind } = possible[pick % possible.length]!
        const at = new Date(state.lastEventAt.getTime() + minutesLater * 60_000)
        const next = event(kind, by, at, { desk: kind === 'HANDED_OVER' ? 'COURIER' : null })
        events.push(next)
        state = afterEvent(state, next)
      }
      return events
    })

  test('it folds to a legal status that agrees with the rest of the state', () => {
    fc.assert(
      fc.property(legalLog, (events) => {
        const { status, firstRespondedAt, resolvedAt, closedAt } = foldHelpRequest(events)
        const settled = status === 'RESOLVED' || status === 'CLOSED'
        expect(helpRequestStatuses).toContain(status)
        expect(status === 'NEW').toBe(firstRespondedAt === null && status !== 'CLOSED')
        expect(closedAt !== null).toBe(status === 'CLOSED')
        expect(status !== 'RESOLVED' || resolvedAt !== null).toBe(true)
        expect(settled || resolvedAt === null).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('pauses are in order, never overlap, and the last is open exactly while no clock runs', () => {
    fc.assert(
      fc.property(legalLog, (events) => {
        const { pausedIntervals, status } = foldHelpRequest(events)
        const running = status === 'NEW' || status === 'IN_PROGRESS'
        const bounds = pausedIntervals.flatMap(({ from, to }) => (to ? [from, to] : [from]))
        expect(pausedIntervals.at(-1)?.to === null).toBe(!running)
        expect(pausedIntervals.slice(0, -1).every(({ to }) => to !== null)).toBe(true)
        expect(bounds).toEqual(bounds.toSorted((one, other) => one.getTime() - other.getTime()))
      }),
      { numRuns: 500 },
    )
  })
})
