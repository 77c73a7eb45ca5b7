import {
  makeFile,
  makeGuidance,
  makeOrganisation,
  makeRetailerOf,
  makeStaff,
  makeTeam,
  makeTerritory,
  now,
} from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { v7 } from 'uuid'
import { visibleFiles } from '../index.ts'
import { loadViewer } from '../viewer/loadViewer.ts'
import { globalId, useSchema } from '../../test/useSchema.ts'

const { db, contextFor, runOk, runRefused, refusalOf } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const start = `mutation ($input: StartGuidanceInput!) { startGuidance(input: $input) {
  ... on Guidance { id status kind updatedAt draft { number title } version { number }
    withinTerritories { name } withinRegions { name } }
  ... on Refusal { code message } ... on InvalidInput { field } } }`
const save = `mutation ($id: ID!, $draft: GuidanceDraftInput!, $at: DateTime!) {
  saveGuidanceDraft(id: $id, draft: $draft, expectedUpdatedAt: $at) {
    ... on Guidance { id updatedAt draft { number title steps { position title image { id } } } version { number title } }
    ... on Refusal { code message } ... on InvalidInput { field } } }`
const aim = `mutation ($id: ID!, $audience: AudienceInput!, $validUntil: Day, $at: DateTime!) {
  aimGuidance(id: $id, kind: SERVICE, audience: $audience, validUntil: $validUntil, expectedUpdatedAt: $at) {
    ... on Guidance { id updatedAt kind validUntil audience { formats } withinTerritories { name } }
    ... on Refusal { code message } ... on InvalidInput { field } } }`
const publish = `mutation ($id: ID!, $at: DateTime!) { publishGuidance(id: $id, expectedUpdatedAt: $at) {
    ... on Guidance { id status updatedAt publishedAt draft { id } version { number title } versions { number supersededAt } }
    ... on Refusal { code message } ... on InvalidInput { field } } }`
const withdraw = `mutation ($id: ID!) { withdrawGuidance(id: $id) {
    ... on Guidance { status whyNotWithdraw { code } } ... on Refusal { code } } }`
const discard = `mutation ($id: ID!) { discardGuidanceDraft(id: $id) {
    ... on Guidance { draft { id } version { number } } ... on Refusal { code } } }`
const list = `query ($filter: GuidanceFilter) { guidances(filter: $filter) { totalCount nodes { id version { title } draft { title } } } }`
const node = `query ($id: ID!) { node(id: $id) { ... on Guidance { status version { title } draft { title } } } }`

const draft = (over: object = {}) => ({
  title: '收银台怎么摆',
  steps: [{ title: '擦干净台面', toDo: '先收零钱盒', notToDo: '别用湿布' }],
  question: '第一层放什么？',
  options: ['新品', '价签'],
  rightOption: 0,
  ...over,
})

const begin = async (asker = organisation.here.manager) =>
  (await runOk(start, { input: { kind: 'DISPLAY', title: '收银台怎么摆', idempotencyKey: v7() } }, asker))
    .startGuidance

