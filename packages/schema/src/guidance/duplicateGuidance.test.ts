import { makeFile, makeReceipt } from '@kewo/testkit'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { globalId } from '../../test/useSchema.ts'
import { useGuidance } from './guidance.testbed.ts'

const { db, runOk, runRefused, organisation, published } = useGuidance()

const localId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]!

const duplicate = `mutation ($id: ID!, $key: UUID!) { duplicateGuidance(id: $id, idempotencyKey: $key) {
  ... on Guidance { id status validUntil publishedAt author { id } audience { formats } version { number }
    draft { number title question options blocks { position kind title toDo pictures { place image { id } marks { kind } } } } }
  ... on Refusal { code } } }`

const blur = { kind: 'BLUR', tone: 'DO', x: 0, y: 0, toX: 500, toY: 1000, words: '', wordsEn: null }
const box = { ...blur, kind: 'BOX', x: 600, toX: 900 }

/** A published guidance of the manager's with a picture of which a part is hidden. */
async function withPicture() {
  const { id } = await published()
  const guidanceId = localId(id)
  const block = await db.guidanceBlock.findFirstOrThrow({ where: { version: { guidanceId } } })
  const [image, shown] = [await makeFile(db), await makeFile(db)]
  await db.guidancePicture.create({
    data: {
      ...{ blockId: block.id, place: 'MAIN', imageId: image.id, shownId: shown.id },
      marks: [blur, box],
    },
  })
  await db.audience.updateMany({ where: { guidance: { id: guidanceId } }, data: { formats: ['MALL'] } })
  await db.guidance.update({ where: { id: guidanceId }, data: { validUntil: new Date('2026-12-20') } })
  return { id, image: image.id, shown: shown.id }
}

test('a copy of one’s own says, shows and aims the same; days and readers are its own, and sent twice it is one', async () => {
  const { manager, retailer } = organisation.here
  const { id, image } = await withPicture()
  const version = await db.guidanceVersion.findFirstOrThrow({ where: { guidanceId: localId(id) } })
  await makeReceipt(db, { versionId: version.id, retailerId: retailer.id })
  const key = v7()
  const { duplicateGuidance: copy } = await runOk(duplicate, { id, key }, manager)
  expect(copy).toMatchObject({
    ...{ status: 'DRAFT', validUntil: null, publishedAt: null, version: null },
    audience: { formats: ['MALL'] },
    draft: {
      ...{ number: 1, title: '收银台怎么摆（副本）', question: '第一层放什么？', options: ['新品', '价签'] },
      blocks: [
        {
          ...{ position: 1, kind: 'STEP', title: '擦干净台面', toDo: '先收零钱盒' },
          pictures: [{ place: 'MAIN', image: { id: image }, marks: [{ kind: 'BLUR' }, { kind: 'BOX' }] }],
        },
      ],
    },
  })
  expect(copy.id).not.toBe(id)
  expect((await runOk(duplicate, { id, key }, manager)).duplicateGuidance.id).toBe(copy.id)
  const of = { version: { guidanceId: localId(copy.id) } }
  expect(await db.receipt.count({ where: of })).toBe(0)
})

test('of somebody else’s one gets what shops read, for one’s own shops; not what is hidden, and no draft', async () => {
  const { manager } = organisation.here
  const { id, shown } = await withPicture()
  const { duplicateGuidance: copy } = await runOk(duplicate, { id, key: v7() }, organisation.supervisor)
  expect(copy.audience.formats).toEqual([])
  expect(copy.author.id).toBe(globalId('Staff', organisation.supervisor))
  expect(copy.draft.blocks[0].pictures).toEqual([
    { place: 'MAIN', image: { id: shown }, marks: [{ kind: 'BOX' }] },
  ])
  expect(await runRefused(duplicate, { id: copy.id, key: v7() }, manager)).toBe('NOT_FOUND')
  for (const stranger of [organisation.elsewhere.manager, organisation.otherSupervisor])
    expect(await runRefused(duplicate, { id, key: v7() }, stranger)).toBe('NOT_FOUND')
  for (const other of [organisation.here.courier, organisation.here.retailer])
    expect(await runRefused(duplicate, { id, key: v7() }, other)).toBe('FORBIDDEN')
})
