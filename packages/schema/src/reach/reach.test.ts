import {
  makeCampaign,
  makeGuidance,
  makeOrganisation,
  makeParticipation,
  makeReceipt,
  makeRetailerOf,
  makeStanding,
  makeSupplyPolicy,
  now,
} from '@kewo/testkit'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let guidance: Awaited<ReturnType<typeof makeGuidance>>
let of: string

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

beforeEach(async () => {
  await db.notification.deleteMany()
  const { here, department } = organisation
  const scope = { withinRegionIds: [department.id], withinTerritoryIds: [here.territory.id] }
  guidance = await makeGuidance(db, { authorId: here.manager.id, ...scope })
  of = globalId('GuidanceVersion', guidance.version)
})

const reach = `query ($of: ID!) { node(id: $of) {
  ... on GuidanceVersion { reach { ...R } } ... on SupplyPolicyVersion { reach { ...R } } ... on Campaign { reach { ...R } } } }
  fragment R on Reach { steps { step count } remindable actedOnly readEarlier whyNotRemind { code } }`
const parts = `query ($of: ID!, $by: ReachBy!, $within: ReachPartFilter) { node(id: $of) {
  ... on GuidanceVersion { reach { ...P } } ... on Campaign { reach { ...P } } } }
  fragment P on Reach { parts(by: $by, within: $within) { left parts { name grade marketType managerId regionId counts { step count } } } }`
const trend = `query ($of: ID!) { node(id: $of) { ... on GuidanceVersion { reach { trend { day told read understood } } }
  ... on Campaign { reach { trend { day told read understood } } } } }`
const shops = `query ($of: ID!, $filter: ReachShopFilter) { reachShops(of: $of, filter: $filter) {
  totalCount nodes { step openedAt understoodAt acted readEarlier retailer { name } } } }`
const remind = `mutation ($of: ID!, $retailerId: ID) { remindShops(of: $of, retailerId: $retailerId) {
  ... on ShopReminder { of count left { reason count } } ... on Refusal { code } } }`

type Asker = Parameters<typeof runOk>[2]
const reachFor = async (asker: Asker, id = of) => (await runOk(reach, { of: id }, asker)).node.reach
const countsOf = (steps: { step: string; count: number | null }[]) =>
  Object.fromEntries(steps.map(({ step, count }) => [step, count]))
const partsFor = async (asker: Asker, by: string, more: object = {}, id = of) =>
  (await runOk(parts, { of: id, by, ...more }, asker)).node.reach.parts.parts
const namesOf = async (asker: Asker, filter: object, id = of): Promise<string[]> =>
  (await runOk(shops, { of: id, filter }, asker)).reachShops.nodes.map(
    ({ retailer }: { retailer: { name: string } }) => retailer.name,
  )
const openHere = () =>
  db.retailer.count({ where: { territoryId: organisation.here.territory.id, closedAt: null } })