async function published(asker = organisation.here.manager, over: object = {}) {
  const begun = await begin(asker)
  const { saveGuidanceDraft } = await runOk(
    save,
    { id: begun.id, draft: draft(over), at: begun.updatedAt },
    asker,
  )
  return (await runOk(publish, { id: begun.id, at: saveGuidanceDraft.updatedAt }, asker)).publishGuidance
}

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
    const steps = [
      { title: '第二步先写', imageId: picture.id },
      { title: '擦干净台面', body: '用干布' },
    ]
    const { saveGuidanceDraft: saved } = await runOk(
      save,
      { id: begun.id, draft: draft({ steps }), at: begun.updatedAt },
      manager,
    )
    expect(saved.draft.steps).toEqual([
      { position: 1, title: '第二步先写', image: { id: picture.id } },
      { position: 2, title: '擦干净台面', image: null },
    ])
    const { publishGuidance } = await runOk(publish, { id: begun.id, at: saved.updatedAt }, manager)
    expect(publishGuidance).toMatchObject({
      status: 'PUBLISHED',
      draft: null,
      version: { number: 1, title: '收银台怎么摆' },
    })

    // The next version keeps the picture; shops go on reading the first until it is published.
    const next = await runOk(
      save,
      { id: begun.id, draft: draft({ title: '收银台这样摆', steps }), at: publishGuidance.updatedAt },
      manager,
    )
    expect(next.saveGuidanceDraft).toMatchObject({ draft: { number: 2 }, version: { number: 1 } })
    const second = await runOk(publish, { id: begun.id, at: next.saveGuidanceDraft.updatedAt }, manager)
    expect(second.publishGuidance).toMatchObject({
      version: { number: 2, title: '收银台这样摆' },
      versions: [
        { number: 2, supersededAt: null },
        { number: 1, supersededAt: now.toISOString() },
      ],
    })
    expect(await runRefused(publish, { id: begun.id, at: second.publishGuidance.updatedAt }, manager)).toBe(
      'NothingToPublish',
    )
    expect(await db.auditEntry.count({ where: { action: 'publishGuidance' } })).toBe(2)
  })

  it('loses a race rather than overwrite', async () => {
    const { manager } = organisation.here
    const begun = await begin()
    await runOk(save, { id: begun.id, draft: draft(), at: begun.updatedAt }, manager)
    const late = { id: begun.id, draft: draft({ title: '旧页面' }), at: begun.updatedAt }
    expect(await runRefused(save, late, manager)).toBe('ChangedMeanwhile')
    expect(await runRefused(publish, { id: begun.id, at: begun.updatedAt }, manager)).toBe('ChangedMeanwhile')
    expect((await runOk(node, { id: begun.id }, manager)).node.draft).toEqual({ title: '收银台怎么摆' })
  })

  it('refuses what would not fit, and somebody else’s picture', async () => {
    const { manager } = organisation.here
    const begun = await begin()
    const tried = (over: object) =>
      runRefused(save, { id: begun.id, draft: draft(over), at: begun.updatedAt }, manager)
    expect(await tried({ steps: [{ title: '摆'.repeat(41) }] })).toBe('InvalidInput')
    const foreign = await makeFile(db, { uploadedById: organisation.elsewhere.manager.userId })
    for (const imageId of [foreign.id, v7(), 'nonsense'])
      expect(await tried({ steps: [{ title: '好', imageId }] })).toBe('InvalidInput')
  })

  it('is the author’s and the admins’ alone', async () => {
    const begun = await published()
    const input = { id: begun.id, draft: draft(), at: begun.updatedAt }
    expect(await runRefused(save, input, organisation.supervisor)).toBe('NotYourGuidance')
    expect(await runRefused(withdraw, { id: begun.id }, organisation.supervisor)).toBe('NotYourGuidance')
    expect(await runRefused(save, input, organisation.elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(save, input, organisation.here.retailer)).toBe('FORBIDDEN')
    await runOk(save, input, organisation.admin)
    expect(await runOk(discard, { id: begun.id }, organisation.here.manager)).toEqual({
      discardGuidanceDraft: { draft: null, version: { number: 1 } },
    })
    expect(await runRefused(discard, { id: begun.id }, organisation.here.manager)).toBe('NothingToPublish')
  })
})

