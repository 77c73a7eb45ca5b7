import { daysFromNow, makeFile, makeProduct, makePromise, makeTrace, makeVisit, now } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { complete, record, start, startAt, written } from '../../test/visiting.ts'
import { quality, read, useTraces } from './trace.testbed.ts'

const { db, runOk, runRefused, organisation, visited } = useTraces()

describe('quality', () => {
  it('is told with reasons before submitting, to the writer only, and blocks nothing', async () => {
    const { here, supervisor } = organisation
    await visited()
    const { startVisit } = await runOk(start, startAt(here.retailer), here.manager)
    const { traceQuality } = await runOk(quality, { id: startVisit.id, trace: record() }, here.manager)
    expect(traceQuality.score).toBeLessThan(40)
    const parts = Object.fromEntries(traceQuality.parts.map((part: { part: string }) => [part.part, part]))
    expect(parts.NEW).toMatchObject({ points: 0, outOf: 20 })
    expect(parts.NEW.reason).toContain('照抄')
    expect(parts.FOLLOWED_UP.reason).toContain('清泉断货')
    const english = await runOk(quality, { id: startVisit.id, trace: record() }, here.manager, {
      locale: 'en',
    })
    expect(english.traceQuality.parts[1].reason).toContain('nearly a copy')
    expect(await runRefused(quality, { id: startVisit.id, trace: record() }, supervisor)).toBe('NOT_FOUND')
    expect(await runRefused(quality, { id: startVisit.id, trace: record() }, here.retailer)).toBe('FORBIDDEN')
    await runOk(complete, written(startVisit), here.manager)
  })

  it('counts what was left open and is answered; an own settled promise is kept by it', async () => {
    const { here } = organisation
    await visited()
    const mine = await makePromise(db, {
      retailerId: here.retailer.id,
      staffId: here.manager.id,
      text: '周四补价签',
    })
    const { startVisit } = await runOk(start, startAt(here.retailer), here.manager)
    const leftOpen =
      'query ($id: ID!) { node(id: $id) { ... on Visit { leftOpen { kind subjectId text staffName } } } }'
    const { node } = await runOk(leftOpen, { id: startVisit.id }, here.manager)
    expect(node.leftOpen.map(({ text }: { text: string }) => text)).toEqual(['周四补价签', '清泉断货'])
    expect((await runOk(leftOpen, { id: startVisit.id }, here.retailer)).node.leftOpen).toEqual([])
    const followUps = node.leftOpen.map(({ kind, subjectId }: { kind: string; subjectId: string }) => ({
      kind,
      subjectId,
      settled: kind === 'PROMISE',
      words: kind === 'PROMISE' ? '' : '明天到货',
    }))
    const { completeVisit } = await runOk(complete, written(startVisit, { followUps }), here.manager)
    const { node: trace } = await runOk(read, completeVisit.trace, here.retailer)
    expect(trace.followUps).toEqual([
      { about: '周四补价签', settled: true, words: '' },
      { about: '清泉断货', settled: false, words: '明天到货' },
    ])
    expect((await db.promise.findUniqueOrThrow({ where: { id: mine.id } })).status).toBe('KEPT')
  })
})

describe('the earlier record that one repeats', () => {
  const repeats = 'query ($id: ID!) { node(id: $id) { ... on Trace { repeats { id } } } }'
  const inDraft = `query ($id: ID!, $trace: TraceInput!) {
    traceQuality(visitId: $id, trace: $trace) { pressed repeats { id } } }`

  it('is named to its author while writing, then to who coaches; to nobody else', async () => {
    const { here, supervisor, otherSupervisor } = organisation
    const { trace: first } = await visited()
    expect((await runOk(repeats, { id: first.id }, here.manager)).node.repeats).toBeNull()
    const { startVisit } = await runOk(start, startAt(here.retailer), here.manager)
    const draft = { id: startVisit.id, trace: record() }
    expect((await runOk(inDraft, draft, here.manager)).traceQuality).toEqual({
      pressed: false,
      repeats: { id: first.id },
    })
    const { completeVisit } = await runOk(complete, written(startVisit), here.manager)
    const again = { id: completeVisit.trace.id }
    for (const reader of [here.manager, supervisor])
      expect((await runOk(repeats, again, reader)).node.repeats).toEqual({ id: first.id })
    for (const reader of [here.courier, here.retailer])
      expect((await runOk(repeats, again, reader)).node.repeats).toBeNull()
    expect(await runRefused(repeats, again, otherSupervisor)).toBe('NOT_FOUND')
  })

  it('is kept from an author who may not see it any more', async () => {
    const { here, elsewhere } = organisation
    const ofOther = { retailerId: elsewhere.retailer.id, staffId: elsewhere.manager.id }
    const hidden = await makeTrace(db, await makeVisit(db, ofOther))
    const { trace } = await visited()
    await db.trace.updateMany({ where: { retailerId: here.retailer.id }, data: { repeatsId: hidden.id } })
    expect((await runOk(repeats, { id: trace.id }, here.manager)).node.repeats).toBeNull()
  })
})

