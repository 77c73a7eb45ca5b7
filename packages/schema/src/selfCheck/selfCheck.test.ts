import { makeFile, makeGuidance, makeHelpRequest, makeOrganisation, makeSelfCheck } from '@kewo/testkit'
import { v7 } from 'uuid'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { visibleFiles } from '../index.ts'

const { db, contextFor, runOk, runRefused } = useSchema()
const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>
let versionId: string
let blockId: string

beforeAll(async () => {
  Object.assign(organisation, await makeOrganisation(db))
})
beforeEach(async () => {
  const { version } = await makeGuidance(db, {}, { regionIds: [organisation.east.id] })
  versionId = version.id
  const block = await db.guidanceBlock.findFirstOrThrow({ where: { versionId } })
  blockId = block.id
  await db.guidanceBlock.update({ where: { id: blockId }, data: { toDo: '价签正对', notToDo: '别挡' } })
})

const sendDocument = `mutation ($input: SendSelfCheckInput!) { sendSelfCheck(input: $input) {
  ... on SelfCheck { id points { tone words alike } block { selfCheck { id answer } } } ... on Refusal { code } } }`
const answerDocument = `mutation ($id: ID!, $answer: String!, $key: UUID!) { answerSelfCheck(id: $id, answer: $answer, idempotencyKey: $key) {
  ... on SelfCheck { answer answeredBy { name } } ... on Refusal { code } } }`
const shopsChecks = `query ($id: ID!, $versionId: ID!) { node(id: $id) { ... on Retailer {
  selfChecks(versionId: $versionId) { image { id } points { alike } } } } }`
const node = `query ($id: ID!) { node(id: $id) { ... on SelfCheck { sentAt } } }`
const read = `query ($id: ID!) { node(id: $id) { ... on GuidanceVersion { receipt { actedAt openedAt } } } }`

const photo = async (asker: { userId: string }) => (await makeFile(db, { uploadedById: asker.userId })).id
const sent = async (over: object = {}) => ({
  input: {
    ...{ blockId, photoId: await photo(organisation.here.retailer), alike: [true, false] },
    idempotencyKey: v7(),
    ...over,
  },
})
const sees = async (asker: { userId: string }, id: string) => {
  const { viewer, now } = await contextFor(asker, {})
  return (await db.file.count({ where: { id, AND: visibleFiles(viewer!, now) } })) === 1
}

test('a shop sends its photo with what it found; the newest is shown, and its receipt says that it acted', async () => {
  const { retailer } = organisation.here
  const first = await runOk(sendDocument, await sent(), retailer)
  expect(first.sendSelfCheck).toMatchObject({
    points: [
      { tone: 'DO', words: '价签正对', alike: true },
      { tone: 'DONT', words: '别挡', alike: false },
    ],
  })
  const again = await runOk(sendDocument, await sent({ alike: [true, true] }), retailer, {
    now: new Date('2026-11-23T08:00:00Z'),
  })
  expect(again.sendSelfCheck.block.selfCheck.id).toBe(again.sendSelfCheck.id)
  const { node: version } = await runOk(
    read,
    { id: globalId('GuidanceVersion', { id: versionId }) },
    retailer,
  )
  expect(version.receipt).toEqual({ actedAt: expect.any(String), openedAt: expect.any(String) })
  const asked = {
    id: globalId('Retailer', retailer),
    versionId: globalId('GuidanceVersion', { id: versionId }),
  }
  const { node: shop } = await runOk(shopsChecks, asked, organisation.here.manager)
  expect(shop.selfChecks.map(({ points }: { points: object[] }) => points)).toEqual([
    [{ alike: true }, { alike: true }],
    [{ alike: true }, { alike: false }],
  ])
})

test('each point is answered, with a picture of one’s own, on a card that one sees', async () => {
  const { here, elsewhere } = organisation
  expect(await runRefused(sendDocument, await sent({ alike: [true] }), here.retailer)).toBe('InvalidInput')
  const foreign = await sent({ photoId: await photo(elsewhere.retailer) })
  expect(await runRefused(sendDocument, foreign, here.retailer)).toBe('InvalidInput')
  const theirs = await sent({ photoId: await photo(elsewhere.retailer) })
  expect(await runRefused(sendDocument, theirs, elsewhere.retailer)).toBe('NOT_FOUND')
  expect(await runRefused(sendDocument, await sent(), here.manager)).toBe('FORBIDDEN')
  expect(await db.selfCheck.count({ where: { blockId } })).toBe(0)
})

test('the shop and those who write guidance for it see the photo, no inspector and no stranger', async () => {
  const { here, elsewhere, supervisor, admin, otherSupervisor } = organisation
  const imageId = await photo(here.retailer)
  const check = await makeSelfCheck(db, { versionId, retailerId: here.retailer.id, imageId })
  const id = globalId('SelfCheck', check)
  for (const asker of [here.retailer, here.manager, supervisor, admin]) {
    await runOk(node, { id }, asker)
    expect(await sees(asker, imageId)).toBe(true)
  }
  for (const asker of [
    here.inspector,
    here.courier,
    here.orderClerk,
    elsewhere.retailer,
    elsewhere.manager,
    otherSupervisor,
  ]) {
    expect(await runRefused(node, { id }, asker)).toBe('NOT_FOUND')
    expect(await sees(asker, imageId)).toBe(false)
  }
})

test('its manager answers once, and the shop reads it', async () => {
  const { here, elsewhere } = organisation
  const check = await makeSelfCheck(db, { versionId, retailerId: here.retailer.id })
  const said = { id: globalId('SelfCheck', check), answer: '再往左一格', key: v7() }
  expect(await runRefused(answerDocument, { ...said, answer: ' ' }, here.manager)).toBe('InvalidInput')
  expect(await runRefused(answerDocument, said, elsewhere.manager)).toBe('NOT_FOUND')
  const { answerSelfCheck } = await runOk(answerDocument, said, here.manager)
  expect(answerSelfCheck).toEqual({ answer: '再往左一格', answeredBy: { name: here.manager.name } })
  expect(await runOk(answerDocument, said, here.manager)).toEqual({ answerSelfCheck })
  expect(await runRefused(answerDocument, { ...said, key: v7() }, organisation.supervisor)).toBe(
    'SelfCheckAnswered',
  )
})

test('a request says about which card it is, to those who see the guidance', async () => {
  const { here } = organisation
  const open = `mutation ($input: OpenHelpRequestInput!) { openHelpRequest(input: $input) {
    ... on HelpRequest { aboutBlock { id position version { number } } } } }`
  const asked = async (aboutBlockId: string) => {
    const input = {
      category: 'DISPLAY',
      urgency: 'NORMAL',
      words: '没看懂',
      aboutBlockId,
      idempotencyKey: v7(),
    }
    return (await runOk(open, { input }, here.retailer)).openHelpRequest.aboutBlock
  }
  expect(await asked(blockId)).toEqual({ id: blockId, position: 1, version: { number: 1 } })
  expect(await asked(v7())).toBeNull()

  const draft = await makeGuidance(db, { publishedAt: null }, { regionIds: [organisation.east.id] })
  const hidden = await db.guidanceBlock.findFirstOrThrow({ where: { versionId: draft.version.id } })
  const request = await makeHelpRequest(db, { retailerId: here.retailer.id, aboutBlockId: hidden.id })
  const about = `query ($id: ID!) { node(id: $id) { ... on HelpRequest { aboutBlock { title } } } }`
  const { node: shown } = await runOk(about, { id: globalId('HelpRequest', request) }, here.manager)
  expect(shown.aboutBlock).toBeNull()
})
