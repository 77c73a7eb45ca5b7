import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyPassword } from 'better-auth/crypto'
import {
  type AuditAct,
  auditPayload,
  dateColumnOf,
  localDayOf,
  promiseStatusAt,
  surveyRestDays,
  verifyChain,
  whyNotProduct,
} from '@kewo/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { allTexts, type DemoDatabase, demoDatabase, fingerprints, timeZone } from './demoDatabase.testbed.ts'
import { demoPassword, demoUserNames } from './fillDemo.ts'
import { sha256 } from './traces.ts'
import {
  owedToShops,
  readersOfCampaigns,
  readersOfGuidance,
  unreadyCampaigns,
  unreadyGuidance,
} from './demoAudiences.testbed.ts'
import { brokenTraces, wrongRequests } from './demoRecords.testbed.ts'

const minutesToFill = 15 * 60_000
const afternoon = new Date('2026-11-23T06:30:00.000Z')
const night = new Date('2027-01-01T15:40:00.000Z')

/** Filling takes long, so each demo is filled once for all that is asked of it. */
let whole: Promise<DemoDatabase> | undefined
const wholeDemo = () => (whole ??= demoDatabase(afternoon))
let small: Promise<DemoDatabase> | undefined
const smallDemo = () => (small ??= demoDatabase(night, { small: true }))

describe('the demo on a working afternoon', () => {
  const now = afternoon
  let demo: DemoDatabase
  beforeAll(async () => {
    demo = await wholeDemo()
  }, minutesToFill)

  test('has the shape of a prefecture distributor', async () => {
    const { db } = demo
    expect(await db.company.count({ where: { demo: true } })).toBe(1)
    expect(await db.region.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } })).toEqual([
      { kind: 'COMPANY', _count: 1 },
      { kind: 'BRANCH', _count: 3 },
      { kind: 'DEPARTMENT', _count: 12 },
    ])
    const shops = await db.retailer.count()
    expect(shops).toBeGreaterThan(2_900)
    expect(shops).toBeLessThan(3_100)
    const names = await db.retailer.findMany({ select: { name: true } })
    expect(new Set(names.map(({ name }) => name)).size).toBe(shops)
    const territories = await db.territory.findMany({
      include: { _count: { select: { retailers: true, members: true } } },
    })
    expect(territories).toHaveLength(16)
    for (const { _count } of territories) {
      expect(_count.retailers).toBeGreaterThanOrEqual(150)
      expect(_count.retailers).toBeLessThanOrEqual(300)
      expect(_count.members).toBe(4)
    }
    expect(await db.retailer.count({ where: { placeStatus: 'UNKNOWN' } })).toBeGreaterThan(10)
    expect(await db.retailer.count({ where: { closedAt: { not: null } } })).toBeGreaterThan(3)
    expect(
      await db.retailer.count({
        where: { licenceExpiresOn: { lt: dateColumnOf(localDayOf(now, timeZone)) } },
      }),
    ).toBeGreaterThan(40)
  })

  test('shops order on the weekdays of a real distributor', async () => {
    const { db } = demo
    const groups = await db.retailer.groupBy({ by: ['orderWeekday'], _count: true })
    const shops = await db.retailer.count()
    const share = (weekday: number | null) =>
      (groups.find(({ orderWeekday }) => orderWeekday === weekday)?._count ?? 0) / shops
    expect(new Set(groups.map(({ orderWeekday }) => orderWeekday))).toEqual(new Set([1, 2, 3, 4, 5, null]))
    for (const weekday of [1, 2, 3, 4]) expect(share(weekday)).toBeGreaterThan(0.18)
    for (const weekday of [5, null]) expect(share(weekday)).toBeLessThan(0.08)
  })

  test('everybody signs in with the one password, seven of them by their role', async () => {
    const { db } = demo
    const users = await db.user.findMany({
      where: { username: { in: [...demoUserNames] } },
      include: { accounts: true, staff: true, retailer: true },
    })
    expect(users).toHaveLength(demoUserNames.length)
    const password = users[0]!.accounts[0]!.password
    expect(await verifyPassword({ hash: password ?? '', password: demoPassword })).toBe(true)
    expect(await db.account.count({ where: { password, providerId: 'credential' } })).toBe(
      await db.user.count(),
    )
    const shop = users.find(({ username }) => username === 'shop')?.retailer
    expect(shop).toMatchObject({ name: '王湾路口便利店', licenceNumber: expect.stringMatching(/^\d{12}$/) })
    const others = await db.$queryRaw<unknown[]>`
      SELECT r.id FROM "Retailer" r JOIN "User" u ON u.id = r."userId" WHERE u.username <> r."licenceNumber"`
    expect(others).toEqual([{ id: shop?.id }])
  })

  test('cadences owe some shops a visit a week, some one in two weeks, most the one that all are owed', async () => {
    const owed = await owedToShops(demo)
    expect(new Set(owed)).toEqual(new Set([1, 2, 4]))
    const share = (visits: number) => owed.filter((number) => number === visits).length / owed.length
    expect(share(1)).toBeGreaterThan(0.5)
    expect(share(4)).toBeLessThan(0.25)
  })

  test('campaigns and guidance could have been published', async () => {
    expect(await unreadyCampaigns(demo)).toEqual([])
    expect(await unreadyGuidance(demo)).toEqual([])
  })

  test('there is enough of everything to look at', async () => {
    const { db } = demo
    for (const field of ['category', 'status', 'urgency', 'desk'] as const)
      expect((await db.helpRequest.groupBy({ by: [field] })).length).toBeGreaterThan(
        field === 'urgency' ? 1 : 4,
      )
    const running = { status: { in: ['NEW' as const, 'IN_PROGRESS' as const] } }
    expect(await db.helpRequest.count({ where: { ...running, dueAt: { lte: now } } })).toBeGreaterThan(10)
    expect(await db.helpRequest.count({ where: { ...running, dueAt: { gt: now } } })).toBeGreaterThan(30)
    const promises = await db.promise.groupBy({ by: ['status'] })
    expect(new Set(promises.map(({ status }) => status))).toEqual(
      new Set(['OPEN', 'KEPT', 'BROKEN', 'WITHDRAWN']),
    )
    expect(await db.file.count()).toBeGreaterThan(120)
    // Shops send their photos as real ones would: most months are earned, few are missed.
    const rewards = await db.reward.groupBy({ by: ['state'], _count: true })
    const all = rewards.reduce((sum, { _count }) => sum + _count, 0)
    const share = (state: string) => (rewards.find((each) => each.state === state)?._count ?? 0) / all
    for (const state of ['TO_EARN', 'EARNED', 'APPROVED', 'PAID', 'REVERSED', 'LAPSED'])
      expect(share(state), state).toBeGreaterThan(0)
    expect(share('PAID') + share('APPROVED')).toBeGreaterThan(0.4)
    expect(share('LAPSED')).toBeLessThan(0.1)
  })

  test('most figures of people show, and some stay hidden', async () => {
    const serving = await demo.db.staff.findMany({
      where: { memberships: { some: {} } },
      include: { ratings: { where: { batchId: { not: null } } } },
    })
    expect(serving.filter(({ ratings }) => ratings.length >= 5).length).toBeGreaterThan(25)
    expect(serving.filter(({ ratings }) => ratings.length === 0).length).toBeGreaterThan(2)
  })
})

