import { describe, expect, test } from 'vitest'
import { type StaffRole, staffRoles } from '../staff/staffRole.ts'
import {
  type Takers,
  whyNotAssign,
  whyNotClose,
  whyNotEscalate,
  whyNotHandOver,
  whyNotLiftConfidentiality,
  whyNotNote,
  whyNotReopen,
  whyNotReply,
  whyNotResolve,
  whyNotResume,
  whyNotWait,
} from './helpRequestActs.ts'
import type { RequestStaff } from './helpRequestReach.ts'
import { type HelpRequestStatus, helpRequestStatuses } from './helpRequestStatus.ts'
import type { HelpRequestActor, RequestInQuestion } from './whyNotMove.ts'

const now = new Date('2026-11-23T03:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000)

const request = (status: HelpRequestStatus, part: Partial<RequestInQuestion> = {}): RequestInQuestion => ({
  status,
  desk: 'MANAGER',
  assigneeId: 'li',
  category: 'DISPLAY',
  confidential: false,
  complaintAboutId: null,
  resolvedAt: status === 'RESOLVED' || status === 'CLOSED' ? daysAgo(3) : null,
  closedAt: status === 'CLOSED' ? daysAgo(1) : null,
  ...part,
})

const staff = (id: string, ...roles: StaffRole[]): HelpRequestActor => ({
  party: 'STAFF',
  staff: { id, roles },
})
const shop: HelpRequestActor = { party: 'SHOP' }
const clock: HelpRequestActor = { party: 'CLOCK' }
const manager = staff('li', 'MANAGER')
const courier = staff('chen', 'COURIER')
const supervisor = staff('wang', 'SUPERVISOR')

/** Somebody sits at each desk. */
const seated = { desks: staffRoles, takers: [] }

type Act = (request: RequestInQuestion, actor: HelpRequestActor) => Error | null
const acts: Record<string, Act> = {
  reply: whyNotReply,
  note: whyNotNote,
  wait: whyNotWait,
  resume: whyNotResume,
  resolve: whyNotResolve,
  escalate: whyNotEscalate,
  close: (row, actor) => whyNotClose(row, actor, now),
  reopen: (row, actor) => whyNotReopen(row, actor, now),
  assign: (row, actor) => whyNotAssign(row, actor, { id: 'li', roles: ['MANAGER'] }, seated),
  handOver: (row, actor) => whyNotHandOver(row, actor, { desk: 'COURIER', assignee: null }, seated),
  lift: (row, actor) => whyNotLiftConfidentiality({ ...row, confidential: true }, actor),
}

const ok = null
const [open, waiting, resolved, closed, unanswered] = [
  'HelpRequestIsOpen',
  'HelpRequestIsWaiting',
  'HelpRequestIsResolved',
  'HelpRequestIsClosed',
  'HelpRequestNotAnsweredYet',
]
const notWaiting = 'HelpRequestIsNotWaiting'
const every = (refusal: string | null) => [refusal, refusal, refusal, refusal, refusal]

describe('who may do what, in which status', () => {
  //                                     NEW         IN_PROGRESS WAITING     RESOLVED    CLOSED
  test.each<[string, string, HelpRequestActor, (string | null)[]]>([
    ['reply', 'shop', shop, [ok, ok, ok, ok, closed]],
    ['note', 'shop', shop, every('OnlyStaffMay')],
    ['wait', 'shop', shop, every('OnlyStaffMay')],
    ['resolve', 'shop', shop, every('OnlyStaffMay')],
    ['assign', 'shop', shop, every('OnlyStaffMay')],
    ['handOver', 'shop', shop, every('OnlyStaffMay')],
    ['close', 'shop', shop, [ok, ok, ok, ok, closed]],
    ['reopen', 'shop', shop, [open, open, open, ok, ok]],
    ['lift', 'shop', shop, [ok, ok, ok, ok, closed]],

    ['reply', 'desk', manager, [ok, ok, ok, ok, closed]],
    ['note', 'desk', manager, [ok, ok, ok, ok, ok]],
    ['assign', 'desk', manager, [ok, ok, ok, resolved, closed]],
    ['handOver', 'desk', manager, [ok, ok, ok, resolved, closed]],
    ['wait', 'desk', manager, [unanswered, ok, waiting, resolved, closed]],
    ['resume', 'desk', manager, [notWaiting, notWaiting, ok, notWaiting, notWaiting]],
    ['resolve', 'desk', manager, [unanswered, ok, ok, resolved, closed]],
    ['close', 'desk', manager, every('OnlyTheShopMay')],
    ['reopen', 'desk', manager, every('OnlyTheShopMay')],
    ['lift', 'desk', manager, every('OnlyTheShopMay')],
    ['escalate', 'desk', manager, every('OnlyTheShopMay')],

    ['reply', 'another desk', courier, every('NotYourDesk')],
    ['handOver', 'another desk', courier, every('NotYourDesk')],
    ['resolve', 'another desk', courier, every('NotYourDesk')],
    ['note', 'another desk', courier, [ok, ok, ok, ok, ok]],
    ['reply', 'supervisor', supervisor, [ok, ok, ok, ok, closed]],
    ['resolve', 'supervisor', supervisor, [unanswered, ok, ok, resolved, closed]],

    ['reply', 'clock', clock, [ok, ok, ok, ok, closed]],
    ['escalate', 'clock', clock, [ok, ok, waiting, resolved, closed]],
    ['close', 'clock', clock, [open, open, open, resolved, closed]],
    ['resolve', 'clock', clock, every('OnlyTheShopMay')],
  ])('%s by %s', (act, _who, actor, expected) => {
    const answers = helpRequestStatuses.map((status) => acts[act]!(request(status), actor)?.name ?? null)
    expect(answers).toEqual(expected)
  })
})

describe('working on a request', () => {
  test('the assignee works on it whatever the desk says', () => {
    expect(whyNotReply(request('IN_PROGRESS', { desk: 'COURIER' }), manager)).toBeNull()
  })

  test('the person complained about can do nothing with it, not even as assignee or administrator', () => {
    const complaint = request('IN_PROGRESS', { complaintAboutId: 'li', assigneeId: 'li' })
    expect(whyNotReply(complaint, manager)?.name).toBe('NotYourDesk')
    expect(whyNotNote(complaint, manager)?.name).toBe('NotYourDesk')
    expect(whyNotReply(complaint, staff('li', 'ADMIN'))?.name).toBe('NotYourDesk')
  })

  test('an inspector can do nothing with a confidential request', () => {
    const confidential = request('NEW', { confidential: true, desk: 'INSPECTOR' })
    expect(whyNotReply(confidential, staff('zhou', 'INSPECTOR'))?.name).toBe('NotYourDesk')
    expect(whyNotNote(confidential, staff('zhou', 'INSPECTOR'))?.name).toBe('NotYourDesk')
  })
})

describe('giving a request to somebody', () => {
  const inProgress = request('IN_PROGRESS')

  test.each([
    ['a colleague of the desk', {}, { id: 'sun', roles: ['MANAGER'] as const }, ok],
    ['somebody of another desk', {}, { id: 'chen', roles: ['COURIER'] as const }, 'NotAtThatDesk'],
    [
      'the person complained about',
      { complaintAboutId: 'sun' },
      { id: 'sun', roles: ['MANAGER'] as const },
      'ComplaintAboutThem',
    ],
    [
      'an inspector behind the wall',
      { confidential: true },
      { id: 'sun', roles: ['MANAGER', 'INSPECTOR'] as const },
      'EnforcementWall',
    ],
  ])('assign to %s', (_case, part, assignee, expected) => {
    expect(whyNotAssign({ ...inProgress, ...part }, manager, assignee, seated)?.name ?? null).toBe(expected)
  })

  test.each<[string, Partial<RequestInQuestion>, Parameters<typeof whyNotHandOver>[2], string | null]>([
    ['another desk', {}, { desk: 'COURIER', assignee: null }, ok],
    ['a person of another desk', {}, { desk: 'COURIER', assignee: { id: 'chen', roles: ['COURIER'] } }, ok],
    [
      'the wrong desk for a person',
      {},
      { desk: 'COURIER', assignee: { id: 'sun', roles: ['MANAGER'] } },
      'NotAtThatDesk',
    ],
    ['where it lies already', { assigneeId: null }, { desk: 'MANAGER', assignee: null }, 'AlreadyThere'],
    [
      'a colleague of the same desk',
      {},
      { desk: 'MANAGER', assignee: { id: 'sun', roles: ['MANAGER'] } },
      ok,
    ],
    ['the inspectors', {}, { desk: 'INSPECTOR', assignee: null }, ok],
    [
      'the inspectors, confidential',
      { confidential: true },
      { desk: 'INSPECTOR', assignee: null },
      'EnforcementWall',
    ],
    [
      'the person complained about',
      { complaintAboutId: 'chen' },
      { desk: 'COURIER', assignee: { id: 'chen', roles: ['COURIER'] } },
      'ComplaintAboutThem',
    ],
  ])('hand over to %s', (_case, part, to, expected) => {
    expect(whyNotHandOver({ ...inProgress, ...part }, manager, to, seated)?.name ?? null).toBe(expected)
  })
})

describe('giving on a complaint', () => {
  const complaint = request('NEW', { category: 'COMPLAINT', desk: 'ADMIN', assigneeId: null })
  const admin = staff('wu', 'ADMIN')
  const sun: RequestStaff = { id: 'sun', roles: ['SUPERVISOR'] }
  const to = (assignee: RequestStaff | null) => ({ desk: 'SUPERVISOR' as const, assignee })

  test('goes to a desk only where somebody may read it', () => {
    const nobody: Takers = { desks: ['ADMIN'], takers: [sun] }
    expect(whyNotHandOver(complaint, admin, to(null), nobody)?.name).toBe('NobodyAtThatDesk')
    expect(whyNotHandOver(complaint, admin, to(sun), nobody)).toBeNull()
    expect(whyNotHandOver(complaint, admin, to(null), { ...nobody, desks: ['SUPERVISOR'] })).toBeNull()
  })

  test('goes to nobody who may not read it', () => {
    const none: Takers = { desks: ['SUPERVISOR'], takers: [] }
    expect(whyNotHandOver(complaint, admin, to(sun), none)?.name).toBe('ComplaintAboutThem')
    expect(whyNotAssign({ ...complaint, desk: 'SUPERVISOR' }, admin, sun, none)?.name).toBe(
      'ComplaintAboutThem',
    )
  })
})

describe('closing and reopening by time', () => {
  const second = 1000

  test('the clock closes after exactly seven days of RESOLVED, not a second before', () => {
    const early = request('RESOLVED', { resolvedAt: new Date(daysAgo(7).getTime() + second) })
    expect(whyNotClose(early, clock, now)?.name).toBe('HelpRequestIsResolved')
    expect(whyNotClose(request('RESOLVED', { resolvedAt: daysAgo(7) }), clock, now)).toBeNull()
  })

  test.each<[string, Partial<RequestInQuestion>, string | null]>([
    ['14 days after closing', { resolvedAt: daysAgo(21), closedAt: daysAgo(14) }, ok],
    ['a second later', { closedAt: new Date(daysAgo(14).getTime() - second) }, 'ReopenTooLate'],
    ['closed by the shop, never resolved', { resolvedAt: null, closedAt: daysAgo(2) }, ok],
  ])('reopening %s', (_case, part, expected) => {
    expect(whyNotReopen(request('CLOSED', part), shop, now)?.name ?? null).toBe(expected)
  })

  test('a resolved request that the clock has not closed in time can be reopened for 14 days', () => {
    expect(whyNotReopen(request('RESOLVED', { resolvedAt: daysAgo(14) }), shop, now)).toBeNull()
    expect(whyNotReopen(request('RESOLVED', { resolvedAt: daysAgo(15) }), shop, now)?.name).toBe(
      'ReopenTooLate',
    )
  })
})

test('what is not confidential cannot be lifted', () => {
  expect(whyNotLiftConfidentiality(request('NEW'), shop)?.name).toBe('HelpRequestIsNotConfidential')
})
