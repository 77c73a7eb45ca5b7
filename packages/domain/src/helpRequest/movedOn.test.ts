import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HelpRequestEvent, HelpRequestEventKind } from './helpRequestEvent.ts'
import { statusAfter } from './helpRequestMoves.ts'
import { movedOn } from './movedOn.ts'
import type { HelpRequestActor } from './whyNotMove.ts'

type Line = HelpRequestEvent & { id: string }
type By = 'li' | 'chen' | 'shop' | 'clock'

const li: HelpRequestActor = { party: 'STAFF', staff: { id: 'li', roles: ['MANAGER'] } }
const shop: HelpRequestActor = { party: 'SHOP' }

/** A log whose second step is what was seen last. */
function log(...steps: [By, HelpRequestEventKind, Partial<HelpRequestEvent>?][]): Line[] {
  const all: typeof steps = [['shop', 'OPENED', { desk: 'MANAGER' }], ['chen', 'REPLIED'], ...steps]
  return all.map(([by, kind, over], index) => ({
    ...{ id: `${index}`, kind, at: new Date(index * 1000), desk: null, assigneeId: null },
    ...{ staffId: by === 'li' || by === 'chen' ? by : null, byRetailer: by === 'shop', ...over },
  }))
}

const moved = (
  events: Line[],
  act: HelpRequestEventKind = 'REPLIED',
  actor: HelpRequestActor = li,
  seen = '1',
) => movedOn(events, seen, act, actor).map(({ movement }) => movement)

const courier = { desk: 'COURIER' } as const

describe('a reply of the staff', () => {
  test.each<[string, Line[], string[]]>([
    ['nothing', log(), []],
    ['the reply of a colleague', log(['chen', 'REPLIED']), ['REPLY']],
    ['the word of the shop', log(['shop', 'REPLIED']), ['REPLY']],
    ['a colleague who takes it', log(['chen', 'ASSIGNED', { assigneeId: 'chen' }]), ['OWNER']],
    ['a hand-over', log(['chen', 'HANDED_OVER', courier]), ['OWNER']],
    ['what the clock passes up', log(['clock', 'ESCALATED', { desk: 'SUPERVISOR' }]), ['OWNER']],
    ['what is resolved', log(['chen', 'RESOLVED']), ['STATUS']],
    ['several', log(['shop', 'REPLIED'], ['chen', 'WAITING']), ['REPLY', 'STATUS']],
    ['a note', log(['chen', 'NOTED']), []],
    ['a warning', log(['clock', 'WARNED']), []],
    ['an automatic answer', log(['clock', 'REPLIED']), []],
    ['its own steps', log(['li', 'REPLIED'], ['li', 'WAITING']), []],
    ['what was lifted', log(['shop', 'CONFIDENTIALITY_LIFTED']), []],
    ['what was given to them', log(['chen', 'ASSIGNED', { assigneeId: 'li' }]), []],
    ['given to whom it lay with', log(['chen', 'ASSIGNED', { assigneeId: null }]), []],
  ])('onto %s', (_what, events, expected) => {
    expect(moved(events)).toEqual(expected)
  })
})

test('taking a request and passing it on mind who has it, not what was said', () => {
  const events = log(['shop', 'REPLIED'], ['chen', 'HANDED_OVER', courier])
  expect(moved(events, 'ASSIGNED')).toEqual(['OWNER'])
  expect(moved(events, 'HANDED_OVER')).toEqual(['OWNER'])
  expect(moved(events, 'NOTED')).toEqual([])
  expect(moved(log(['shop', 'REPLIED']), 'RESOLVED')).toEqual(['REPLY'])
})

test('to the shop it is the same who has it and that we wait for it; an answer and an end are not', () => {
  const events = log(['li', 'HANDED_OVER', courier], ['li', 'WAITING'])
  expect(moved(events, 'REPLIED', shop)).toEqual([])
  expect(moved(log(['li', 'REPLIED'], ['li', 'RESOLVED']), 'REPLIED', shop)).toEqual(['REPLY', 'STATUS'])
  // It says itself how it stands.
  expect(moved(log(['li', 'RESOLVED']), 'CLOSED', shop)).toEqual([])
  expect(moved(log(['li', 'REPLIED']), 'CLOSED', shop)).toEqual(['REPLY'])
  expect(moved(log(['li', 'RESOLVED'], ['clock', 'CLOSED']), 'REOPENED', shop, '2')).toEqual([])
})

test('what is told is the last step of each kind', () => {
  const [reply] = movedOn(log(['shop', 'REPLIED'], ['chen', 'REPLIED']), '1', 'REPLIED', li)
  expect(reply?.event.id).toBe('3')
})

test('who names a step of no such log has seen nothing', () => {
  expect(moved(log(), 'REPLIED', li, 'another')).toEqual(['REPLY'])
  expect(moved(log().slice(0, 1), 'REPLIED', li, 'another')).toEqual([])
})

const kinds = ['REPLIED', 'NOTED', 'ASSIGNED', 'HANDED_OVER', 'WAITING', 'RESOLVED'] as const

test('property: who saw the last step is never asked, and who saw more is never told of more', () => {
  const step = fc.record({ kind: fc.constantFrom(...kinds), staffId: fc.constantFrom('li', 'chen') })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.nat(9), (steps, at) => {
      let status: Parameters<typeof statusAfter>[0] = 'IN_PROGRESS'
      const possible = steps.filter(({ kind }) => {
        const next = statusAfter(status, kind, 'STAFF')
        if (next) status = next
        return next !== null
      })
      const events = log(
        ...possible.map(({ kind, staffId }): [By, HelpRequestEventKind, Partial<HelpRequestEvent>] => [
          staffId as By,
          kind,
          kind === 'HANDED_OVER' ? courier : { assigneeId: kind === 'ASSIGNED' ? 'chen' : null },
        ]),
      )
      const seen = Math.min(at, events.length - 1)
      expect(moved(events, 'REPLIED', li, `${events.length - 1}`)).toEqual([])
      const all = moved(events, 'REPLIED', li, '0')
      for (const movement of moved(events, 'REPLIED', li, `${seen}`)) expect(all).toContain(movement)
    }),
  )
})