describe.each([
  ['on a working afternoon', afternoon, wholeDemo],
  ['of one territory, in a night of the New Year holiday', night, smallDemo],
])('as the rules have it: the demo %s', (_when, now, fill) => {
  let demo: DemoDatabase
  beforeAll(async () => {
    demo = await fill()
  }, minutesToFill)

  test('campaigns and guidance reached only those they are meant for', async () => {
    for (const { shops, answers } of [
      ...(await readersOfCampaigns(demo)),
      ...(await readersOfGuidance(demo)),
    ]) {
      expect(answers.filter((id) => !shops.has(id))).toEqual([])
    }
  })

  test('what is stored of each request is what its log amounts to', async () => {
    expect(await wrongRequests(demo)).toEqual([])
    expect(await demo.db.helpRequest.count({ where: { lastEventAt: { gt: now } } })).toBe(0)
  })

  test('every chain of records verifies, and so does the audit log', async () => {
    expect(await brokenTraces(demo)).toEqual([])
    const entries = await demo.db.auditEntry.findMany({ orderBy: { sequence: 'asc' } })
    const links = entries.map((entry) => ({ ...entry, payload: auditPayload(entry as unknown as AuditAct) }))
    expect(verifyChain(links, sha256)).toMatchObject({ intact: true, length: entries.length })
  })

  test('nobody is in two places at once, nobody is in a visit, everybody has a plan for today', async () => {
    const { db } = demo
    const today = dateColumnOf(localDayOf(now, timeZone))
    expect(await db.visit.count({ where: { status: 'IN_PROGRESS' } })).toBe(0)
    expect(
      await db.visit.count({ where: { OR: [{ startedAt: { gt: now } }, { completedAt: { gt: now } }] } }),
    ).toBe(0)
    const planned = await db.visit.groupBy({
      by: ['staffId'],
      where: { status: 'PLANNED', plannedOn: today },
      _count: true,
    })
    const serve = {
      memberships: { some: { role: 'MANAGER', territory: { retailers: { some: {} } } } },
    } as const
    expect(planned).toHaveLength(await db.staff.count({ where: serve }))
    const twice = await db.$queryRaw<unknown[]>`
      SELECT one.id FROM "Visit" one JOIN "Visit" other ON other."staffId" = one."staffId" AND other.id > one.id
        AND other."startedAt" < one."completedAt" AND one."startedAt" < other."completedAt"`
    expect(twice).toEqual([])
    const forgotten = await db.$queryRaw<unknown[]>`
      SELECT r.id FROM "Retailer" r LEFT JOIN (SELECT "retailerId", max("completedAt") AS at FROM "Visit" GROUP BY 1) v
        ON v."retailerId" = r.id WHERE r."lastVisitedAt" IS DISTINCT FROM v.at`
    expect(forgotten).toEqual([])
  })

  test('promises stand where the clock says, and each broken one has opened a request', async () => {
    const promises = await demo.db.promise.findMany()
    for (const promise of promises) {
      expect(promiseStatusAt(promise, now, timeZone)).toBe(promise.status)
      expect(promise.brokenRequestId !== null).toBe(promise.status === 'BROKEN')
    }
  })

  test('shops had their rest between surveys', async () => {
    const { db } = demo
    const tired = await db.$queryRaw<unknown[]>`
      SELECT one.id FROM "RatingInvitation" one JOIN "RatingInvitation" other ON other."retailerId" = one."retailerId"
        AND other."invitedAt" > one."invitedAt"
        AND other."invitedAt" < one."invitedAt" + make_interval(days => ${surveyRestDays}::int)`
    expect(tired).toEqual([])
  })

  test('products are sound, and every picture lies where its row says', async () => {
    for (const product of await demo.db.product.findMany()) expect(whyNotProduct(product)).toBeNull()
    const files = await demo.db.file.findMany()
    for (const { storageKey } of files)
      for (const size of ['large', 'medium', 'small'])
        expect(existsSync(join(demo.picturesFolder, storageKey, `${size}.webp`))).toBe(true)
  })

  test('the shop that people look at first has something in every corner', async () => {
    const { db } = demo
    const shop = await db.retailer.findFirstOrThrow({ where: { user: { username: 'shop' } } })
    const own = { retailerId: shop.id }
    const tomorrow = dateColumnOf(localDayOf(new Date(now.getTime() + 86_400_000), timeZone))
    const answerable = new Date(now.getTime() - 7 * 86_400_000)
    expect(await db.visit.count({ where: { ...own, status: 'PLANNED', plannedOn: tomorrow } })).toBe(1)
    expect(await db.promise.count({ where: { ...own, status: 'OPEN' } })).toBe(2)
    expect(await db.trace.count({ where: { ...own, answer: null, submittedAt: { gt: answerable } } })).toBe(1)
    expect(
      await db.ratingInvitation.count({
        where: { ...own, answeredAt: null, dismissedAt: null, invitedAt: { gt: answerable } },
      }),
    ).toBe(1)
    const requests = await db.helpRequest.groupBy({ by: ['status'], where: own, _count: true })
    expect(new Set(requests.map(({ status }) => status))).toEqual(
      new Set(['NEW', 'WAITING_ON_RETAILER', 'RESOLVED', 'CLOSED']),
    )
    expect(await db.receipt.count({ where: { ...own, understoodAt: { not: null } } })).toBeGreaterThan(3)
    expect(
      (await readersOfGuidance(demo)).filter(
        ({ shops, answers }) => shops.has(shop.id) && !answers.includes(shop.id),
      ).length,
    ).toBeGreaterThan(0)
    const toAnswer = (await readersOfCampaigns(demo)).filter(
      ({ live, shops, answers }) => live && shops.has(shop.id) && !answers.includes(shop.id),
    )
    expect(toAnswer.length).toBeGreaterThan(1)
  })
})

test(
  'the same instant makes the same demo, to the byte',
  async () => {
    const [one, other] = [await smallDemo(), await demoDatabase(night, { small: true })]
    expect(await fingerprints(other)).toEqual(await fingerprints(one))
  },
  minutesToFill,
)

const products = join(import.meta.dirname, '../../../../shared/data/products')

describe.runIf(existsSync(products))('real data (needs ../shared/data)', () => {
  test(
    'no brand of the real world is named',
    async () => {
      const real = ['skus.csv', 'aliases.csv'].flatMap(
        (file) => readFileSync(join(products, file), 'utf8').match(/\p{Script=Han}+/gu) ?? [],
      )
      // 细支, slim, is said of the cigarettes of every maker.
      const brands = new Set(real.filter((word) => word.length > 1 && word !== '细支'))
      const texts = (await allTexts(await wholeDemo())).join('\n')
      expect([...brands].filter((brand) => texts.includes(brand))).toEqual([])
    },
    minutesToFill,
  )
})
