import { expect, test } from 'vitest'
import { handOverTakenBack } from './handOverTakenBack.ts'
import type { HelpRequestEvent, HelpRequestEventKind } from './helpRequestEvent.ts'
import { HandOverStands } from './helpRequestRefusals.ts'

type Over = Partial<HelpRequestEvent>

/** Opened, taken by Li, and what follows. */
function log(...steps: [HelpRequestEventKind, string | null, Over?][]): HelpRequestEvent[] {
  const all: typeof steps = [
    ['OPENED', null, { desk: 'MANAGER', byRetailer: true }],
    ['ASSIGNED', 'li', { assigneeId: 'li' }],
    ...steps,
  ]
  return all.map(([kind, staffId, over], index) => ({
    ...{ kind, staffId, at: new Date(index * 1000), byRetailer: false, desk: null, assigneeId: null },
    ...over,
  }))
}

const given = ['HANDED_OVER', 'li', { desk: 'COURIER', assigneeId: 'chen' }] as const satisfies [
  HelpRequestEventKind,
  string,
  Over,
]

test('it goes back to where it lay, whatever was noted since', () => {
  for (const events of [log(given), log(given, ['NOTED', 'chen'], ['WARNED', null])])
    expect(handOverTakenBack(events, 'li')).toEqual({ desk: 'MANAGER', assigneeId: 'li' })
})

test.each<[string, HelpRequestEvent[]]>([
  ['nothing was handed over', log()],
  ['somebody has answered', log(given, ['REPLIED', 'chen'])],
  ['the shop has', log(given, ['REPLIED', null, { byRetailer: true }])],
  ['somebody has taken it', log(given, ['ASSIGNED', 'chen', { assigneeId: 'chen' }])],
  ['it was handed on', log(given, ['HANDED_OVER', 'chen', { desk: 'INSPECTOR' }])],
  ['it was passed up', log(given, ['ESCALATED', null, { desk: 'SUPERVISOR' }])],
])('it stands where %s', (_what, events) => {
  expect(handOverTakenBack(events, 'li')).toBeInstanceOf(HandOverStands)
})

test('nobody takes back what another has handed over', () => {
  expect(handOverTakenBack(log(given), 'chen')).toBeInstanceOf(HandOverStands)
})
