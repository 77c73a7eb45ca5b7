import { makeRetailerOf } from '@kewo/testkit'
import { expect, test } from 'vitest'
import { v7 } from 'uuid'
import { globalId } from '../../test/useSchema.ts'
import { draft, publish, save, useGuidance } from './guidance.testbed.ts'

const { db, contextFor, runOk, runRefused, organisation, begin, seesPicture } = useGuidance()

/** A small plain picture. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAADwAAAAoCAIAAAAt2Q6oAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAY0lEQVRYhe2SQQ0AQQyE6l8hDvocCydjujkSBBDCZHmOqRtEaepF4x5YGvfYo0zdIEpTLxr3wNK4xx5l6gZRmnrRuAeWxj32KFM3iNLUi8Y9sDTusUeZukGUpl407oGl+cUeH6rFILhi90KDAAAAAElFTkSuQmCC',
  'base64',
)

const read = `query ($id: ID!) { node(id: $id) { ... on Guidance { version { cover { id }
  blocks { pictures { image { id } marks { kind } } } } } } }`
const readVersion = `query ($id: ID!) { node(id: $id) { ... on GuidanceVersion { blocks { pictures { image { id } } } } } }`

const edition = 'query ($id: ID!) { node(id: $id) { ... on Guidance { edition } } }'
const duplicate = `mutation ($id: ID!, $key: UUID!) { duplicateGuidance(id: $id, idempotencyKey: $key) {
  ... on Guidance { id edition } ... on Refusal { code } } }`

const blur = { kind: 'BLUR', tone: 'DO', x: 0, y: 0, toX: 500, toY: 1000 }
const box = { ...blur, kind: 'BOX', x: 600, toX: 900 }

/** Uploads a picture of the manager's; its left half is to be hidden. */
async function upload(): Promise<string> {
  const { viewer, pictures } = await contextFor(organisation.here.manager, {})
  const stored = await pictures.save(png)
  return (await db.file.create({ data: { ...stored, uploadedById: viewer!.userId } })).id
}

const withMarks = (imageId: string, marks: object[]) =>
  draft({ blocks: [{ kind: 'PLANOGRAM', title: '照着摆', pictures: [{ place: 'MAIN', imageId, marks }] }] })

async function publishWith(guidance: { id: string; edition: string }, imageId: string, marks: object[]) {
  const { manager } = organisation.here
  const sent = { id: guidance.id, draft: withMarks(imageId, marks), expected: guidance.edition }
  const { saveGuidanceDraft } = await runOk(save, sent, manager)
  return (await runOk(publish, { id: guidance.id, expected: saveGuidanceDraft.edition }, manager))
    .publishGuidance
}

const shownTo = async (asker: { userId: string }, id: string) => {
  const { version } = (await runOk(read, { id }, asker)).node
  const [picture] = version.blocks[0].pictures
  expect(version.cover).toEqual(picture.image)
  return { id: picture.image.id, marks: picture.marks.map(({ kind }: { kind: string }) => kind) }
}

test('what a blur hides never reaches a shop, nor staff who did not write it', async () => {
  const { retailer, manager, courier } = organisation.here
  const imageId = await upload()
  const { id } = await publishWith(await begin(), imageId, [blur, box])
  expect(await shownTo(manager, id)).toEqual({ id: imageId, marks: ['BLUR', 'BOX'] })
  const shown = await shownTo(retailer, id)
  expect(shown).toEqual({ id: expect.any(String), marks: ['BOX'] })
  expect(shown.id).not.toBe(imageId)
  expect(await shownTo(courier, id)).toEqual(shown)
  for (const asker of [retailer, courier, organisation.supervisor]) {
    expect(await seesPicture(asker, imageId)).toBe(false)
    expect(await seesPicture(asker, shown.id)).toBe(true)
  }
  expect(await seesPicture(organisation.admin, imageId)).toBe(true)
})

test('hidden in a later version, it is hidden in the earlier one as well', async () => {
  const { retailer } = organisation.here
  const imageId = await upload()
  const first = await publishWith(await begin(), imageId, [box])
  expect(await shownTo(retailer, first.id)).toMatchObject({ id: imageId })
  const second = await publishWith(first, imageId, [blur])
  const { id: shown } = await shownTo(retailer, first.id)
  expect(await seesPicture(retailer, imageId)).toBe(false)
  const { id: before } = await db.guidanceVersion.findFirstOrThrow({
    where: { supersededAt: { not: null }, blocks: { some: { pictures: { some: { imageId } } } } },
  })
  const old = await runOk(readVersion, { id: globalId('GuidanceVersion', { id: before }) }, retailer)
  expect(old.node.blocks[0].pictures).toEqual([{ image: { id: shown } }])

  // Nothing of it has changed: no third copy is made.
  const third = await publishWith(second, imageId, [blur, box])
  expect((await shownTo(retailer, third.id)).id).toBe(shown)
})

test('without a blur nothing is copied', async () => {
  const imageId = await upload()
  const { id } = await publishWith(await begin(), imageId, [box])
  expect(await shownTo(organisation.here.retailer, id)).toEqual({ id: imageId, marks: ['BOX'] })
})

test('a mark outside its picture, or a picture where the block has no place for it, is refused', async () => {
  const { manager } = organisation.here
  const begun = await begin()
  const imageId = await upload()
  const tried = (sent: object) =>
    runRefused(save, { id: begun.id, draft: sent, expected: begun.edition }, manager)
  expect(await tried(withMarks(imageId, [{ ...box, toX: 1001 }]))).toBe('InvalidInput')
  const pictures = [{ place: 'DO', imageId, marks: [] }]
  expect(await tried(draft({ blocks: [{ kind: 'STEP', title: '摆', pictures }] }))).toBe('InvalidInput')
})

test('a shop whose licence is over sees no picture of it', async () => {
  const imageId = await upload()
  await publishWith(await begin(), imageId, [box])
  const expired = await makeRetailerOf(db, organisation.here.territory, {
    licenceExpiresOn: new Date('2026-11-22T00:00:00Z'),
  })
  expect(await seesPicture(expired, imageId)).toBe(false)
})

test('hidden later, it is gone from the copies that others have made, drafts and published ones', async () => {
  const { retailer } = organisation.here
  const { supervisor } = organisation
  const imageId = await upload()
  const first = await publishWith(await begin(), imageId, [box])
  const copies = await Promise.all(
    [1, 2].map(() => runOk(duplicate, { id: first.id, key: v7() }, supervisor)),
  )
  const [kept, out] = copies.map(({ duplicateGuidance }) => duplicateGuidance)
  const published = (await runOk(publish, { id: out.id, expected: out.edition }, supervisor)).publishGuidance
  expect(await seesPicture(supervisor, imageId)).toBe(true)

  const hidden = await publishWith(first, imageId, [blur])
  const { id: shown } = await shownTo(retailer, hidden.id)
  expect(await shownTo(retailer, published.id)).toMatchObject({ id: shown })
  const pictures = await db.guidancePicture.findMany({
    where: { block: { version: { guidance: { authorId: supervisor.id } } } },
  })
  expect(pictures.map((picture) => picture.imageId)).toEqual([shown, shown])
  for (const asker of [supervisor, retailer]) expect(await seesPicture(asker, imageId)).toBe(false)
  const expected = (await runOk(edition, { id: kept.id }, supervisor)).node.edition
  const again = (await runOk(publish, { id: kept.id, expected }, supervisor)).publishGuidance
  expect(await shownTo(retailer, again.id)).toMatchObject({ id: shown })
})
