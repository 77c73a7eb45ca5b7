import { makeFile, makeGuidance, makeRetailerOf, now } from '@kewo/testkit'
import { describe, expect, it } from 'vitest'
import { loadViewer } from '../viewer/loadViewer.ts'
import { globalId } from '../../test/useSchema.ts'
import { draft, list, node, save, useGuidance } from './guidance.testbed.ts'

const { db, runOk, runRefused, organisation, begin, published, seesPicture } = useGuidance()

describe('who sees it', () => {
  it('a draft only its author and admins, by list, node, search and picture', async () => {
    const { manager, courier, retailer } = organisation.here
    const begun = await begin()
    const picture = await makeFile(db, { uploadedById: manager.userId })
    const secret = draft({
      title: '还在写的稿子',
      blocks: [{ kind: 'STEP', title: '一', pictures: [{ place: 'MAIN', imageId: picture.id, marks: [] }] }],
    })
    await runOk(save, { id: begun.id, draft: secret, expected: begun.edition }, manager)
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
    await runOk(save, { id: begun.id, draft: draft({ title: '下一版' }), expected: begun.edition }, manager)
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
      blocks: [{ kind: 'STEP', title: '一', pictures: [{ place: 'MAIN', imageId: picture.id, marks: [] }] }],
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
      where: { versions: { some: { blocks: { some: { pictures: { some: { imageId: picture.id } } } } } } },
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
      'version { reach { steps { count } } }',
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

it('knows in which regions the work of a person lies', async () => {
  const { department, east, company, supervisor, here } = organisation
  for (const { userId } of [supervisor, here.courier]) {
    const { token } = await db.session.findFirstOrThrow({ where: { userId } })
    const viewer = await loadViewer(db, token, now, 'Asia/Shanghai')
    const touched = viewer?.kind === 'staff' ? [...viewer.touchedRegionIds] : []
    expect(touched.toSorted()).toEqual([department.id, east.id, company.id].toSorted())
  }
})