it('a product counts under its nickname', async () => {
  const { here } = organisation
  await makeProduct(db, { nicknames: ['大绿棒'] })
  const { startVisit } = await runOk(start, startAt(here.retailer), here.manager)
  const facts = async (commentary: string) => {
    const trace = record({ commentary, suggestions: [], heard: '', summary: '', findings: [] })
    return (await runOk(quality, { id: startVisit.id, trace }, here.manager)).traceQuality.parts[0].reason
  }
  expect(await facts('大绿棒剩 3 箱')).toContain('品规')
  expect(await facts('小红棒剩 3 箱')).not.toContain('品规')
  await runOk(complete, written(startVisit), here.manager)
})

describe('a photo used before', () => {
  const used = 'query ($id: UUID!) { photoUsedBefore(fileId: $id) { usedAt retailerName } }'

  it('is told to its author, with the shop only where that one is seen', async () => {
    const { here, elsewhere } = organisation
    const first = await makeFile(db, {
      uploadedById: here.manager.userId,
      perceptualHash: 'f0f0f0f0f0f0f0f0',
    })
    await visited({ photoIds: [first.id] })
    const near = { perceptualHash: 'f0f0f0f0f0f0f0f3' }
    const again = await makeFile(db, { ...near, uploadedById: here.manager.userId })
    const theirs = await makeFile(db, { ...near, uploadedById: elsewhere.manager.userId })
    const fresh = await makeFile(db, {
      uploadedById: here.manager.userId,
      perceptualHash: '0f0f0f0f0f0f0f0f',
    })
    const told = await runOk(used, { id: again.id }, here.manager)
    expect(told.photoUsedBefore).toEqual({ usedAt: now.toISOString(), retailerName: here.retailer.name })
    expect((await runOk(used, { id: theirs.id }, elsewhere.manager)).photoUsedBefore.retailerName).toBeNull()
    expect((await runOk(used, { id: fresh.id }, here.manager)).photoUsedBefore).toBeNull()
    expect(await runRefused(used, { id: again.id }, here.courier)).toBe('NOT_FOUND')
    expect(await runRefused(used, { id: again.id }, here.retailer)).toBe('FORBIDDEN')
  })
})

describe('records by quality', () => {
  const byQuality = `query ($days: Int, $staffId: ID) { tracesByQuality(days: $days, staffId: $staffId) {
    totalCount nodes { id qualityScore qualityParts { part points outOf reason } } } }`

  it('come to those who coach, the thinnest first, with what each lacks in words', async () => {
    const { supervisor, admin, otherSupervisor, here } = organisation
    const { trace: full } = await visited()
    const again = await visited()
    const { nodes } = (await runOk(byQuality, {}, supervisor)).tracesByQuality
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual([again.trace.id, full.id])
    expect(nodes[0].qualityScore).toBeLessThan(40)
    expect(nodes[0].qualityParts).toContainEqual(
      expect.objectContaining({
        part: 'NEW',
        points: 0,
        outOf: 20,
        reason: expect.stringContaining('几乎是照抄'),
      }),
    )
    const inEnglish = await runOk(byQuality, {}, supervisor, { locale: 'en' })
    expect(JSON.stringify(inEnglish)).toContain('nearly a copy')
    expect((await runOk(byQuality, {}, otherSupervisor)).tracesByQuality.totalCount).toBe(0)
    expect((await runOk(byQuality, {}, admin)).tracesByQuality.totalCount).toBeGreaterThanOrEqual(2)
    const own = { staffId: globalId('Staff', here.manager) }
    expect((await runOk(byQuality, own, supervisor)).tracesByQuality.totalCount).toBe(2)
    const other = { staffId: globalId('Staff', here.inspector) }
    expect((await runOk(byQuality, other, supervisor)).tracesByQuality.totalCount).toBe(0)
  })

  it('of the first rules say facts for what they called specific', async () => {
    const { here, supervisor } = organisation
    const visit = await makeVisit(db, { retailerId: here.retailer.id, staffId: here.manager.id })
    const reason = { 'zh-CN': '写得具体。', en: 'Concrete.' }
    await makeTrace(db, visit, { qualityReasons: [{ part: 'SPECIFIC', points: 25, outOf: 25, reason }] })
    const own = { staffId: globalId('Staff', here.manager) }
    const [node] = (await runOk(byQuality, own, supervisor)).tracesByQuality.nodes
    expect(node.qualityParts).toEqual([{ part: 'FACTS', points: 25, outOf: 25, reason: '写得具体。' }])
  })

  it('are of the last days only', async () => {
    await visited()
    const later = { now: daysFromNow(10) }
    const { supervisor } = organisation
    expect((await runOk(byQuality, { days: 7 }, supervisor, later)).tracesByQuality.totalCount).toBe(0)
    expect((await runOk(byQuality, { days: 30 }, supervisor, later)).tracesByQuality.totalCount).toBe(1)
  })

  it('are not for managers, and what a score is made of not for the other three or the shop', async () => {
    const { here } = organisation
    const { trace } = await visited()
    expect(await runRefused(byQuality, {}, here.manager)).toBe('FORBIDDEN')
    const parts = 'query ($id: ID!) { node(id: $id) { ... on Trace { qualityParts { points } } } }'
    expect((await runOk(parts, { id: trace.id }, here.manager)).node.qualityParts).toHaveLength(5)
    expect((await runOk(parts, { id: trace.id }, here.courier)).node.qualityParts).toBeNull()
    expect((await runOk(parts, { id: trace.id }, here.retailer)).node.qualityParts).toBeNull()
  })
})
