import { makeRetailer, now } from '@kewo/testkit'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { complete, promised, record, start, startAt, written } from '../../test/visiting.ts'
import { cancel, plan, planFor, read, save, useVisits } from './visit.testbed.ts'

const { db, runOk, runRefused, refusalOf, listen, organisation } = useVisits()

describe('starting', () => {
  const place = { longitude: 114.06, latitude: 22.54 }

  it('begins the visit that is planned for today, near the shop without a mark', async () => {
    const { here } = organisation
    await db.retailer.update({ where: { id: here.retailer.id }, data: { ...place, placeStatus: 'KNOWN' } })
    const { planVisit } = await runOk(plan, planFor(here.retailer, '2026-11-23'), here.manager)
    const { startVisit } = await runOk(start, startAt(here.retailer, { place }), here.manager)
    expect(startVisit).toMatchObject({
      id: planVisit.id,
      status: 'IN_PROGRESS',
      startDistanceMetres: 0,
      startWarning: null,
    })
    expect(await runOk(read, { id: planVisit.id }, here.retailer)).toMatchObject({
      node: { startDistanceMetres: null, draft: null },
    })
  })

  it('warns and marks, and goes on, further away or without a position', async () => {
    const { here } = organisation
    await db.retailer.update({ where: { id: here.retailer.id }, data: { ...place, placeStatus: 'KNOWN' } })
    const far = { longitude: 114.07, latitude: 22.54 }
    const { startVisit } = await runOk(start, startAt(here.retailer, { place: far }), here.manager)
    expect(startVisit.startDistanceMetres).toBeGreaterThan(900)
    expect(startVisit.startWarning).toContain('超出了 200 米')
    const { startVisit: without } = await runOk(start, startAt(here.retailer), here.orderClerk).catch(() => ({
      startVisit: null,
    }))
    expect(without).toBeNull()
    const row = await db.visit.findFirstOrThrow({ where: { staffId: here.manager.id } })
    expect(row.outsideFence).toBe(true)
    expect(
      await runRefused(
        start,
        startAt(here.retailer, { place: { longitude: 200, latitude: 0 } }),
        here.manager,
      ),
    ).toBe('InvalidInput')
  })

  it('keeps how exact a fix is, and marks only who is outside by more', async () => {
    const { here } = organisation
    await db.retailer.update({ where: { id: here.retailer.id }, data: { ...place, placeStatus: 'KNOWN' } })
    const about230 = { longitude: 114.06, latitude: 22.54 + 230 / 111_195 }
    const fix = { ...about230, accuracy: 39.2 }
    const { startVisit } = await runOk(start, startAt(here.retailer, { place: fix }), here.manager)
    expect(startVisit).toMatchObject({
      ...{ startDistanceMetres: 230, startAccuracyMetres: 40, startWarning: null },
    })
    const id = startVisit.id as string
    const exact = 'query ($id: ID!) { node(id: $id) { ... on Visit { startAccuracyMetres } } }'
    expect((await runOk(exact, { id }, here.retailer)).node.startAccuracyMetres).toBeNull()
    const ended = { ...written(startVisit), place: { ...about230, accuracy: 1e12 } }
    await runOk(complete, ended, here.manager)
    expect(await db.visit.findFirstOrThrow({ where: { staffId: here.manager.id } })).toMatchObject({
      ...{ outsideFence: false, startAccuracyMetres: 40, endAccuracyMetres: 20_037_508 },
    })
    for (const [accuracy, words] of [
      [29, '离店 230 米（定位误差 ±29 米），超出了 200 米'],
      [5000, '离店 230 米（定位误差 ±5,000 米），定位太粗'],
    ] as const) {
      const vague = { place: { ...about230, accuracy } }
      const began = await runOk(start, startAt(here.retailer, vague), here.manager)
      expect(began.startVisit.startWarning).toContain(words)
      await runOk(cancel, { id: began.startVisit.id, reason: '店主有事' }, here.manager)
    }
    const wrong = startAt(here.retailer, { place: { ...place, accuracy: -1 } })
    expect(await runRefused(start, wrong, here.manager)).toBe('InvalidInput')
  })

  it('of a planned visit, sent again after it was completed, answers with that visit', async () => {
    const { here } = organisation
    const { planVisit } = await runOk(plan, planFor(here.retailer, '2026-11-23'), here.manager)
    const whole = startAt(here.retailer)
    const { startVisit } = await runOk(start, whole, here.manager)
    await runOk(complete, written(startVisit), here.manager)
    expect((await runOk(start, whole, here.manager)).startVisit).toMatchObject({
      id: planVisit.id,
      status: 'COMPLETED',
    })
    expect(await db.visit.count({ where: { retailerId: here.retailer.id } })).toBe(1)
  })

  it('is one at a time, also from two devices at once', async () => {
    const { here } = organisation
    const other = await makeRetailer(db, { regionId: here.retailer.regionId, territoryId: here.territory.id })
    const both = await Promise.allSettled([
      runOk(start, startAt(here.retailer), here.manager),
      runOk(start, startAt(other), here.manager),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await db.visit.count({ where: { staffId: here.manager.id, status: 'IN_PROGRESS' } })).toBe(1)
  })

  it('pressed again it is the same visit', async () => {
    const { here } = organisation
    const first = await runOk(start, startAt(here.retailer), here.manager)
    const second = await runOk(start, startAt(here.retailer), here.manager)
    expect(second.startVisit.id).toBe(first.startVisit.id)
  })

  it.each(['courier', 'inspector', 'orderClerk', 'retailer'] as const)('is not for the %s', async (who) => {
    expect(await runRefused(start, startAt(organisation.here.retailer), organisation.here[who])).toBe(
      'FORBIDDEN',
    )
  })

  it('is not possible at another territory’s shop', async () => {
    const { here, elsewhere } = organisation
    expect(await runRefused(start, startAt(elsewhere.retailer), here.manager)).toBe('NOT_FOUND')
  })
})

describe('writing', () => {
  const begun = async () =>
    (await runOk(start, startAt(organisation.here.retailer), organisation.here.manager)).startVisit

  it('keeps the draft, for its writer only, and refuses an older device', async () => {
    const { here, supervisor } = organisation
    const { id } = await begun()
    // Where nothing stands nothing can be overwritten: the device began it before the server heard of it.
    const first = { id, trace: record({ commentary: '冷柜' }), expected: 'unheard' }
    const { saveVisitDraft } = await runOk(save, first, here.manager)
    expect(saveVisitDraft).toEqual({
      edition: expect.any(String),
      draft: {
        commentary: '冷柜',
        suggestions: [{ byWhen: '2026-11-25' }],
        findings: [{ kind: 'PRICE_TAG' }, { kind: 'OUT_OF_STOCK' }],
      },
    })
    // Both in one: a device that has heard of the edition alone must not take it for that of an older draft.
    const pair = 'query ($id: ID!) { node(id: $id) { ... on Visit { edition draft { edition } } } }'
    const { edition } = saveVisitDraft
    expect((await runOk(pair, { id }, here.manager)).node).toEqual({ edition, draft: { edition } })
    const other = { ...first, trace: record({ commentary: '旧手机' }) }
    expect(await runRefused(save, other, here.manager)).toBe('ChangedMeanwhile')
    const next = { ...first, expected: saveVisitDraft.edition }
    expect(await runRefused(save, next, supervisor)).toBe('VisitOfSomebodyElse')
    expect((await runOk(read, { id }, supervisor)).node.draft).toBeNull()
    const long = record({ commentary: '长'.repeat(110_000) })
    expect(await runRefused(save, { ...next, trace: long }, here.manager)).toBe('InvalidInput')
  })

  it('completes: record, promises, last visit, the shop is told; sent twice it is done once', async () => {
    const { here } = organisation
    const visit = await begun()
    const events = await listen('subscription { visitChanged { status } }', {}, here.retailer)
    const next = nextButOf('IN_PROGRESS', events)
    const whole = written(visit, {}, [promised(here.courier)])
    const { completeVisit } = await runOk(complete, whole, here.manager)
    expect(completeVisit).toMatchObject({
      status: 'COMPLETED',
      trace: { version: 1, qualityScore: 100, answerState: 'AWAITED' },
      promises: [{ status: 'OPEN' }],
    })
    expect(await next).toEqual({ visitChanged: { status: 'COMPLETED' } })
    await events.return(undefined)
    await runOk(complete, whole, here.manager)
    expect(await db.trace.count({ where: { retailerId: here.retailer.id } })).toBe(1)
    expect(await db.promise.count({ where: { retailerId: here.retailer.id } })).toBe(1)
    expect((await db.retailer.findUniqueOrThrow({ where: { id: here.retailer.id } })).lastVisitedAt).toEqual(
      now,
    )
    expect(
      await db.notification.count({ where: { userId: here.retailer.userId, kind: 'TRACE_SUBMITTED' } }),
    ).toBe(1)
    expect(await runRefused(complete, written(visit), here.manager)).toBe('VisitNotReady')
    expect(await runRefused(cancel, { id: visit.id, reason: '算了' }, here.manager)).toBe('VisitNotReady')
  })

  it.each([
    ['commentary', { commentary: ' ' }],
    ['suggestions', { suggestions: [] }],
    ['summary', { summary: '' }],
    ['signatureName', { signatureName: '' }],
    ['findings', { findings: [{ kind: 'OTHER', words: '', fixedNow: false }] }],
    ['photoIds', { photoIds: [v7()] }],
    ['brandIds', { brandIds: [globalId('Brand', { id: v7() })] }],
    ['signatureFileId', { signatureFileId: v7() }],
    ['followUps', { followUps: [{ kind: 'PROMISE', subjectId: v7(), settled: true, words: '' }] }],
  ])('is refused without a right %s and changes nothing', async (field, over) => {
    const visit = await begun()
    const { completeVisit } = await refusalOf(complete, written(visit, over), organisation.here.manager).then(
      (refusal) => ({ completeVisit: refusal as unknown as { code: string; field: string } }),
    )
    expect(completeVisit).toMatchObject({ code: 'InvalidInput', field })
    expect(await db.trace.count({ where: { retailerId: organisation.here.retailer.id } })).toBe(0)
    expect(
      (await db.visit.findFirstOrThrow({ where: { staffId: organisation.here.manager.id } })).status,
    ).toBe('IN_PROGRESS')
  })

  it('refuses a promise that nobody can keep, whole', async () => {
    const { here, elsewhere } = organisation
    const visit = await begun()
    for (const [promise, code] of [
      [promised(here.courier, { dueOn: '2026-11-22' }), 'InvalidInput'],
      [promised(here.courier, { dueOn: null }), 'InvalidInput'],
      [promised(here.courier, { staffId: null }), 'InvalidInput'],
      [promised(elsewhere.manager), 'NOT_FOUND'],
    ] as const)
      expect(await runRefused(complete, written(visit, {}, [promise]), here.manager)).toBe(code)
    expect(await db.trace.count({ where: { retailerId: here.retailer.id } })).toBe(0)
  })

  it('is only for the one who went there', async () => {
    const { here, supervisor, elsewhere } = organisation
    const visit = await begun()
    expect(await runRefused(complete, written(visit), supervisor)).toBe('VisitOfSomebodyElse')
    expect(await runRefused(complete, written(visit), elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(complete, written(visit), here.retailer)).toBe('FORBIDDEN')
  })
})

/** What is told next, past what was told of an earlier state and is still on its way from PostgreSQL. */
async function nextButOf(
  earlier: string,
  events: Awaited<ReturnType<typeof listen>>,
): Promise<Record<string, unknown> | null | undefined> {
  const { data } = (await events.next()).value
  return data?.visitChanged.status === earlier ? nextButOf(earlier, events) : data
}
