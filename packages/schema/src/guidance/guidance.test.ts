import { makeFile, makeRetailerOf, makeStaff, makeTeam, makeTerritory, now } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { v7 } from 'uuid'
import { globalId } from '../../test/useSchema.ts'
import {
  aim,
  discard,
  draft,
  list,
  node,
  publish,
  save,
  start,
  useGuidance,
  withdraw,
} from './guidance.testbed.ts'

const { db, runOk, runRefused, refusalOf, organisation, begin, published } = useGuidance()

describe('starting', () => {
  it('makes a draft bound to what its author may aim at', async () => {
    expect(await begin()).toMatchObject({
      status: 'DRAFT',
      kind: 'DISPLAY',
      draft: { number: 1, title: '收银台怎么摆' },
      version: null,
      withinTerritories: [{ name: organisation.here.territory.name }],
    })
    expect(await begin(organisation.supervisor)).toMatchObject({
      withinTerritories: [],
      withinRegions: [{ name: '东一市场部' }],
    })
    expect(await begin(organisation.admin)).toMatchObject({ withinTerritories: [], withinRegions: [] })
  })

  it('sent twice, also at once, it is started once', async () => {
    const input = { kind: 'POLICY', title: '证照怎么挂', idempotencyKey: v7() }
    const both = await Promise.all([1, 2].map(() => runOk(start, { input }, organisation.here.manager)))
    const again = await runOk(start, { input }, organisation.here.manager)
    expect(new Set([...both, again].map(({ startGuidance }) => startGuidance.id)).size).toBe(1)
  })

  it('is refused without a title, with one too long, and to a manager without a territory', async () => {
    const input = { kind: 'DISPLAY', title: ' ', idempotencyKey: v7() }
    const { manager } = organisation.here
    expect(await runRefused(start, { input }, manager)).toBe('InvalidInput')
    expect(await runRefused(start, { input: { ...input, title: '摆'.repeat(41) } }, manager)).toBe(
      'InvalidInput',
    )
    const homeless = await makeStaff(db, 'MANAGER')
    expect(await refusalOf(start, { input: { ...input, title: '好' } }, homeless)).toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining('辖区'),
    })
  })

  it('belongs to managers, supervisors and admins', async () => {
    const input = { kind: 'DISPLAY', title: '试试', idempotencyKey: v7() }
    const { courier, inspector, orderClerk, retailer } = organisation.here
    for (const asker of [courier, inspector, orderClerk, retailer])
      expect(await runRefused(start, { input }, asker)).toBe('FORBIDDEN')
    expect(await runRefused(start, { input }, null)).toBe('UNAUTHENTICATED')
  })
})

