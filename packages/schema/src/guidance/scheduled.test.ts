import { daysFromNow, makeReceipt, now } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { allJobs } from '../job/jobs.ts'
import { aim, draft, list, node, publish, save, useGuidance, withdraw } from './guidance.testbed.ts'

const { db, runOk, runRefused, refusalOf, contextFor, organisation, begin, published } = useGuidance()

const schedule = `mutation ($id: ID!, $publishAt: DateTime!, $expected: Edition!) {
  scheduleGuidance(id: $id, publishAt: $publishAt, expected: $expected) {
    ... on Guidance { id status publishAt edition } ... on Refusal { code message } ... on InvalidInput { field } } }`
const callOff = `mutation ($id: ID!) { callOffGuidance(id: $id) {
  ... on Guidance { id status publishAt edition draft { title } } ... on Refusal { code message } } }`

/** The id of the row behind the id of the API. */
const rawId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]!

/** Thursday 26 November 2026, 11:00 in Shanghai. */
const then = daysFromNow(3)

const clock = async (at: Date) => {
  const { viewer: _viewer, ...context } = await contextFor(null, { now: at })
  for (const name of ['publish-scheduled-guidance', 'tell-announcements'])
    await allJobs()
      .find((job) => job.name === name)!
      .run(context)
}

/** A whole draft, written and not published. */
async function written(over: object = {}) {
  const { manager } = organisation.here
  const begun = await begin()
  const given = { id: begun.id, draft: draft(over), expected: begun.edition }
  return (await runOk(save, given, manager)).saveGuidanceDraft
}

async function scheduled(at = then) {
  const { id, edition } = await written()
  const given = { id, publishAt: at.toISOString(), expected: edition }
  return (await runOk(schedule, given, organisation.here.manager)).scheduleGuidance
}

const toldOf = (id: string) =>
  db.notification.findMany({ where: { subjectId: rawId(id) }, select: { kind: true, userId: true } })