describe('how far a guidance has come', () => {
  it('counts the shops that the viewer serves, each step within the one before', async () => {
    const { here, elsewhere, supervisor, admin, otherSupervisor } = organisation
    const second = await makeRetailerOf(db, here.territory, { name: '二店' })
    const closed = await makeRetailerOf(db, here.territory, { closedAt: now })
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: second.id, readToEndAt: now })
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: closed.id })
    // A shop that has left the audience since keeps its receipt, but is no longer counted.
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: elsewhere.retailer.id })
    const told = { kind: 'GUIDANCE_PUBLISHED', subjectId: guidance.id, createdAt: now }
    await db.notification.create({ data: { ...told, userId: here.retailer.userId } })
    const all = await openHere()
    for (const asker of [here.manager, here.courier, supervisor, admin])
      expect(countsOf((await reachFor(asker)).steps)).toEqual({
        ...{ MEANT: all, TOLD: 2, OPENED: 1, READ: 1, UNDERSTOOD: 0, ACTED: 0 },
      })
    for (const asker of [otherSupervisor, elsewhere.manager]) {
      expect(await runRefused(reach, { of }, asker)).toBe('NOT_FOUND')
      expect(await runRefused(shops, { of }, asker)).toBe('NOT_FOUND')
      expect(await runRefused(remind, { of }, asker)).toBe('NOT_FOUND')
    }
    expect(await runRefused(shops, { of }, here.retailer)).toBe('FORBIDDEN')
    expect(await namesOf(here.manager, { came: 'READ' })).toEqual(['二店'])
    expect(await namesOf(here.manager, { came: 'UNDERSTOOD' })).toEqual([])
    expect(await namesOf(here.manager, { notCome: 'OPENED' })).toHaveLength(all - 1)
    expect(await namesOf(here.manager, { came: 'TOLD', notCome: 'OPENED' })).toHaveLength(1)
    expect(await namesOf(here.manager, { search: '二店' })).toEqual(['二店'])
  })

  it('a wider guidance shows each only the own shops', async () => {
    const wide = await makeGuidance(db, { authorId: organisation.admin.id })
    const id = globalId('GuidanceVersion', wide.version)
    const meant = async (asker: Asker) => countsOf((await reachFor(asker, id)).steps).MEANT
    expect(await meant(organisation.here.manager)).toBe(await openHere())
    expect(await meant(organisation.elsewhere.manager)).toBe(1)
    expect(await meant(organisation.admin)).toBe(await db.retailer.count({ where: { closedAt: null } }))
    expect(await namesOf(organisation.elsewhere.manager, {}, id)).toHaveLength(1)
  })

  it('parts come to the whole, whatever they are parted by, and lead to their shops', async () => {
    const { here, admin } = organisation
    const wide = await makeGuidance(db, { authorId: admin.id })
    const id = globalId('GuidanceVersion', wide.version)
    const graded = await makeRetailerOf(db, here.territory, { grade: 7, marketType: 'RURAL', name: '七店' })
    await makeReceipt(db, { versionId: wide.version.id, retailerId: graded.id, understoodAt: now })
    const whole = countsOf((await reachFor(admin, id)).steps)
    for (const by of ['REGION', 'MARKET_TYPE', 'GRADE', 'MANAGER']) {
      const found = await partsFor(admin, by, {}, id)
      expect(found.length).toBeGreaterThan(1)
      for (const step of ['MEANT', 'OPENED', 'UNDERSTOOD'])
        expect(
          found.reduce((sum: number, part: { counts: [] }) => sum + (countsOf(part.counts)[step] ?? 0), 0),
        ).toBe(whole[step])
    }
    const [seven] = (await partsFor(admin, 'GRADE', {}, id)).filter(
      ({ grade }: { grade: number | null }) => grade === 7,
    )
    expect(countsOf(seven.counts)).toMatchObject({ MEANT: 1, UNDERSTOOD: 1 })
    expect(await namesOf(admin, { part: { grade: 7 } }, id)).toEqual(['七店'])
    const within = { managerId: globalId('Staff', here.manager), marketType: 'RURAL' }
    const rural = await partsFor(admin, 'MARKET_TYPE', { within }, id)
    expect(countsOf(rural[0].counts)).toMatchObject({ UNDERSTOOD: 1 })
    expect(await namesOf(admin, { part: within, came: 'UNDERSTOOD' }, id)).toEqual(['七店'])
  })

  it('who acted without having understood is told apart', async () => {
    const { here } = organisation
    const receipt = { versionId: guidance.version.id, retailerId: here.retailer.id }
    await db.receipt.create({ data: { ...receipt, openedAt: now, actedAt: now } })
    const { steps, actedOnly } = await reachFor(here.manager)
    expect(countsOf(steps)).toMatchObject({ OPENED: 1, ACTED: 0 })
    expect(actedOnly).toBe(1)
  })

  it('who has read the version before, and not opened this one, is told apart from who has opened neither', async () => {
    const { here } = organisation
    const second = await makeRetailerOf(db, here.territory, { name: '只打开过' })
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: here.retailer.id, understoodAt: now })
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: second.id, readToEndAt: null })
    const next = await db.guidanceVersion.create({
      data: { guidanceId: guidance.id, number: 2, title: '再摆', publishedAt: now },
    })
    const id = globalId('GuidanceVersion', next)
    const { steps, readEarlier } = await reachFor(here.manager, id)
    expect(countsOf(steps)).toMatchObject({ OPENED: 0, UNDERSTOOD: 0 })
    expect(readEarlier).toBe(1)
    const listed = (await runOk(shops, { of: id, filter: { notCome: 'OPENED' } }, here.manager)).reachShops
      .nodes
    const apart = listed.filter((row: { readEarlier: boolean }) => row.readEarlier)
    expect(apart.map((row: { retailer: { name: string } }) => row.retailer.name)).toEqual([
      here.retailer.name,
    ])
    await makeReceipt(db, { versionId: next.id, retailerId: here.retailer.id })
    expect((await reachFor(here.manager, id)).readEarlier).toBe(0)
    expect((await reachFor(here.manager)).readEarlier).toBe(0)
  })

  it('tells day by day how it began, by the days of the company', async () => {
    const { here } = organisation
    const publishedAt = new Date('2026-11-20T08:00:00Z')
    await db.guidanceVersion.update({ where: { id: guidance.version.id }, data: { publishedAt } })
    const receipt = { versionId: guidance.version.id, retailerId: here.retailer.id }
    const lateAt = new Date('2026-11-21T17:30:00Z')
    await db.receipt.create({
      data: { ...receipt, openedAt: publishedAt, readToEndAt: lateAt, understoodAt: lateAt },
    })
    const days = (await runOk(trend, { of }, here.manager)).node.reach.trend
    // 17:30 in UTC is the next day in Shanghai already; today is the 23rd.
    expect(days).toEqual([
      { day: '2026-11-20', told: 1, read: 0, understood: 0 },
      { day: '2026-11-21', told: 0, read: 0, understood: 0 },
      { day: '2026-11-22', told: 0, read: 1, understood: 1 },
      { day: '2026-11-23', told: 0, read: 0, understood: 0 },
    ])
  })
})