describe('writing', () => {
  it('keeps what was typed, in order, with pictures, and publishes it as an immutable version', async () => {
    const { manager } = organisation.here
    const begun = await begin()
    const picture = await makeFile(db, { uploadedById: manager.userId })
    const marks = [
      { kind: 'BOX', tone: 'DO', x: 0, y: 0, toX: 500, toY: 500, words: '放这里' },
      { kind: 'NUMBER', tone: 'DONT', x: 900, y: 100, toX: 900, toY: 100, words: '别挡' },
    ]
    const blocks = [
      { kind: 'STEP', title: '第二步先写', pictures: [{ place: 'MAIN', imageId: picture.id, marks }] },
      { kind: 'TEXT', title: '擦干净台面', body: '用干布' },
    ]
    const { saveGuidanceDraft: saved } = await runOk(
      save,
      { id: begun.id, draft: draft({ blocks }), expected: begun.edition },
      manager,
    )
    const shown = {
      place: 'MAIN',
      image: { id: picture.id },
      marks: [
        { kind: 'BOX', x: 0, number: null, words: '放这里' },
        { kind: 'NUMBER', x: 900, number: 1, words: '别挡' },
      ],
    }
    expect(saved.draft.blocks).toEqual([
      { position: 1, kind: 'STEP', title: '第二步先写', pictures: [shown] },
      { position: 2, kind: 'TEXT', title: '擦干净台面', pictures: [] },
    ])
    const { publishGuidance } = await runOk(publish, { id: begun.id, expected: saved.edition }, manager)
    expect(publishGuidance).toMatchObject({
      status: 'PUBLISHED',
      draft: null,
      version: { number: 1, title: '收银台怎么摆' },
    })

    // The next version keeps the picture; shops go on reading the first until it is published.
    const next = await runOk(
      save,
      { id: begun.id, draft: draft({ title: '收银台这样摆', blocks }), expected: publishGuidance.edition },
      manager,
    )
    expect(next.saveGuidanceDraft).toMatchObject({ draft: { number: 2 }, version: { number: 1 } })
    const second = await runOk(publish, { id: begun.id, expected: next.saveGuidanceDraft.edition }, manager)
    expect(second.publishGuidance).toMatchObject({
      version: { number: 2, title: '收银台这样摆' },
      versions: [
        { number: 2, supersededAt: null },
        { number: 1, supersededAt: now.toISOString() },
      ],
    })
    expect(
      await runRefused(publish, { id: begun.id, expected: second.publishGuidance.edition }, manager),
    ).toBe('NothingToPublish')
    expect(await db.auditEntry.count({ where: { action: 'publishGuidance' } })).toBe(2)
  })

  it('loses a race rather than overwrite', async () => {
    const { manager } = organisation.here
    const begun = await begin()
    await runOk(save, { id: begun.id, draft: draft(), expected: begun.edition }, manager)
    const late = { id: begun.id, draft: draft({ title: '旧页面' }), expected: begun.edition }
    expect(await runRefused(save, late, manager)).toBe('ChangedMeanwhile')
    expect(await runRefused(publish, { id: begun.id, expected: begun.edition }, manager)).toBe(
      'ChangedMeanwhile',
    )
    expect((await runOk(node, { id: begun.id }, manager)).node.draft).toEqual({ title: '收银台怎么摆' })
  })

  it('refuses what would not fit, and somebody else’s picture', async () => {
    const { manager } = organisation.here
    const begun = await begin()
    const tried = (over: object) =>
      runRefused(save, { id: begun.id, draft: draft(over), expected: begun.edition }, manager)
    const step = { kind: 'STEP', title: '好' }
    expect(await tried({ blocks: [{ ...step, title: '摆'.repeat(41) }] })).toBe('InvalidInput')
    expect(await tried({ blocks: [{ ...step, kind: 'LINK', url: 'javascript:alert(1)' }] })).toBe(
      'InvalidInput',
    )
    const foreign = await makeFile(db, { uploadedById: organisation.elsewhere.manager.userId })
    for (const imageId of [foreign.id, v7(), 'nonsense'])
      expect(await tried({ blocks: [{ ...step, pictures: [{ place: 'MAIN', imageId, marks: [] }] }] })).toBe(
        'InvalidInput',
      )
  })

  it('is the author’s and the admins’ alone', async () => {
    const begun = await published()
    const input = { id: begun.id, draft: draft(), expected: begun.edition }
    expect(await runRefused(save, input, organisation.supervisor)).toBe('NotYourGuidance')
    expect(await runRefused(withdraw, { id: begun.id }, organisation.supervisor)).toBe('NotYourGuidance')
    expect(await runRefused(save, input, organisation.elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(save, input, organisation.here.retailer)).toBe('FORBIDDEN')
    const { saveGuidanceDraft } = await runOk(save, input, organisation.admin)
    const unwanted = { id: begun.id, expected: saveGuidanceDraft.edition }
    const late = { id: begun.id, expected: begun.edition }
    expect(await runRefused(discard, late, organisation.here.manager)).toBe('ChangedMeanwhile')
    expect(await runOk(discard, unwanted, organisation.here.manager)).toEqual({
      discardGuidanceDraft: { draft: null, version: { number: 1 } },
    })
    expect(await runRefused(discard, late, organisation.here.manager)).toBe('NothingToPublish')
  })
})

describe('publishing', () => {
  it('names the field that is missing, and an audience of nobody', async () => {
    const { manager } = organisation.here
    const begun = await begin()
    expect(await refusalOf(publish, { id: begun.id, expected: begun.edition }, manager)).toMatchObject({
      code: 'InvalidInput',
      field: 'blocks',
    })
    const { saveGuidanceDraft } = await runOk(
      save,
      { id: begun.id, draft: draft(), expected: begun.edition },
      manager,
    )
    const elsewhere = { regionIds: [globalId('Region', organisation.west)] }
    const aimed = await runOk(
      aim,
      { id: begun.id, audience: elsewhere, expected: saveGuidanceDraft.edition },
      manager,
    )
    expect(
      await refusalOf(publish, { id: begun.id, expected: aimed.aimGuidance.edition }, manager),
    ).toMatchObject({
      field: 'audience',
    })
    const past = { id: begun.id, audience: {}, validUntil: '2026-11-22', expected: aimed.aimGuidance.edition }
    const { aimGuidance } = await runOk(aim, past, manager)
    expect(await runRefused(publish, { id: begun.id, expected: aimGuidance.edition }, manager)).toBe(
      'GuidanceHasRunOut',
    )
  })

  it('reaches the shops of the audience within the bounds of its author, and is taken back at once', async () => {
    const begun = await published()
    const { retailer, manager } = organisation.here
    const seen = async (asker: { userId: string }) =>
      (await runOk(list, {}, asker)).guidances.nodes.some(({ id }: { id: string }) => id === begun.id)
    expect(await seen(retailer)).toBe(true)
    // An audience of all shops reaches nobody outside of the author's territory.
    expect(await seen(organisation.elsewhere.retailer)).toBe(false)
    expect(await runRefused(node, { id: begun.id }, organisation.elsewhere.retailer)).toBe('NOT_FOUND')

    expect(await runOk(withdraw, { id: begun.id }, manager)).toMatchObject({
      withdrawGuidance: { status: 'WITHDRAWN', whyNotWithdraw: { code: 'GuidanceNotShown' } },
    })
    expect(await runRefused(withdraw, { id: begun.id }, manager)).toBe('GuidanceNotShown')
    expect(await seen(retailer)).toBe(false)
    expect(await runRefused(node, { id: begun.id }, retailer)).toBe('NOT_FOUND')
  })

  it('stays with its shops when its author moves on, and an admin’s correction does not widen it', async () => {
    const team = await makeTeam(db, organisation.department)
    const elsewhere = await makeTerritory(db, { regionId: organisation.otherDepartment.id })
    const newShop = await makeRetailerOf(db, elsewhere)
    const begun = await published(team.manager)
    await db.territoryMember.updateMany({
      where: { staffId: team.manager.id },
      data: { territoryId: elsewhere.id },
    })
    expect(await runRefused(node, { id: begun.id }, newShop)).toBe('NOT_FOUND')
    await runOk(node, { id: begun.id }, team.retailer)
    const { aimGuidance } = await runOk(
      aim,
      { id: begun.id, audience: {}, expected: begun.edition },
      organisation.admin,
    )
    expect(aimGuidance).toMatchObject({
      kind: 'SERVICE',
      withinTerritories: [{ name: team.territory.name }],
    })
    expect(await db.auditEntry.count({ where: { action: 'aimGuidance' } })).toBe(1)
  })
})
