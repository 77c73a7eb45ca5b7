import { makeFile, makeOrganisation, makeTrace, makeVisit, type Team } from '@kewo/testkit'
import { createPictureStore } from '@kewo/db/picture'
import { beforeAll, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, folder, ask, signIn, url } = useServer()
let here: Team

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

beforeAll(async () => {
  here = (await makeOrganisation(db)).here
  const visit = await makeVisit(db, { retailerId: here.retailer.id, staffId: here.manager.id })
  const trace = await makeTrace(db, visit)
  const stored = await createPictureStore(`${folder}/pictures`).save(onePixel)
  await makeFile(db, { ...stored, traceId: trace.id })
  // Its bytes are nowhere: as after a disk has lost some.
  await makeFile(db, { traceId: trace.id })
})

/** Where each file of an archive begins, by its name: what every program that opens it reads. */
const namesIn = (zip: Buffer) =>
  zip
    .toString('latin1')
    .split('PK\u0001\u0002')
    .slice(1)
    .map((entry) => entry.slice(42))

test('a shop takes its data away as one archive, pictures included, also when one of them is lost', async () => {
  const answer = await fetch(url('/api/my-data.zip?language=en'), {
    headers: { cookie: await signIn(here.retailer.userId) },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain('kewo-my-data.zip')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  const zip = Buffer.from(await answer.arrayBuffer())
  expect(namesIn(zip).map((name) => name.replace(/[^\w./-].*$/s, ''))).toEqual([
    expect.stringMatching(/^my-data\.html/),
    expect.stringMatching(/^my-data\.json/),
    expect.stringMatching(/^pictures\/record-1-1\.webp/),
    expect.stringMatching(/^pictures\/record-1-2\.webp/),
  ])
})

test('a link on the page of one person takes nothing with the session of another', async () => {
  const cookie = await signIn(here.retailer.userId)
  const of = (person: string) => ask(`/api/my-data.zip?person=${person}`, { headers: { cookie } })
  expect((await of(here.manager.userId)).status).toBe(409)
  expect((await of(here.retailer.userId)).status).toBe(200)
})

test('nobody else finds it there', async () => {
  expect((await ask('/api/my-data.zip')).status).toBe(401)
  const cookie = await signIn(here.manager.userId)
  expect((await ask('/api/my-data.zip', { headers: { cookie } })).status).toBe(404)
})
