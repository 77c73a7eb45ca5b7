import { expect, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import { type CampaignContent, type CampaignReach, whyNotPublish, whyNotReady } from './whyNotPublish.ts'

const at = (day: string) => new Date(`${day}T00:00:00Z`)
const now = at('2026-11-23')
const campaign: CampaignContent = {
  publishedAt: null,
  cancelledAt: null,
  startsAt: at('2026-12-01'),
  endsAt: at('2026-12-31'),
  replyBy: at('2026-12-10'),
  title: '年末细支陈列',
  titleEn: null,
  body: '收银台第一层摆两排，拍张照。',
  bodyEn: null,
  gain: '每条毛利 30 元，另奖 50 元。',
  gainEn: null,
  rewardCents: 5_000,
  material: '送陈列架一个',
  materialEn: null,
  displayAsked: true,
  referenceImageId: 'image',
  rewardRule: null,
  proofCents: [],
  mostUnits: null,
  controlPercent: 0,
}
const reach: CampaignReach = { productCount: 2, audienceSize: 318 }
const english = {
  titleEn: 'Year-end display',
  bodyEn: 'Two rows, please.',
  gainEn: '¥30 a carton.',
  materialEn: 'A rack',
}
const faults = (part: Partial<CampaignContent>, where: Partial<CampaignReach> = {}) =>
  whyNotPublish({ ...campaign, ...part }, { ...reach, ...where }, now).map((refusal) =>
    refusal instanceof InvalidInput ? refusal.field : refusal.name,
  )

test.each<[string, Partial<CampaignContent>]>([
  ['everything given', {}],
  ['both languages', english],
  [
    'no material, no reward, no display',
    { material: null, rewardCents: null, displayAsked: false, referenceImageId: null },
  ],
  ['English without material where there is none', { ...english, material: null, materialEn: null }],
  ['no day to reply by', { replyBy: null }],
  ['reply until the very end', { replyBy: campaign.endsAt }],
  ['starting at once', { startsAt: at('2026-11-20') }],
])('may be published: %s', (_case, part) => {
  expect(faults(part)).toEqual([])
})

test.each<[string, Partial<CampaignContent>, string[]]>([
  ['no title', { title: '' }, ['title']],
  ['no text', { body: '　' }, ['body']],
  ['no gain for the shop', { gain: '' }, ['gain']],
  ['a reward of nothing', { rewardCents: 0 }, ['rewardCents']],
  ['a part of a cent', { rewardCents: 0.5 }, ['rewardCents']],
  ['English begun', { titleEn: 'Year-end display' }, ['titleEn']],
  ['English without the material', { ...english, materialEn: '' }, ['titleEn']],
  ['no start', { startsAt: null }, ['startsAt']],
  ['no end', { endsAt: null }, ['endsAt']],
  ['ending as it starts', { endsAt: campaign.startsAt, replyBy: null }, ['endsAt']],
  ['over before it is out', { startsAt: at('2026-11-01'), endsAt: now, replyBy: null }, ['endsAt']],
  ['reply after the end', { replyBy: at('2027-01-01') }, ['replyBy']],
  ['reply before the start', { replyBy: at('2026-12-01') }, ['replyBy']],
  ['reply in the past', { startsAt: at('2026-11-01'), replyBy: at('2026-11-22') }, ['replyBy']],
  ['a display without a picture', { referenceImageId: null }, ['referenceImageId']],
  ['published already', { publishedAt: at('2026-11-20') }, ['CampaignIsPublished']],
  ['cancelled', { cancelledAt: at('2026-11-20') }, ['CampaignIsCancelled']],
])('may not be published: %s', (_case, part, expected) => {
  expect(faults(part)).toEqual(expected)
})

test('an audience of nobody, no product', () => {
  expect(faults({}, { audienceSize: 0 })).toEqual(['audience'])
  expect(faults({}, { productCount: 0 })).toEqual(['productIds'])
})

test('an empty draft is told everything at once', () => {
  const empty = {
    title: '',
    body: '',
    gain: '',
    startsAt: null,
    endsAt: null,
    replyBy: null,
    referenceImageId: null,
  }
  expect(faults(empty, { productCount: 0, audienceSize: 0 })).toEqual([
    'title',
    'body',
    'gain',
    'startsAt',
    'endsAt',
    'productIds',
    'audience',
    'referenceImageId',
  ])
})

test('a scheduled campaign must stay ready when it is edited', () => {
  const scheduled = { ...campaign, publishedAt: at('2026-11-20') }
  expect(whyNotReady(scheduled, reach, now)).toEqual([])
  expect(whyNotReady({ ...scheduled, gain: '' }, reach, now).map(({ field }) => field)).toEqual(['gain'])
})
