import { expect, test } from 'vitest'
import { everyShop } from '@kewo/domain'
import { campaignInput, contentOf, draftOf, emptyCampaign } from './campaignDraft.ts'

const timeZone = 'Asia/Shanghai'
const typed = {
  ...emptyCampaign(),
  title: ' 云岭·春雪 ',
  reward: '60',
  startDay: '2026-12-01',
  lastDay: '2027-02-28',
  replyBy: '2026-11-30T18:00',
}

test('days become instants of the company’s clock, the last day included', () => {
  expect(campaignInput(typed, { imageId: null, referenceImageId: null }, timeZone)).toMatchObject({
    title: '云岭·春雪',
    titleEn: null,
    rewardCents: 6_000,
    startsAt: '2026-11-30T16:00:00.000Z',
    endsAt: '2027-02-28T16:00:00.000Z',
    replyBy: '2026-11-30T10:00:00.000Z',
  })
})

test('a saved campaign is typed again as it was', () => {
  const { startsAt, endsAt, replyBy, ...content } = contentOf(typed, null, timeZone)
  const saved = {
    ...content,
    startsAt: startsAt!.toISOString(),
    endsAt: endsAt!.toISOString(),
    replyBy: replyBy!.toISOString(),
    brand: { id: 'b' },
    products: [{ id: 'p' }],
  }
  expect(draftOf(saved, everyShop, timeZone)).toEqual({
    ...typed,
    key: '',
    title: '云岭·春雪',
    reward: '60.00',
    brandId: 'b',
    productIds: ['p'],
    saved: { startsAt: saved.startsAt, endsAt: saved.endsAt },
  })
})

test('a day that was not touched keeps its hour', () => {
  const read = {
    ...typed,
    saved: { startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2027-02-28T10:00:00.000Z' },
  }
  expect(contentOf(read, null, timeZone).startsAt).toEqual(new Date(read.saved.startsAt))
  expect(contentOf(read, null, timeZone).endsAt).toEqual(new Date(read.saved.endsAt))
  const moved = contentOf({ ...read, lastDay: '2027-02-27' }, null, timeZone)
  expect(moved.endsAt?.toISOString()).toBe('2027-02-27T16:00:00.000Z')
})

test('a draft without dates has none', () =>
  expect(contentOf(emptyCampaign(), null, timeZone)).toMatchObject({
    startsAt: null,
    endsAt: null,
    replyBy: null,
  }))
