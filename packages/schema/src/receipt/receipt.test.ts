import { makeGuidance, makeOrganisation, makeRetailerOf, now } from '@kewo/testkit'
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

describe('receipts live', () => {
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