describe('publishing', () => {
  it('names the field that is missing, and an audience of nobody', async () => {
    const { manager } = organisation.here
    const begun = await begin()
    expect(await refusalOf(publish, { id: begun.id, at: begun.updatedAt }, manager)).toMatchObject({
      code: 'InvalidInput',
      field: 'steps',
    })
    const { saveGuidanceDraft } = await runOk(
      save,
      { id: begun.id, draft: draft(), at: begun.updatedAt },
      manager,
    )
    const elsewhere = { regionIds: [globalId('Region', organisation.west)] }
    const aimed = await runOk(
      aim,
      { id: begun.id, audience: elsewhere, at: saveGuidanceDraft.updatedAt },
      manager,
    )
    expect(
      await refusalOf(publish, { id: begun.id, at: aimed.aimGuidance.updatedAt }, manager),
    ).toMatchObject({
      field: 'audience',
    })
    const past = { id: begun.id, audience: {}, validUntil: '2026-11-22', at: aimed.aimGuidance.updatedAt }
    const { aimGuidance } = await runOk(aim, past, manager)
    expect(await runRefused(publish, { id: begun.id, at: aimGuidance.updatedAt }, manager)).toBe(
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
      { id: begun.id, audience: {}, at: begun.updatedAt },
      organisation.admin,
    )
    expect(aimGuidance).toMatchObject({
      kind: 'SERVICE',
      withinTerritories: [{ name: team.territory.name }],
    })
    expect(await db.auditEntry.count({ where: { action: 'aimGuidance' } })).toBe(1)
  })
})

describe('who sees it', () => {
  it('a draft only its author and admins, by list, node, search and picture', async () => {
    const { manager, courier, retailer } = organisation.here
    const begun = await begin()
    const picture = await makeFile(db, { uploadedById: manager.userId })
    const secret = draft({ title: '还在写的稿子', steps: [{ title: '一', imageId: picture.id }] })
    await runOk(save, { id: begun.id, draft: secret, at: begun.updatedAt }, manager)
    const search = { filter: { search: '还在写' } }
    for (const asker of [manager, organisation.admin]) {
      expect((await runOk(node, { id: begun.id }, asker)).node.draft.title).toBe('还在写的稿子')
      expect((await runOk(list, search, asker)).guidances.totalCount).toBe(1)
      expect(await seesPicture(asker, picture.id)).toBe(true)
    }
    const others = [courier, retailer, organisation.supervisor, organisation.elsewhere.manager]
    for (const asker of others) {
      expect(await runRefused(node, { id: begun.id }, asker)).toBe('NOT_FOUND')
      expect((await runOk(list, search, asker)).guidances.totalCount).toBe(0)
      expect(await seesPicture(asker, picture.id)).toBe(false)
    }
  })

  it('the draft of the next version is not shown with what is published', async () => {
    const { manager, retailer } = organisation.here
    const begun = await published()
    await runOk(save, { id: begun.id, draft: draft({ title: '下一版' }), at: begun.updatedAt }, manager)
    for (const asker of [retailer, organisation.supervisor])
      expect((await runOk(node, { id: begun.id }, asker)).node).toMatchObject({ draft: null })
    const version = await db.guidanceVersion.findFirstOrThrow({ where: { title: '下一版' } })
    const id = globalId('GuidanceVersion', version)
    const readVersion = 'query ($id: ID!) { node(id: $id) { ... on GuidanceVersion { title } } }'
    expect((await runOk(readVersion, { id }, manager)).node.title).toBe('下一版')
    for (const asker of [retailer, organisation.supervisor, organisation.here.courier])
      expect(await runRefused(readVersion, { id }, asker)).toBe('NOT_FOUND')
  })

  it('a published one: staff in whose scope it lies, shops of the audience with a valid licence on valid days', async () => {
    const picture = await makeFile(db, { uploadedById: organisation.here.manager.userId })
    const begun = await published(organisation.here.manager, {
      steps: [{ title: '一', imageId: picture.id }],
    })
    const { retailer, courier } = organisation.here
    for (const asker of [retailer, courier, organisation.supervisor, organisation.admin]) {
      await runOk(node, { id: begun.id }, asker)
      expect(await seesPicture(asker, picture.id)).toBe(true)
    }
    const { elsewhere, otherSupervisor } = organisation
    for (const asker of [elsewhere.retailer, elsewhere.manager, elsewhere.courier, otherSupervisor]) {
      expect(await runRefused(node, { id: begun.id }, asker)).toBe('NOT_FOUND')
      expect(await seesPicture(asker, picture.id)).toBe(false)
    }
    expect(await runRefused(node, { id: begun.id }, null)).toBe('UNAUTHENTICATED')
    expect(await runRefused(list, {}, null)).toBe('UNAUTHENTICATED')

    const expired = await makeRetailerOf(db, organisation.here.territory, {
      licenceExpiresOn: new Date('2026-11-22T00:00:00Z'),
    })
    expect(await runRefused(node, { id: begun.id }, expired)).toBe('NOT_FOUND')
    expect(await runRefused(list, {}, expired)).toBe('FORBIDDEN')
    expect(await seesPicture(expired, picture.id)).toBe(false)

    await db.guidance.updateMany({
      where: { versions: { some: { steps: { some: { imageId: picture.id } } } } },
      data: { validUntil: new Date('2026-11-23T00:00:00Z') },
    })
    await runOk(node, { id: begun.id }, retailer, { now: new Date('2026-11-23T15:59:00Z') })
    const after = { now: new Date('2026-11-23T16:00:00Z') }
    expect(await runRefused(node, { id: begun.id }, retailer, after)).toBe('NOT_FOUND')
    expect((await runOk(node, { id: begun.id }, courier, after)).node.status).toBe('RUN_OUT')
  })

  it('a shop learns neither the audience nor the right answer', async () => {
    const begun = await published()
    const { retailer } = organisation.here
    for (const asked of [
      'audience { formats }',
      'versions { number }',
      'version { rightOption }',
      'version { reach { shops } }',
    ])
      expect(
        await runRefused(
          `query ($id: ID!) { node(id: $id) { ... on Guidance { ${asked} } } }`,
          { id: begun.id },
          retailer,
        ),
      ).toBe('FORBIDDEN')
  })
})