describe('left to the clock', () => {
  it('no shop sees it by any path, and nobody is told, until it is published as by hand', async () => {
    const { retailer, manager } = organisation.here
    const { id, status, publishAt } = await scheduled()
    expect({ status, publishAt }).toEqual({ status: 'SCHEDULED', publishAt: then.toISOString() })
    const row = await db.guidance.findUniqueOrThrow({
      where: { id: rawId(id) },
      include: { versions: true, author: true },
    })

    await clock(new Date(then.getTime() - 1000))
    expect(
      (await runOk(list, {}, retailer)).guidances.nodes.map((one: { id: string }) => one.id),
    ).not.toContain(id)
    for (const hidden of [id, globalId('GuidanceVersion', row.versions[0]!)])
      expect(await runRefused(node, { id: hidden }, retailer)).toBe('NOT_FOUND')
    expect(await toldOf(id)).toEqual([])

    await clock(then)
    const { node: shown } = await runOk(node, { id }, retailer, { now: then })
    expect(shown).toMatchObject({ status: 'PUBLISHED', version: { title: '收银台怎么摆' } })
    expect(await db.guidance.findUniqueOrThrow({ where: { id: row.id } })).toMatchObject({
      ...{ publishedAt: then, publishAt: null, scheduledById: null },
    })
    const told = await toldOf(id)
    expect(told).toContainEqual({ kind: 'GUIDANCE_PUBLISHED', userId: retailer.userId })
    // Whoever left it to the clock hears that it is out.
    expect(told).toContainEqual({ kind: 'GUIDANCE_PUBLISHED', userId: manager.userId })
    const acts = await db.auditEntry.findMany({ where: { subjectId: row.id }, orderBy: { sequence: 'asc' } })
    expect(acts.map(({ action, actor }) => [action, actor])).toEqual([
      ['scheduleGuidance', row.author.name],
      ['publishGuidance', 'Kewo'],
    ])

    await clock(new Date(then.getTime() + 60_000))
    expect(await toldOf(id)).toHaveLength(told.length)
  })

  it('is moved to another time, called off, and published by hand before', async () => {
    const { manager, retailer } = organisation.here
    const { id, edition } = await scheduled()
    const later = daysFromNow(5)
    const moved = { id, publishAt: later.toISOString(), expected: edition }
    expect(await runOk(schedule, moved, manager)).toMatchObject({
      scheduleGuidance: { publishAt: later.toISOString() },
    })
    await clock(then)
    expect(await runRefused(node, { id }, retailer)).toBe('NOT_FOUND')
    expect(await runOk(callOff, { id }, manager)).toMatchObject({
      callOffGuidance: { status: 'DRAFT', publishAt: null, draft: { title: '收银台怎么摆' } },
    })
    await clock(later)
    expect(await runRefused(node, { id }, retailer)).toBe('NOT_FOUND')
    expect(await runRefused(callOff, { id }, manager)).toBe('GuidanceNotScheduled')

    await runOk(schedule, moved, manager)
    expect(await runOk(publish, { id, expected: edition }, manager)).toMatchObject({
      publishGuidance: { status: 'PUBLISHED' },
    })
    const told = await toldOf(id)
    await clock(later)
    expect(await toldOf(id)).toHaveLength(told.length + 1)
  })

  it('stays as it was seen: words and aim are refused until it is called off, and then taken', async () => {
    const { manager } = organisation.here
    const { id, edition } = await scheduled()
    const change = { id, draft: draft({ title: '换个说法' }), expected: edition }
    expect(await refusalOf(save, change, organisation.admin)).toMatchObject({
      code: 'GuidanceIsScheduled',
      message: expect.stringContaining('请先取消定时'),
    })
    expect(await runRefused(aim, { id, audience: {}, expected: edition }, manager)).toBe(
      'GuidanceIsScheduled',
    )
    await runOk(callOff, { id }, manager)
    expect(await runOk(save, change, organisation.admin)).toMatchObject({
      saveGuidanceDraft: { draft: { title: '换个说法' } },
    })
  })

  it('is not what a colleague of the author may see or do', async () => {
    const { id, edition } = await scheduled()
    const given = { id, publishAt: daysFromNow(4).toISOString(), expected: edition }
    // Of a draft a superior knows nothing.
    expect(await runRefused(schedule, given, organisation.supervisor)).toBe('NOT_FOUND')
    expect(await runRefused(callOff, { id }, organisation.supervisor)).toBe('NOT_FOUND')
    expect(await runRefused(schedule, given, organisation.here.retailer)).toBe('FORBIDDEN')
    const { id: out, edition: shown } = await published()
    const next = { id: out, draft: draft({ title: '再摆' }), expected: shown }
    const { saveGuidanceDraft } = await runOk(save, next, organisation.here.manager)
    const waits = { ...given, id: out, expected: saveGuidanceDraft.edition }
    await runOk(schedule, waits, organisation.here.manager)
    const asked = 'query ($id: ID!) { node(id: $id) { ... on Guidance { publishAt } } }'
    for (const asker of [organisation.supervisor, organisation.here.retailer])
      expect(await runOk(asked, { id: out }, asker)).toEqual({ node: { publishAt: null } })
  })
})

