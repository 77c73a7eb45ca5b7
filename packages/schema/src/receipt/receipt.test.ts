import { makeGuidance, makeOrganisation, makeReceipt, makeRetailerOf, now } from '@kewo/testkit'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, runOk, runRefused, listen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
let guidance: Awaited<ReturnType<typeof makeGuidance>>
let ids: { id: string; versionId: string }

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

beforeEach(async () => {
  const { here, department } = organisation
  const scope = { withinRegionIds: [department.id], withinTerritoryIds: [here.territory.id] }
  guidance = await makeGuidance(db, { authorId: here.manager.id, ...scope })
  ids = { id: globalId('Guidance', guidance), versionId: globalId('GuidanceVersion', guidance.version) }
})

const done =
  '... on Receipt { status openedAt readToEndAt understoodAt wrongAnswers } ... on Refusal { code message }'
const open = `mutation ($versionId: ID!) { openGuidance(versionId: $versionId) { ${done} } }`
const readToEnd = `mutation ($versionId: ID!) { readGuidanceToEnd(versionId: $versionId) { ${done} } }`
const answer = `mutation ($versionId: ID!, $option: Int!) { answerGuidanceQuestion(versionId: $versionId, option: $option) { ${done} } }`
const reach = `query ($versionId: ID!) { node(id: $versionId) { ... on GuidanceVersion {
  whyNotRemind { code } reach { shops opened readToEnd understood remindable } } } }`
const readers = `query ($versionId: ID!, $filter: GuidanceReaderFilter) {
  guidanceReaders(versionId: $versionId, filter: $filter) {
    totalCount nodes { name guidanceReceipt(versionId: $versionId) { status whyNotRemind { code } } } } }`
const remind = `mutation ($id: ID!, $retailerId: ID) { remindOfGuidance(id: $id, retailerId: $retailerId) {
  ... on GuidanceReminder { count guidance { id } } ... on Refusal { code } } }`
const changed = `subscription ($versionId: ID!) { receiptChanged(versionId: $versionId) { status retailer { id } } }`

describe('a shop reads', () => {
  it('opens, reads to the end, answers wrong and then right; each counts the first time', async () => {
    const { retailer } = organisation.here
    expect(await runOk(open, ids, retailer)).toMatchObject({
      openGuidance: { status: 'OPENED', openedAt: now.toISOString() },
    })
    expect(await runRefused(answer, { ...ids, option: 1 }, retailer)).toBe('GuidanceNotReadToEnd')
    await runOk(readToEnd, ids, retailer)
    const wrong = await runOk(answer, { ...ids, option: 0 }, retailer)
    expect(wrong.answerGuidanceQuestion).toMatchObject({
      status: 'READ',
      wrongAnswers: 1,
      understoodAt: null,
    })
    expect(await runRefused(answer, { ...ids, option: 2 }, retailer)).toBe('InvalidInput')
    const right = await runOk(answer, { ...ids, option: 1 }, retailer)
    const later = { now: new Date(now.getTime() + 60_000) }
    const again = await runOk(answer, { ...ids, option: 0 }, retailer, later)
    expect(right.answerGuidanceQuestion).toEqual(again.answerGuidanceQuestion)
    expect((await runOk(open, ids, retailer, later)).openGuidance.openedAt).toBe(now.toISOString())

    const own = 'query ($id: ID!) { node(id: $id) { ... on Guidance { version { receipt { status } } } } }'
    expect((await runOk(own, ids, retailer)).node.version.receipt).toEqual({ status: 'UNDERSTOOD' })
    expect((await runOk(own, ids, organisation.here.manager)).node.version.receipt).toBeNull()
  })

  it('a newer version is held against the one that the shop has read', async () => {
    const { retailer } = organisation.here
    const before = `query ($id: ID!) { node(id: $id) { ... on Guidance { readBefore { number } } } }`
    const readBefore = async () => (await runOk(before, ids, retailer)).node.readBefore
    await runOk(readToEnd, ids, retailer)
    expect(await readBefore()).toBeNull()
    await db.guidanceVersion.update({ where: { id: guidance.version.id }, data: { supersededAt: now } })
    const next = { guidanceId: guidance.id, number: 2, title: '二', options: ['一', '二'], publishedAt: now }
    await db.guidanceVersion.create({ data: next })
    expect(await readBefore()).toEqual({ number: 1 })
    expect((await runOk(before, ids, organisation.here.manager)).node.readBefore).toBeNull()
  })

  it('twice at once leaves one receipt', async () => {
    const { retailer } = organisation.here
    await Promise.all([open, readToEnd, open, readToEnd].map((document) => runOk(document, ids, retailer)))
    expect(await db.receipt.findMany({ where: { versionId: guidance.version.id } })).toMatchObject([
      { openedAt: now, readToEndAt: now, understoodAt: null },
    ])
  })

  it('only what is for it: nothing is recorded for others', async () => {
    const { here, elsewhere } = organisation
    for (const document of [open, readToEnd])
      expect(await runRefused(document, ids, elsewhere.retailer)).toBe('NOT_FOUND')
    expect(await runRefused(answer, { ...ids, option: 1 }, elsewhere.retailer)).toBe('NOT_FOUND')
    expect(await runRefused(open, ids, here.manager)).toBe('FORBIDDEN')
    expect(await runRefused(open, ids, null)).toBe('UNAUTHENTICATED')
    const expired = await makeRetailerOf(db, here.territory, {
      licenceExpiresOn: new Date('2026-11-22T00:00:00Z'),
    })
    expect(await runRefused(open, ids, expired)).toBe('FORBIDDEN')
    const draft = await db.guidanceVersion.create({
      data: { guidanceId: guidance.id, number: 2, title: '稿子', options: ['一', '二'], rightOption: 0 },
    })
    const ofDraft = { versionId: globalId('GuidanceVersion', draft) }
    expect(await runRefused(open, ofDraft, here.retailer)).toBe('NOT_FOUND')
    expect(await db.receipt.count({ where: { versionId: { in: [guidance.version.id, draft.id] } } })).toBe(0)
  })
})

