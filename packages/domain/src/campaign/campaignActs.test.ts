import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { campaignActs, whyNotByStatus, whyNotCancel, whyNotEdit } from './campaignActs.ts'
import { type CampaignDates, answersUntil, statusAt } from './campaignDates.ts'
import { type CampaignStatus, campaignStatuses } from './campaignStatus.ts'

const at = (day: string) => new Date(`${day}T00:00:00Z`)
const published: CampaignDates = {
  publishedAt: at('2026-11-01'),
  cancelledAt: null,
  startsAt: at('2026-11-10'),
  endsAt: at('2026-11-20'),
  replyBy: null,
}

describe('statusAt', () => {
  test.each<[string, Partial<CampaignDates>, string, CampaignStatus]>([
    ['never published', { publishedAt: null }, '2026-11-15', 'DRAFT'],
    ['a draft whose dates have passed', { publishedAt: null }, '2026-12-15', 'DRAFT'],
    ['before the start', {}, '2026-11-09', 'SCHEDULED'],
    ['at the start', {}, '2026-11-10', 'LIVE'],
    ['in between', {}, '2026-11-19', 'LIVE'],
    ['at the end', {}, '2026-11-20', 'ENDED'],
    ['after the end', {}, '2027-11-20', 'ENDED'],
    ['cancelled before the start', { cancelledAt: at('2026-11-05') }, '2026-11-15', 'CANCELLED'],
    ['asked about a day before it was cancelled', { cancelledAt: at('2026-11-15') }, '2026-11-14', 'LIVE'],
    ['a cancelled draft', { publishedAt: null, cancelledAt: at('2026-11-05') }, '2026-11-06', 'CANCELLED'],
  ])('%s', (_case, part, now, status) => {
    expect(statusAt({ ...published, ...part }, at(now))).toBe(status)
  })

  test('property: the clock only moves it forward', () => {
    const order: CampaignStatus[] = ['SCHEDULED', 'LIVE', 'ENDED']
    const days = fc.integer({ min: 0, max: 60 }).map((day) => new Date(Date.UTC(2026, 9, 20 + day)))
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one]
        const places = [earlier, later].map((now) => order.indexOf(statusAt(published, now)))
        expect(places[0]).toBeLessThanOrEqual(places[1]!)
      }),
    )
  })
})

test('answers are taken until the day to reply by, else until the end', () => {
  expect(answersUntil(published)).toEqual(published.endsAt)
  expect(answersUntil({ ...published, replyBy: at('2026-11-15') })).toEqual(at('2026-11-15'))
})

const inStatus: Record<CampaignStatus, CampaignDates> = {
  DRAFT: { ...published, publishedAt: null },
  SCHEDULED: published,
  LIVE: { ...published, startsAt: at('2026-11-01') },
  ENDED: { ...published, startsAt: at('2026-11-01'), endsAt: at('2026-11-04') },
  CANCELLED: { ...published, cancelledAt: at('2026-11-02') },
}
const now = at('2026-11-05')

describe('what is possible in which status', () => {
  //               DRAFT  SCHEDULED  LIVE  ENDED  CANCELLED
  test.each([
    ['EDIT', [null, null, 'CampaignHasStarted', 'CampaignHasEnded', 'CampaignIsCancelled']],
    [
      'PUBLISH',
      [null, 'CampaignIsPublished', 'CampaignIsPublished', 'CampaignHasEnded', 'CampaignIsCancelled'],
    ],
    ['CANCEL', [null, null, null, 'CampaignHasEnded', 'CampaignIsCancelled']],
    ['ANSWER', ['CampaignNotStarted', 'CampaignNotStarted', null, 'CampaignHasEnded', 'CampaignIsCancelled']],
  ] as const)('%s', (act, expected) => {
    const answers = campaignStatuses.map((status) => whyNotByStatus(inStatus[status], act, now)?.name ?? null)
    expect(answers).toEqual(expected)
  })

  test('the samples are in the statuses that they stand for', () => {
    expect(campaignStatuses.map((status) => statusAt(inStatus[status], now))).toEqual(campaignStatuses)
    expect(Object.keys(campaignActs)).toEqual(campaignStatuses)
  })
})

test('editing goes by the status', () => {
  expect(whyNotEdit(inStatus.SCHEDULED, now)).toBeNull()
  expect(whyNotEdit(inStatus.LIVE, now)?.name).toBe('CampaignHasStarted')
})

test.each<[string, CampaignStatus, string | null, string | undefined]>([
  ['a draft needs no reason', 'DRAFT', null, undefined],
  ['what shops can see needs one', 'LIVE', ' ', 'InvalidInput'],
  ['with a reason', 'LIVE', '厂家断供', undefined],
  ['scheduled, with a reason', 'SCHEDULED', '改期', undefined],
  ['ended', 'ENDED', '改期', 'CampaignHasEnded'],
  ['twice', 'CANCELLED', '改期', 'CampaignIsCancelled'],
])('cancelling: %s', (_case, status, reason, refusal) => {
  expect(whyNotCancel(inStatus[status], reason, now)?.name).toBe(refusal)
})