describe('dates the wrong way', () => {
  it('are refused, and nothing is changed', async () => {
    const { manager } = organisation.here
    const { id, edition } = await written()
    const at = (publishAt: Date) =>
      refusalOf(schedule, { id, publishAt: publishAt.toISOString(), expected: edition }, manager)
    expect(await at(now)).toMatchObject({ code: 'InvalidInput', field: 'publishAt' })
    expect(await at(daysFromNow(400))).toMatchObject({ code: 'InvalidInput', field: 'publishAt' })
    const ends = { id, audience: {}, validUntil: '2026-11-25', expected: edition }
    const aimed = (await runOk(aim, ends, manager)).aimGuidance
    const over = { id, publishAt: then.toISOString(), expected: aimed.edition }
    expect(await refusalOf(schedule, over, manager)).toMatchObject({
      ...{ field: 'publishAt', message: expect.stringContaining('2026-11-25') },
    })
    expect(await db.guidance.findUniqueOrThrow({ where: { id: rawId(id) } })).toMatchObject({
      publishAt: null,
    })
  })

  it('also where the last day moves before what waits, while an earlier version is shown', async () => {
    const { manager } = organisation.here
    const { id, edition } = await published()
    const next = (await runOk(save, { id, draft: draft({ title: '再摆' }), expected: edition }, manager))
      .saveGuidanceDraft
    await runOk(schedule, { id, publishAt: then.toISOString(), expected: next.edition }, manager)
    const sooner = { id, audience: {}, validUntil: '2026-11-25', expected: next.edition }
    expect(await refusalOf(aim, sooner, manager)).toMatchObject({ field: 'validUntil' })
    expect(await runOk(aim, { ...sooner, validUntil: '2026-11-26' }, manager)).toMatchObject({
      aimGuidance: { validUntil: '2026-11-26' },
    })
  })

  it('somebody has written on since: what is scheduled is what was seen', async () => {
    const { id, edition } = await written()
    await runOk(save, { id, draft: draft({ title: '换个说法' }), expected: edition }, organisation.admin)
    const given = { id, publishAt: then.toISOString(), expected: edition }
    expect(await runRefused(schedule, given, organisation.here.manager)).toBe('ChangedMeanwhile')
  })
})

describe('a next version', () => {
  it('waits while shops go on reading the one before, whose receipts stay', async () => {
    const { manager, retailer } = organisation.here
    const { id, edition } = await published()
    const first = await db.guidanceVersion.findFirstOrThrow({ where: { guidanceId: rawId(id) } })
    await makeReceipt(db, { versionId: first.id, retailerId: retailer.id })
    const next = (await runOk(save, { id, draft: draft({ title: '再摆' }), expected: edition }, manager))
      .saveGuidanceDraft
    await runOk(schedule, { id, publishAt: then.toISOString(), expected: next.edition }, manager)
    const titleAt = async (at: Date) => (await runOk(node, { id }, retailer, { now: at })).node.version.title
    expect(await titleAt(now)).toBe('收银台怎么摆')
    await clock(then)
    expect(await titleAt(then)).toBe('再摆')
    expect(await toldOf(id)).toContainEqual({ kind: 'GUIDANCE_CHANGED', userId: retailer.userId })
    expect(await db.receipt.count({ where: { versionId: first.id } })).toBe(1)
  })

  it('is a draft again when the guidance is withdrawn', async () => {
    const { manager, retailer } = organisation.here
    const { id, edition } = await published()
    const next = (await runOk(save, { id, draft: draft({ title: '再摆' }), expected: edition }, manager))
      .saveGuidanceDraft
    await runOk(schedule, { id, publishAt: then.toISOString(), expected: next.edition }, manager)
    await runOk(withdraw, { id }, manager)
    await clock(then)
    expect(await runRefused(node, { id }, retailer, { now: then })).toBe('NOT_FOUND')
  })

  it('that can no longer be published keeps no other from its hour', async () => {
    const lacking = await scheduled()
    const whole = await scheduled(new Date(then.getTime() + 1000))
    await db.guidanceVersion.updateMany({
      where: { guidanceId: rawId(lacking.id) },
      data: { question: null },
    })
    const at = new Date(then.getTime() + 1000)
    await clock(at)
    const status = async (id: string) =>
      (await runOk(node, { id }, organisation.here.manager, { now: at })).node.status
    expect(await status(lacking.id)).toBe('DRAFT')
    expect(await status(whole.id)).toBe('PUBLISHED')
    expect(await toldOf(lacking.id)).toEqual([
      { kind: 'GUIDANCE_NOT_PUBLISHED', userId: organisation.here.manager.userId },
    ])
  })
})