describe('who has understood', () => {
  it('counts the shops of the audience that the viewer serves, and lists them', async () => {
    const { here, elsewhere, supervisor, admin, otherSupervisor } = organisation
    const second = await makeRetailerOf(db, here.territory, { name: '二店' })
    const closed = await makeRetailerOf(db, here.territory, { closedAt: now })
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: second.id, readToEndAt: now })
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: closed.id })
    // A shop that has left the audience since keeps its receipt, but is no longer counted.
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: elsewhere.retailer.id })
    const all = await db.retailer.count({ where: { territoryId: here.territory.id, closedAt: null } })
    for (const asker of [here.manager, here.courier, supervisor, admin])
      expect((await runOk(reach, ids, asker)).node.reach).toMatchObject({
        shops: all,
        opened: 1,
        readToEnd: 1,
        understood: 0,
      })
    for (const asker of [otherSupervisor, elsewhere.manager]) {
      expect(await runRefused(reach, ids, asker)).toBe('NOT_FOUND')
      expect(await runRefused(readers, ids, asker)).toBe('NOT_FOUND')
    }
    expect(await runRefused(readers, ids, here.retailer)).toBe('FORBIDDEN')

    const names = async (filter: object) =>
      (await runOk(readers, { ...ids, filter }, here.manager)).guidanceReaders.nodes.map(
        ({ name }: { name: string }) => name,
      )
    expect(await names({ statuses: ['READ'] })).toEqual(['二店'])
    expect(await names({ statuses: ['UNDERSTOOD'] })).toEqual([])
    expect(await names({ search: '二店' })).toEqual(['二店'])
    expect(await names({ statuses: ['UNOPENED'] })).toHaveLength(all - 1)
    expect(await names({ statuses: ['OPENED', 'READ'] })).toEqual(['二店'])
  })

  it('a wider guidance shows each only the own shops', async () => {
    const wide = await makeGuidance(db, { authorId: organisation.admin.id })
    const versionId = globalId('GuidanceVersion', wide.version)
    const shops = async (asker: { userId: string }) =>
      (await runOk(reach, { versionId }, asker)).node.reach.shops
    const [here, elsewhere, all] = await Promise.all(
      [organisation.here.manager, organisation.elsewhere.manager, organisation.admin].map(shops),
    )
    expect(here).toBeGreaterThan(1)
    expect(elsewhere).toBe(1)
    expect(all).toBe(await db.retailer.count({ where: { closedAt: null } }))
  })

  it('tells those who look, while shops read', async () => {
    const { here, elsewhere } = organisation
    const events = await listen(changed, ids, here.manager)
    const next = events.next()
    await runOk(open, ids, here.retailer)
    expect((await next).value.data).toEqual({
      receiptChanged: { status: 'OPENED', retailer: { id: globalId('Retailer', here.retailer) } },
    })
    await events.return(undefined)
    await expect(listen(changed, ids, here.retailer)).rejects.toThrow()

    const others = await listen(changed, ids, elsewhere.manager)
    const never = Promise.race([others.next(), new Promise((wake) => setTimeout(() => wake('nothing'), 300))])
    await runOk(readToEnd, ids, here.retailer)
    expect(await never).toBe('nothing')
  })
})

