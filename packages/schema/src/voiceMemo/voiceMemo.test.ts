import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { UploadQuotaReached, UnreadableVoice, uploadsPerDay } from '@kewo/domain'
import { makeFile, makeOrganisation, makeStaff, now } from '@kewo/testkit'
import { beforeAll, expect, test } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { allJobs, saveUpload, visibleVoices } from '../index.ts'
import { input, open } from '../helpRequest/helpRequest.testbed.ts'
import { takeOwnData } from '../ownData/takeOwnData.ts'

const { db, contextFor, runOk, runRefused } = useSchema()
const organisation = {} as Awaited<ReturnType<typeof makeOrganisation>>
/** A second of speech, as a browser has recorded it. */
const memo = readFileSync(new URL('../../../domain/src/voice/memo.webm', import.meta.url))

type Asker = { userId: string }

beforeAll(async () => {
  Object.assign(organisation, await makeOrganisation(db))
})

async function save(asker: Asker, at = now, bytes = memo) {
  const context = await contextFor(asker, { now: at })
  return saveUpload({ ...context, viewer: context.viewer! }, bytes)
}

const hears = async (asker: Asker, id: string) => {
  const { viewer } = await contextFor(asker, {})
  return (await db.voiceMemo.count({ where: { id, AND: visibleVoices(viewer!) } })) === 1
}

const spoken = open.replace('id status', 'id voice { url seconds } status')
const ask = async (asker: Asker, over: object): Promise<{ id: string }> =>
  (await runOk(spoken, { input: input(over) }, asker)).openHelpRequest
const refused = (asker: Asker, over: object) => runRefused(spoken, { input: input(over) }, asker)

test('a shop says aloud what is wrong: heard by who may read the request, by nobody else, and part of its own data', async () => {
  const { here, elsewhere } = organisation
  const inspector = await makeStaff(db, 'INSPECTOR', { regionId: organisation.east.id })
  const { id } = await save(here.retailer)
  const listeners = [here.retailer, here.manager, elsewhere.retailer, elsewhere.manager, inspector]
  const heard = () => Promise.all(listeners.map((one) => hears(one as Asker, id)))
  expect(await heard()).toEqual([true, false, false, false, false])

  expect(await refused(elsewhere.retailer, { words: '', voiceId: id })).toBe('InvalidInput')
  const request = await ask(here.retailer, { words: '', voiceId: id, confidential: true })
  expect(request).toMatchObject({ voice: { url: `/api/voices/${id}`, seconds: 1 } })
  expect(await heard()).toEqual([true, true, false, false, false])
  const read = `query ($id: ID!) { node(id: $id) { ... on HelpRequest { words voice { seconds } } } }`
  expect((await runOk(read, { id: request.id }, here.manager)).node).toEqual({
    ...{ words: '', voice: { seconds: 1 } },
  })

  const files = await takeOwnData(await contextFor(here.retailer, {}), 'zh-CN')
  const mine = files!.find(({ name }) => name.endsWith('voice.webm'))!
  expect('open' in mine && (await buffer(await mine.open())).equals(memo)).toBe(true)

  expect(await refused(here.retailer, { words: '', voiceId: id })).toBe('InvalidInput')
  expect(await db.helpRequest.count()).toBe(1)
})

test.each([
  ['neither words nor memo', {}],
  ['an id that is none', { voiceId: 'memo' }],
])('%s: nothing is opened', async (_case, over) => {
  const { retailer } = organisation.elsewhere
  expect(await refused(retailer, { words: '', ...over })).toBe('InvalidInput')
  expect(await db.helpRequest.count({ where: { retailerId: retailer.id } })).toBe(0)
})

test('what is no memo leaves nothing behind, and memos count among the uploads of a day', async () => {
  const { courier } = organisation.here
  await expect(save(courier, now, memo.subarray(0, 100))).rejects.toBeInstanceOf(UnreadableVoice)
  await makeFile(db, { uploadedById: courier.userId, createdAt: now, byteSize: uploadsPerDay.bytes - 1 })
  await save(courier)
  await expect(save(courier)).rejects.toBeInstanceOf(UploadQuotaReached)
  expect(await db.voiceMemo.count({ where: { uploadedById: courier.userId } })).toBe(1)
})

test('what no request has taken for a day is swept, its bytes too', async () => {
  const { manager, retailer } = organisation.here
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
  const [loose, fresh, sent] = [
    await save(manager),
    await save(manager, later(20)),
    await save(retailer),
  ] as Awaited<ReturnType<typeof db.voiceMemo.findUniqueOrThrow>>[]
  await ask(retailer, { words: '', voiceId: sent!.id })
  const context = await contextFor(null, { now: later(25) })
  expect(
    await allJobs()
      .find(({ name }) => name === 'sweep-loose-voices')!
      .run(context),
  ).toBeGreaterThan(0)
  const left = await db.voiceMemo.findMany({ where: { id: { in: [loose!.id, fresh!.id, sent!.id] } } })
  expect(left.map(({ id }) => id).toSorted()).toEqual([fresh!.id, sent!.id].toSorted())
  await expect(context.pictures.voices.read(loose!.storageKey)).rejects.toThrow()
  expect(await context.pictures.voices.read(sent!.storageKey)).toEqual(memo)
})
