import { makeFile, makeOrganisation, makeSession, makeTrace, makeVisit, now, type Team } from '@kewo/testkit'
import { beforeAll, describe, expect, test } from 'vitest'
import { oneOfEach } from '../../test/oneOfEach.ts'
import { useSchema } from '../../test/useSchema.ts'
import { chainPromise } from '../hashChain/chainEntries.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { ownData, type OwnData } from './ownData.ts'
import { ownDataPage } from './ownDataPage.ts'
import { takeOwnData } from './takeOwnData.ts'
import { keyWords, valueWords } from './words.ts'

const { db, contextFor } = useSchema()
let here: Team
let data: OwnData

const viewerOf = async ({ retailer }: Team) => (await contextFor(retailer, {})).viewer as RetailerViewer

beforeAll(async () => {
  const organisation = await makeOrganisation(db)
  here = organisation.here
  const options = { text: '店里的事', offer: '春风活动', regionIds: [organisation.east.id] }
  const { about } = await oneOfEach(db, here, options)
  const requestId = about['HelpRequest']!.id
  await chainPromise(db, about['Promise']!.id)
  await db.helpRequestMessage.create({
    data: {
      requestId,
      staffId: here.manager.id,
      internal: true,
      body: '内部的话',
      at: now,
    },
  })
  const { userId } = here.retailer
  const { id: sessionId } = await makeSession(db, { userId })
  const outbox = { userId, sessionId, waiting: 2, refused: 0 }
  await db.deviceOutbox.create({ data: { ...outbox, oldestAt: now, toldAt: now } })
  const { id: productId } = await db.product.findFirstOrThrow()
  await db.favourite.create({ data: { retailerId: here.retailer.id, productId, addedAt: now } })
  await db.pressed.create({
    data: { retailerId: here.retailer.id, about: 'CAMPAIGN', aboutId: productId, saidAt: now },
  })
  await oneOfEach(db, organisation.elsewhere, { ...options, text: '别家的事' })
  data = (await ownData(db, await viewerOf(here))).data
})

describe('the copy of a shop', () => {
  test('has a row of everything that is about it', () => {
    const empty = Object.entries(data).filter(([, part]) => Array.isArray(part) && part.length === 0)
    expect(empty).toEqual([])
  })

  test('has nothing of another shop, and not a word that the staff said among themselves', () => {
    const text = JSON.stringify(data)
    expect(text).toContain('店里的事')
    expect(text).not.toMatch(/别家的事|内部的话/)
  })

  test('names no brand, campaign or guidance once the licence has expired', async () => {
    const expired = { ...(await viewerOf(here)), licence: 'EXPIRED' } as const
    const text = JSON.stringify((await ownData(db, expired)).data)
    expect(JSON.stringify(data)).toContain('春风活动')
    expect(text).not.toContain('春风活动')
    expect(text).toContain('店里的事')
  })

  test('has no stars that were given before staff made a password for the shop', async () => {
    const viewer = await viewerOf(here)
    expect(data.ratings).toMatchObject([{ stars: 4, words: '店里的事' }])
    const after = await ownData(db, { ...viewer, staffSetPasswordAt: new Date(now.getTime() + 1) })
    expect(after.data.ratings).toMatchObject([{ stars: null, words: null, reasons: [], signed: null }])
  })

  test('names each picture once, whatever hangs on it', async () => {
    const visit = await makeVisit(db, { retailerId: here.retailer.id, staffId: here.manager.id })
    const trace = await makeTrace(db, visit)
    const files = [await makeFile(db, { traceId: trace.id }), await makeFile(db, { traceId: trace.id })]
    const { pictures } = await ownData(db, await viewerOf(here))
    expect(pictures.map(({ storageKey }) => storageKey)).toEqual(files.map(({ storageKey }) => storageKey))
    expect(new Set(pictures.map(({ name }) => name)).size).toBe(2)
  })
})

describe('the page to read', () => {
  /** Every key of the data, however deep. */
  const keysOf = (value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(keysOf)
      : value && typeof value === 'object' && !(value instanceof Date)
        ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
        : []

  test('has words for every key, and no words for a key that is gone', () => {
    const keys = new Set(keysOf(data))
    expect([...keys].filter((key) => !(key in keyWords))).toEqual([])
    // Parts that stand in lists which are empty in this story.
    const deeper = ['what', 'forWhom', 'byWhen', 'gain']
    expect(Object.keys(keyWords).filter((key) => !keys.has(key) && !deeper.includes(key))).toEqual([])
  })

  test('has words for every value of every enumeration that it can show', async () => {
    const rows = await db.$queryRaw<{ name: string; value: string }[]>`
      SELECT t.typname AS name, e.enumlabel AS value FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
      WHERE t.typname IN ('Format', 'MarketType', 'BusinessDistrict', 'StaffRole', 'HelpRequestCategory', 'Urgency',
        'HelpRequestStatus', 'VisitStatus', 'VisitWishStatus', 'DayPart', 'PromiseStatus', 'ParticipationStatus',
        'DeclineReason', 'TraceAnswer', 'FindingKind', 'RatingOccasion', 'RatingReason')`
    expect(new Set(rows.map(({ name }) => name)).size).toBe(17)
    expect(rows.filter(({ value }) => !(value in valueWords))).toEqual([])
  })

  test.each(['zh-CN', 'en'] as const)(
    'in %s: no word of the code, and nothing that a shop typed is markup',
    (locale) => {
      const shop = { ...data.shop, name: '<script>alert(1)</script>' }
      const page = ownDataPage({ ...data, shop }, { locale, timeZone: 'Asia/Shanghai', madeAt: now })
      expect(page).toContain('店里的事')
      expect(page).not.toContain('<script')
      const said = page.replace(/<style>.*<\/style>/, '').replaceAll(/<[^>]*>/g, ' ')
      expect(said.match(/\b[A-Z]{3,}(_[A-Z]+)*\b|\b[a-z]+[A-Z]\w*/g) ?? []).toEqual([])
    },
  )
})

test('taking it leaves an entry in the audit log; staff and strangers have none to take', async () => {
  const files = await takeOwnData(await contextFor(here.retailer, {}), 'zh-CN')
  expect(files?.slice(0, 2).map(({ name }) => name)).toEqual(['我的资料.html', 'my-data.json'])
  expect(await db.auditEntry.findFirst({ where: { action: 'downloadOwnData' } })).toMatchObject({
    subjectId: here.retailer.id,
    userId: here.retailer.userId,
  })
  expect(await takeOwnData(await contextFor(here.manager, {}), 'zh-CN')).toBeNull()
  expect(await takeOwnData(await contextFor(null, {}), 'zh-CN')).toBeNull()
})