describe('reminding', () => {
  it('tells those who have not opened it, once in three days', async () => {
    const { here } = organisation
    const shop = await makeRetailerOf(db, here.territory)
    await makeReceipt(db, { versionId: guidance.version.id, retailerId: shop.id })
    const { node } = await runOk(reach, ids, here.manager)
    expect(node.whyNotRemind).toBeNull()
    const { remindOfGuidance } = await runOk(remind, ids, here.manager)
    expect(remindOfGuidance).toEqual({ count: node.reach.remindable, guidance: { id: ids.id } })
    const told = await db.notification.findMany({ where: { subjectId: guidance.id } })
    expect(told.map(({ userId }) => userId)).toContain(here.retailer.userId)
    expect(told.map(({ userId }) => userId)).not.toContain(shop.userId)
    expect(told[0]).toMatchObject({
      kind: 'GUIDANCE_REMINDER',
      params: { title: { 'zh-CN': guidance.version.title }, name: here.manager.name },
    })

    expect(await runRefused(remind, ids, here.manager)).toBe('NobodyToRemind')
    const own = { ...ids, retailerId: globalId('Retailer', here.retailer) }
    expect(await runRefused(remind, own, here.manager)).toBe('RemindedLately')
    expect(await runRefused(remind, { ...ids, retailerId: globalId('Retailer', shop) }, here.manager)).toBe(
      'GuidanceAlreadyOpened',
    )
    const foreign = { ...ids, retailerId: globalId('Retailer', organisation.elsewhere.retailer) }
    expect(await runRefused(remind, foreign, here.manager)).toBe('NOT_FOUND')
    const later = { now: new Date(now.getTime() + 72 * 3_600_000) }
    expect((await runOk(remind, own, here.manager, later)).remindOfGuidance.count).toBe(1)
  })

  it('two at once tell each shop once', async () => {
    const { here } = organisation
    const outcomes = await Promise.allSettled([1, 2].map(() => runOk(remind, ids, here.manager)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const told = await db.notification.findMany({ where: { subjectId: guidance.id } })
    expect(new Set(told.map(({ userId }) => userId)).size).toBe(told.length)
  })

  it('never at night, never of what is not shown, and only by those who write guidance', async () => {
    const { here, supervisor } = organisation
    const night = { now: new Date('2026-11-23T13:00:00Z') }
    expect(await runRefused(remind, ids, here.manager, night)).toBe('NotAtNight')
    expect((await runOk(reach, ids, here.manager, night)).node.whyNotRemind.code).toBe('NotAtNight')
    for (const asker of [here.courier, here.inspector, here.orderClerk, here.retailer])
      expect(await runRefused(remind, ids, asker)).toBe('FORBIDDEN')
    await db.guidance.update({ where: { id: guidance.id }, data: { withdrawnAt: now } })
    expect(await runRefused(remind, ids, supervisor)).toBe('GuidanceNotShown')
  })
})