describe('reminding', () => {
  it('tells those who have not opened it, once in three days, and says who was left out and why', async () => {
    const { here } = organisation
    const opened = await makeRetailerOf(db, here.territory)
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: opened.id })
    const expired = await makeRetailerOf(db, here.territory, {
      licenceExpiresOn: new Date('2026-11-22T00:00:00Z'),
    })
    const { remindable, whyNotRemind } = await reachFor(here.manager)
    expect(whyNotRemind).toBeNull()
    const { remindShops } = await runOk(remind, { of }, here.manager)
    expect(remindShops).toMatchObject({ of, count: remindable })
    expect(countLeft(remindShops.left)).toMatchObject({ OPENED: 1 })
    expect(countLeft(remindShops.left).CANNOT_BE_TOLD).toBeGreaterThan(0)
    const told = await db.notification.findMany({ where: { subjectId: guidance.id } })
    expect(told.map(({ userId }) => userId)).toContain(here.retailer.userId)
    for (const { userId } of [opened, expired]) expect(told.map((row) => row.userId)).not.toContain(userId)
    expect(told[0]).toMatchObject({
      kind: 'GUIDANCE_REMINDER',
      params: { title: { 'zh-CN': guidance.version.title }, name: here.manager.name },
    })

    // Pressed again, nobody is left, and nobody is told twice.
    expect(await runRefused(remind, { of }, here.manager)).toBe('NobodyToRemind')
    const one = (shop: { id: string }) => ({ of, retailerId: globalId('Retailer', shop) })
    expect(await runRefused(remind, one(here.retailer), here.manager)).toBe('RemindedLately')
    expect(await runRefused(remind, one(opened), here.manager)).toBe('AlreadyOpened')
    expect(await runRefused(remind, one(expired), here.manager)).toBe('CannotBeTold')
    expect(await runRefused(remind, one(organisation.elsewhere.retailer), here.manager)).toBe('NOT_FOUND')
    expect(await db.notification.count({ where: { subjectId: guidance.id } })).toBe(told.length)

    const later = (hours: number) => ({ now: new Date(now.getTime() + hours * 3_600_000) })
    expect(await runRefused(remind, one(here.retailer), here.manager, later(71))).toBe('RemindedLately')
    expect((await runOk(remind, one(here.retailer), here.manager, later(72))).remindShops).toMatchObject({
      ...{ count: 1, left: [] },
    })
  })

  it('a new version does not begin the three days anew', async () => {
    const { here } = organisation
    await runOk(remind, { of }, here.manager)
    await db.guidanceVersion.update({ where: { id: guidance.version.id }, data: { supersededAt: now } })
    const next = { guidanceId: guidance.id, number: 2, title: '二', options: ['一', '二'], publishedAt: now }
    const second = globalId('GuidanceVersion', await db.guidanceVersion.create({ data: next }))
    expect(await runRefused(remind, { of: second }, here.manager)).toBe('NobodyToRemind')
    expect(await runRefused(remind, { of }, here.manager)).toBe('NotShownNow')
  })

  it('two at once tell each shop once', async () => {
    const { here } = organisation
    const outcomes = await Promise.allSettled([1, 2].map(() => runOk(remind, { of }, here.manager)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const told = await db.notification.findMany({ where: { subjectId: guidance.id } })
    expect(new Set(told.map(({ userId }) => userId)).size).toBe(told.length)
  })

  it('never at night, never of what is not shown, and only by who follows shops up', async () => {
    const { here, supervisor } = organisation
    for (const at of ['2026-11-23T13:00:00Z', '2026-11-22T22:59:00Z']) {
      const night = { now: new Date(at) }
      expect(await runRefused(remind, { of }, here.manager, night)).toBe('NotAtNight')
      expect((await runOk(reach, { of }, here.manager, night)).node.reach.whyNotRemind.code).toBe(
        'NotAtNight',
      )
    }
    for (const asker of [here.courier, here.inspector, here.orderClerk, here.retailer])
      expect(await runRefused(remind, { of }, asker)).toBe('FORBIDDEN')
    await db.guidance.update({ where: { id: guidance.id }, data: { withdrawnAt: now } })
    expect(await runRefused(remind, { of }, supervisor)).toBe('NotShownNow')
    expect(await db.notification.count({ where: { subjectId: guidance.id } })).toBe(0)
  })
})

