import { dayFromNow, daysFromNow, makeBrand, makeFile, makePromise, makeTrace, now } from '@kewo/testkit'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { chainPromise } from '../hashChain/chainEntries.ts'
import { visibleFiles } from '../index.ts'
import { globalId } from '../../test/useSchema.ts'
import { complete, record, start, startAt, written } from '../../test/visiting.ts'
import { correct, countersign, dispute, list, read, toAnswer, useTraces, verify } from './trace.testbed.ts'

/** A picture of 2 × 2 pixels. */
const smallPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR4nGPYsmoaEDFAKAA3NgfRSfV9NAAAAABJRU5ErkJggg==',
  'base64',
)

const { db, contextFor, runOk, runRefused, seen, organisation, visited } = useTraces()

describe('who reads a record', () => {
  it('the shop its own, staff those of their shops, quality only its author and those who coach', async () => {
    const { here, elsewhere, supervisor, otherSupervisor, admin } = organisation
    const { trace } = await visited()
    const score = async (asker: { userId: string }) => (await runOk(read, trace, asker)).node.qualityScore
    expect(await score(here.manager)).toBe(100)
    expect(await score(supervisor)).toBe(100)
    expect(await score(admin)).toBe(100)
    expect(await score(here.inspector)).toBeNull()
    expect(await score(here.retailer)).toBeNull()
    for (const stranger of [elsewhere.retailer, elsewhere.manager, otherSupervisor]) {
      expect(await runRefused(read, trace, stranger)).toBe('NOT_FOUND')
      expect((await runOk(list, {}, stranger)).traces.totalCount).toBe(0)
    }
    expect((await runOk(list, {}, here.retailer)).traces.totalCount).toBe(1)
    expect(await runRefused(read, trace, null)).toBe('UNAUTHENTICATED')
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')
  })

  it('an expired shop reads it whole, but sees no brand', async () => {
    const { here } = organisation
    const brand = await makeBrand(db)
    const { trace } = await visited({ brandIds: [globalId('Brand', brand)] })
    expect((await runOk(read, trace, here.retailer)).node.brands).toHaveLength(1)
    await db.retailer.update({ where: { id: here.retailer.id }, data: { licenceExpiresOn: dayFromNow(-1) } })
    const { node } = await runOk(read, trace, here.retailer)
    expect(node).toMatchObject({ commentary: record().commentary, brands: [] })
    expect(await runOk(countersign, { id: trace.id, name: '王建国' }, here.retailer)).toMatchObject({
      countersignTrace: { answerState: 'COUNTERSIGNED' },
    })
  })

  it('its photos are seen by whoever sees it', async () => {
    const { here, elsewhere } = organisation
    const photo = await makeFile(db, { uploadedById: here.manager.userId })
    await visited({ photoIds: [photo.id] })
    const sees = async (asker: { userId: string }) => {
      const { viewer } = await contextFor(asker, {})
      return db.file.count({ where: { id: photo.id, AND: visibleFiles(viewer!, now) } })
    }
    expect([await sees(here.retailer), await sees(here.courier)]).toEqual([1, 1])
    expect([await sees(elsewhere.retailer), await sees(elsewhere.manager)]).toEqual([0, 0])
  })

  it('a photo of somebody else, or one that hangs elsewhere, is refused', async () => {
    const { here } = organisation
    const others = await makeFile(db, { uploadedById: here.courier.userId })
    const used = await makeFile(db, { uploadedById: here.manager.userId })
    await visited({ photoIds: [used.id] })
    // Seen by every shop of a brand, if it were.
    const shown = await makeFile(db, { uploadedById: here.manager.userId })
    await makeBrand(db, { imageId: shown.id })
    const { startVisit } = await runOk(start, startAt(here.retailer), here.manager)
    for (const { id } of [others, used, shown])
      expect(await runRefused(complete, written(startVisit, { photoIds: [id] }), here.manager)).toBe(
        'InvalidInput',
      )
  })
})

