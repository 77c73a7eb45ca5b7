import { describe, expect, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { type Answering, declineIsFree, whyNotDecline, whyNotJoin } from './participation.ts'

const at = (day: string) => new Date(`${day}T00:00:00Z`)
const answering: Answering = {
  campaign: {
    publishedAt: at('2026-11-01'),
    cancelledAt: null,
    startsAt: at('2026-11-10'),
    endsAt: at('2026-11-30'),
    replyBy: at('2026-11-25'),
  },
  inAudience: true,
  licence: 'VALID',
  participation: null,
  hasSentProofs: false,
}
const now = at('2026-11-23')
const noSpace = { reason: 'NO_SPACE', words: null } as const
const campaign = (part: Partial<Answering['campaign']>) => ({ campaign: { ...answering.campaign, ...part } })

describe('joining and declining', () => {
  test.each<[string, Partial<Answering>, Date, string | undefined]>([
    ['live, in the audience, in time', {}, now, undefined],
    ['at the last moment', {}, at('2026-11-25'), undefined],
    ['a moment later', {}, new Date(at('2026-11-25').getTime() + 1), 'TooLateToAnswer'],
    ['until the end where no day is set', campaign({ replyBy: null }), at('2026-11-29'), undefined],
    ['before the start', {}, at('2026-11-09'), 'CampaignNotStarted'],
    ['after the end', {}, at('2026-11-30'), 'CampaignHasEnded'],
    ['a draft', campaign({ publishedAt: null }), now, 'CampaignNotStarted'],
    ['cancelled', campaign({ cancelledAt: at('2026-11-20') }), now, 'CampaignIsCancelled'],
    ['outside the audience', { inAudience: false }, now, 'CampaignNotForShop'],
    [
      'outside, and it tells nothing of an end',
      { inAudience: false },
      at('2026-12-24'),
      'CampaignNotForShop',
    ],
    ['an expired licence', { licence: 'EXPIRED' }, now, 'LicenceExpired'],
    ['an unclear licence', { licence: 'UNCLEAR' }, now, 'LicenceUnclear'],
    [
      'a revoked licence, outside the audience',
      { licence: 'REVOKED', inAudience: false },
      now,
      'LicenceRevoked',
    ],
  ])('%s', (_case, part, when, refusal) => {
    expect(whyNotJoin({ ...answering, ...part }, when)?.name).toBe(refusal)
    expect(whyNotDecline({ ...answering, ...part }, noSpace, when)?.name).toBe(refusal)
  })

  test('a shop may change its mind, but not say the same twice', () => {
    const joined = { ...answering, participation: { status: 'JOINED' } } as const
    const declined = { ...answering, participation: { status: 'DECLINED' } } as const
    expect(whyNotDecline(joined, noSpace, now)).toBeNull()
    expect(whyNotJoin(declined, now)).toBeNull()
    expect(whyNotJoin(joined, now)?.name).toBe('AlreadyAnsweredSo')
    expect(whyNotDecline(declined, noSpace, now)?.name).toBe('AlreadyAnsweredSo')
  })

  test('a participation once begun stays when the shop leaves the audience', () => {
    const left = { ...answering, inAudience: false, participation: { status: 'JOINED' } } as const
    expect(whyNotDecline(left, noSpace, now)).toBeNull()
  })
})

test.each([
  ['a listed reason needs no words', { reason: 'MARGIN_TOO_LOW', words: null }, null],
  ['another reason does', { reason: 'OTHER', words: ' ' }, 'words'],
  ['a few words are enough', { reason: 'OTHER', words: '在装修' }, null],
  ['not a novel', { reason: 'NO_SPACE', words: '长'.repeat(301) }, 'words'],
] as const)('the reason: %s', (_case, why, field) => {
  const refusal = whyNotDecline(answering, why, now)
  expect(refusal instanceof InvalidInput ? refusal.field : refusal).toBe(field)
})

test('a shop is told that saying no costs it nothing, in both languages', () => {
  expect(declineIsFree['zh-CN']).toContain('不受影响')
  expect(declineIsFree.en).toContain('changes nothing')
})