const countLeft = (left: { reason: string; count: number }[]) =>
  Object.fromEntries(left.map(({ reason, count }) => [reason, count]))

describe('a week of supply', () => {
  it('is meant for who has a line, and acted on by who ordered of it', async () => {
    const { here, admin } = organisation
    const other = await makeRetailerOf(db, here.territory, { name: '没有档位的店' })
    await makeStanding(db, { retailerId: here.retailer.id, grade: 14 })
    const policy = await makeSupplyPolicy(db)
    const id = globalId('SupplyPolicyVersion', policy.version)
    const ofShop = { versionId: policy.version.id, retailerId: here.retailer.id }
    await db.supplyReceipt.create({ data: { ...ofShop, openedAt: now, readToEndAt: now, understoodAt: now } })
    for (const asker of [here.manager, admin]) {
      const { steps } = await reachFor(asker, id)
      // No order of that week is known: nothing is said of who has ordered.
      expect(countsOf(steps)).toEqual({ MEANT: 1, TOLD: 1, OPENED: 1, READ: 1, UNDERSTOOD: 1 })
    }
    expect(await namesOf(here.manager, {}, id)).not.toContain(other.name)
    const { week, rule } = await db.supplyRule
      .findFirstOrThrow({
        where: { versionId: policy.version.id },
        include: { version: { include: { policy: true } } },
      })
      .then((found) => ({ week: found.version.policy.week, rule: found }))
    const ordered = { retailerId: here.retailer.id, productId: rule.productId, week }
    await db.orderLine.create({ data: { ...ordered, wanted: 3, given: 0 } })
    expect(countsOf((await reachFor(here.manager, id)).steps)).toMatchObject({ UNDERSTOOD: 1, ACTED: 1 })
    expect(await runRefused(remind, { of: id }, here.manager)).toBe('NobodyToRemind')
  })
})