describe('the shop’s answer', () => {
  it('is given once: countersigned, or disputed and its author told', async () => {
    const { here, elsewhere } = organisation
    const { trace } = await visited()
    const { trace: second } = await visited({ commentary: '第二次来，货架第三层空了 2 格。' })
    expect((await runOk(toAnswer, {}, here.retailer)).tracesToAnswer).toHaveLength(2)
    expect(await runRefused(countersign, { id: trace.id, name: ' ' }, here.retailer)).toBe('InvalidInput')
    expect(await runOk(countersign, { id: trace.id, name: '王建国' }, here.retailer)).toEqual({
      countersignTrace: { answerState: 'COUNTERSIGNED', countersignName: '王建国' },
    })
    expect(await runRefused(dispute, { id: trace.id, reason: '没来过' }, here.retailer)).toBe(
      'TraceAlreadyAnswered',
    )
    expect(await runRefused(dispute, { id: second.id, reason: '' }, here.retailer)).toBe('InvalidInput')
    expect(await runRefused(dispute, { id: second.id, reason: '不对' }, elsewhere.retailer)).toBe('NOT_FOUND')
    expect(await runRefused(dispute, { id: second.id, reason: '不对' }, here.manager)).toBe('FORBIDDEN')
    expect(await runOk(dispute, { id: second.id, reason: '没有空格' }, here.retailer)).toEqual({
      disputeTrace: { answerState: 'DISPUTED', disputeReason: '没有空格' },
    })
    expect(
      await db.notification.count({ where: { userId: here.manager.userId, kind: 'TRACE_DISPUTED' } }),
    ).toBe(1)
    expect((await runOk(toAnswer, {}, here.retailer)).tracesToAnswer).toEqual([])
  })

  it('may be signed by finger, which both sides see and the chain holds', async () => {
    const { here } = organisation
    const { trace } = await visited()
    const { trace: second } = await visited({ commentary: '第二次来，货架第三层空了 2 格。' })
    const drawn = 'M40 120Q60 20 90 70L140 150M200 60h0.1'
    const sent = { id: trace.id, name: '王建国' }
    expect(await runRefused(countersign, { ...sent, signature: 'M0 0L5 5Z' }, here.retailer)).toBe(
      'InvalidInput',
    )
    await runOk(countersign, { ...sent, signature: drawn }, here.retailer)
    await runOk(dispute, { id: second.id, reason: '没有空格', signature: drawn }, here.retailer)
    for (const reader of [here.retailer, here.manager, here.inspector])
      for (const { id } of [trace, second])
        expect((await runOk(read, { id }, reader)).node.answerSignature).toBe(drawn)
    expect((await runOk(verify, {}, here.retailer)).verifyTraces.intact).toBe(true)
    await db.trace.updateMany({ where: { answer: 'DISPUTED' }, data: { answerSignature: null } })
    expect((await runOk(verify, {}, here.retailer)).verifyTraces).toMatchObject({
      ...{ intact: false, brokenKind: 'ANSWER' },
    })
  })

  it('two answers at once: one holds', async () => {
    const { here } = organisation
    const { trace } = await visited()
    const both = await Promise.allSettled([
      runOk(countersign, { id: trace.id, name: '王建国' }, here.retailer),
      runOk(dispute, { id: trace.id, reason: '不对' }, here.retailer),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('after seven days silence is silence', async () => {
    const { here } = organisation
    const { trace } = await visited()
    const later = { now: daysFromNow(8) }
    expect((await runOk(read, trace, here.retailer, later)).node).toMatchObject({
      answerState: 'SILENT',
      whyNotAnswer: { code: 'TraceAnswerTooLate' },
    })
    expect(await runRefused(countersign, { id: trace.id, name: '王建国' }, here.retailer, later)).toBe(
      'TraceAnswerTooLate',
    )
    expect((await runOk(toAnswer, {}, here.retailer, later)).tracesToAnswer).toEqual([])
  })
})

describe('a correction', () => {
  it('stands beside the record, which stays; the shop answers the newest', async () => {
    const { here, supervisor } = organisation
    const { visit, trace } = await visited()
    const fixed = {
      visitId: visit.id,
      trace: record({ commentary: '更正：断货 2 天，不是 3 天。' }),
      key: v7(),
    }
    expect(await runRefused(correct, fixed, supervisor)).toBe('VisitOfSomebodyElse')
    expect(await runRefused(correct, fixed, here.retailer)).toBe('FORBIDDEN')
    const { correctTrace } = await runOk(correct, fixed, here.manager)
    expect(correctTrace).toMatchObject({ version: 2, isNewest: true })
    expect((await runOk(correct, fixed, here.manager)).correctTrace.id).toBe(correctTrace.id)
    expect((await runOk(read, trace, here.retailer)).node).toMatchObject({
      version: 1,
      isNewest: false,
      commentary: record().commentary,
    })
    expect((await runOk(toAnswer, {}, here.retailer)).tracesToAnswer).toEqual([{ id: correctTrace.id }])
  })

  it('of two who correct the same version the second is refused; a draft or another day is none of its business', async () => {
    const { here } = organisation
    const { visit } = await visited()
    const row = await db.visit.findFirstOrThrow({ where: { traces: { some: {} } }, orderBy: { id: 'desc' } })
    const expected = await seen('Visit', row, here.manager)
    const fixed = (heard: string) => ({ visitId: visit.id, trace: record({ heard }), key: v7(), expected })
    await db.visit.update({ where: { id: row.id }, data: { agreedAt: new Date() } })
    const first = fixed('第一次更正')
    await runOk(correct, first, here.manager)
    expect(await runRefused(correct, fixed('没看到第一次'), here.manager)).toBe('ChangedMeanwhile')
    expect((await runOk(correct, first, here.manager)).correctTrace.version).toBe(2)
    const after = await seen('Visit', row, here.manager)
    const next = await runOk(correct, { ...fixed('看到了'), expected: after }, here.manager)
    expect(next.correctTrace.version).toBe(3)
  })

  it('takes the photos of the record along; each version holds with its own, and nobody else’s come with them', async () => {
    const { here } = organisation
    const { pictures } = await contextFor(null, {})
    const kept = await pictures.save(smallPicture)
    const photo = await makeFile(db, { ...kept, uploadedById: here.manager.userId })
    const { visit, trace } = await visited({ photoIds: [photo.id] })
    const fixed = { visitId: visit.id, trace: record({ heard: '更正', photoIds: [photo.id] }), key: v7() }
    const { correctTrace } = await runOk(correct, fixed, here.manager)
    expect((await runOk(correct, fixed, here.manager)).correctTrace.id).toBe(correctTrace.id)
    const photosOf = async (id: string) => {
      const [, traceId = ''] = Buffer.from(id, 'base64').toString().split(':')
      return db.file.findMany({ where: { traceId } })
    }
    const [before, after] = [await photosOf(trace.id), await photosOf(correctTrace.id)]
    expect(before.map(({ id }) => id)).toEqual([photo.id])
    expect(after).toHaveLength(1)
    expect(after[0]!.id).not.toBe(photo.id)
    expect(await pictures.digest(after[0]!.storageKey)).toBe(await pictures.digest(kept.storageKey))

    const { visit: other } = await visited()
    const stolen = { visitId: other.id, trace: record({ photoIds: [photo.id] }), key: v7() }
    expect(await runRefused(correct, stolen, here.manager)).toBe('InvalidInput')
  })

  it('is not possible before there is a record', async () => {
    const { here } = organisation
    const { startVisit } = await runOk(start, startAt(here.retailer), here.manager)
    const fixed = { visitId: startVisit.id, trace: record(), key: v7() }
    expect(await runRefused(correct, fixed, here.manager)).toBe('VisitNotReady')
  })
})

describe('the chain of a shop', () => {
  it('is verified by the shop and by those who lead; a changed word is found', async () => {
    const { here, elsewhere, supervisor, otherSupervisor, admin } = organisation
    const brand = await makeBrand(db)
    const photo = await makeFile(db, { uploadedById: here.manager.userId })
    const promise = await makePromise(db, { retailerId: here.retailer.id, staffId: here.courier.id })
    await chainPromise(db, promise.id)
    const { visit } = await visited({ brandIds: [globalId('Brand', brand)], photoIds: [photo.id] })
    await runOk(correct, { visitId: visit.id, trace: record({ heard: '' }), key: v7() }, here.manager)
    const answer = { kind: 'PROMISE', subjectId: promise.id, settled: false, words: '在路上' }
    const { trace } = await visited({ followUps: [answer] })
    await runOk(countersign, { id: trace.id, name: '王建国' }, here.retailer)
    const id = globalId('Retailer', here.retailer)
    // The promise, three records, the answer to the last.
    const unchanged = { verifyTraces: { intact: true, checked: 5, brokenAt: null, brokenKind: null } }
    expect(await runOk(verify, {}, here.retailer)).toEqual(unchanged)
    expect(await runOk(verify, { id }, supervisor)).toEqual(unchanged)
    expect(await runOk(verify, { id }, admin)).toEqual(unchanged)
    expect(await runRefused(verify, { id }, here.manager)).toBe('FORBIDDEN')
    expect(await runRefused(verify, { id }, otherSupervisor)).toBe('NOT_FOUND')
    expect(await runRefused(verify, { id }, elsewhere.retailer)).toBe('NOT_FOUND')
    expect(await runRefused(verify, {}, null)).toBe('UNAUTHENTICATED')

    await db.traceFollowUp.updateMany({ where: { promiseId: promise.id }, data: { words: '已经办好' } })
    expect((await runOk(verify, {}, here.retailer)).verifyTraces).toEqual({
      intact: false,
      checked: 3,
      brokenAt: 4,
      brokenKind: 'RECORD',
    })
  })

  it('shows a record that was slipped in before the first one', async () => {
    const { here } = organisation
    await visited()
    const { visitId, retailerId } = await db.trace.findFirstOrThrow({
      where: { retailerId: here.retailer.id },
    })
    await makeTrace(db, { id: visitId, retailerId }, { version: 2, chainIndex: 0 })
    expect((await runOk(verify, {}, here.retailer)).verifyTraces).toEqual({
      intact: false,
      checked: 0,
      brokenAt: 1,
      brokenKind: 'RECORD',
    })
  })

  it('shows a promise that was slipped in past it', async () => {
    const { here } = organisation
    await visited()
    await makePromise(db, { retailerId: here.retailer.id, staffId: here.manager.id })
    expect((await runOk(verify, {}, here.retailer)).verifyTraces).toEqual({
      intact: false,
      checked: 1,
      brokenAt: 2,
      brokenKind: 'PROMISE',
    })
  })

  it('grows one by one when two records are submitted at once', async () => {
    const { here, supervisor } = organisation
    const visits = await Promise.all(
      [here.manager, supervisor].map(async (asker) => ({
        asker,
        visit: (await runOk(start, startAt(here.retailer), asker)).startVisit,
      })),
    )
    await Promise.all(visits.map(({ asker, visit }) => runOk(complete, written(visit), asker)))
    expect((await runOk(verify, {}, here.retailer)).verifyTraces).toMatchObject({ intact: true, checked: 2 })
  })
})