it('lists by status, kind, author and what a shop has to read', async () => {
  const { manager, retailer } = organisation.elsewhere
  const count = async (filter: object, asker: { userId: string } = manager) =>
    (await runOk(list, { filter }, asker)).guidances.totalCount
  const before = { mine: await count({ mine: true }), drafts: await count({ status: 'DRAFT' }) }
  await begin(manager)
  const { version } = await makeGuidance(db, { kind: 'SERVICE' }, { includeRetailerIds: [retailer.id] })
  expect(await count({ mine: true })).toBe(before.mine + 1)
  expect(await count({ status: 'DRAFT' })).toBe(before.drafts + 1)
  expect(await count({ status: 'WITHDRAWN' })).toBe(0)
  expect(await count({ kind: 'SERVICE', search: version.title })).toBe(1)
  expect(await count({ search: '%' })).toBe(0)

  const toRead = '{ guidanceToRead { version { title } } guidanceToReadCount }'
  const unread = await runOk(toRead, {}, retailer)
  expect(unread.guidanceToRead[0]).toEqual({ version: { title: version.title } })
  await db.receipt.create({ data: { versionId: version.id, retailerId: retailer.id, understoodAt: now } })
  expect((await runOk(toRead, {}, retailer)).guidanceToReadCount).toBe(unread.guidanceToReadCount - 1)
  expect(await count({ reading: 'UNDERSTOOD' }, retailer)).toBe(1)
  expect(await runRefused(toRead, {}, manager)).toBe('FORBIDDEN')
})

async function seesPicture(asker: { userId: string }, id: string): Promise<boolean> {
  const { viewer } = await contextFor(asker, {})
  return (await db.file.count({ where: { id, AND: visibleFiles(viewer!, now) } })) === 1
}

it('knows in which regions the work of a person lies', async () => {
  const { department, east, company, supervisor, here } = organisation
  for (const { userId } of [supervisor, here.courier]) {
    const { token } = await db.session.findFirstOrThrow({ where: { userId } })
    const viewer = await loadViewer(db, token, now, 'Asia/Shanghai')
    const touched = viewer?.kind === 'staff' ? [...viewer.touchedRegionIds] : []
    expect(touched.toSorted()).toEqual([department.id, east.id, company.id].toSorted())
  }
})