describe('a campaign', () => {
  const campaigned = async (over: object = {}) => {
    const campaign = await makeCampaign(db, { displayAsked: true, ...over })
    return { campaign, id: globalId('Campaign', campaign) }
  }

  it('who answers has read it, whichever the answer; who joins has understood', async () => {
    const { here } = organisation
    const { campaign, id } = await campaigned()
    const declined = await makeRetailerOf(db, here.territory, { name: '不参加的店' })
    await makeParticipation(db, { campaignId: campaign.id, retailerId: here.retailer.id, status: 'JOINED' })
    await makeParticipation(db, { campaignId: campaign.id, retailerId: declined.id, status: 'DECLINED' })
    expect(countsOf((await reachFor(here.manager, id)).steps)).toMatchObject({
      ...{ OPENED: 2, READ: 2, UNDERSTOOD: 1, ACTED: 0 },
    })
  })

  it('above the manager nothing points at an answer until nobody can change it any more', async () => {
    const { here, supervisor, admin } = organisation
    const { campaign, id } = await campaigned()
    const declined = await makeRetailerOf(db, here.territory, { name: '不参加的店', grade: 29 })
    await makeParticipation(db, { campaignId: campaign.id, retailerId: here.retailer.id, status: 'JOINED' })
    await makeParticipation(db, { campaignId: campaign.id, retailerId: declined.id, status: 'DECLINED' })
    for (const asker of [supervisor, admin]) {
      expect(await namesOf(asker, { came: 'UNDERSTOOD' }, id)).toEqual([])
      const nodes = (await runOk(shops, { of: id, filter: { came: 'READ' } }, asker)).reachShops.nodes
      expect(new Set(nodes.map(({ step }: { step: string }) => step))).toEqual(new Set(['READ']))
      expect(nodes.every((node: { understoodAt: null }) => node.understoodAt === null)).toBe(true)
      for (const part of await partsFor(asker, 'GRADE', {}, id))
        expect(countsOf(part.counts)).toMatchObject({ UNDERSTOOD: null, ACTED: null })
      const days = (await runOk(trend, { of: id }, asker)).node.reach.trend
      expect(days.every((day: { understood: null }) => day.understood === null)).toBe(true)
    }
    expect(await namesOf(here.manager, { came: 'UNDERSTOOD' }, id)).toHaveLength(1)
    const over = new Date(now.getTime() - 1)
    await db.campaign.update({ where: { id: campaign.id }, data: { replyBy: over } })
    expect(await namesOf(supervisor, { came: 'UNDERSTOOD' }, id)).toHaveLength(1)
  })

  it('a control group is not meant: it is neither counted, listed nor reminded', async () => {
    const { here } = organisation
    const control = await makeRetailerOf(db, here.territory, { name: '对照店' })
    const { campaign, id } = await campaigned({ controlSeed: 'x' })
    const before = countsOf((await reachFor(here.manager, id)).steps).MEANT!
    await db.drawnShop.create({ data: { campaignId: campaign.id, retailerId: control.id, inControl: true } })
    expect(countsOf((await reachFor(here.manager, id)).steps).MEANT).toBe(before - 1)
    expect(await namesOf(here.manager, { search: '对照店' }, id)).toEqual([])
    const one = { of: id, retailerId: globalId('Retailer', control) }
    expect(await runRefused(remind, one, here.manager)).toBe('NOT_FOUND')
  })

  it('a shop that opens and reads its page is noted once, and is not reminded', async () => {
    const { here } = organisation
    const { campaign, id } = await campaigned()
    const act = (name: string) => `mutation ($id: ID!) { ${name}(id: $id) {
      ... on Campaign { receipt { openedAt readToEndAt } } ... on Refusal { code } } }`
    const first = await runOk(act('openCampaign'), { id }, here.retailer)
    expect(first.openCampaign.receipt).toEqual({ openedAt: now.toISOString(), readToEndAt: null })
    const later = { now: new Date(now.getTime() + 60_000) }
    const second = await runOk(act('readCampaignToEnd'), { id }, here.retailer, later)
    expect(second.readCampaignToEnd.receipt).toEqual({
      ...{ openedAt: now.toISOString(), readToEndAt: later.now.toISOString() },
    })
    await runOk(act('openCampaign'), { id }, here.retailer, later)
    expect(await db.campaignReceipt.count({ where: { campaignId: campaign.id } })).toBe(1)
    const one = { of: id, retailerId: globalId('Retailer', here.retailer) }
    expect(await runRefused(remind, one, here.manager)).toBe('AlreadyOpened')
    expect(await runRefused(act('openCampaign'), { id }, here.manager)).toBe('FORBIDDEN')
  })
})
