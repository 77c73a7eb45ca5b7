import type { Page } from '@playwright/test'
import { Device } from './cutPoints/device.ts'
import { addCamera, takenWith } from './day/phonePictures.ts'
import { visitDay, writtenOnServer } from './day/visitDay.ts'
import { ask } from './support/ask.ts'
import { dayVisits } from './support/env.ts'
import { expect, phone, test } from './support/fixtures.ts'

const visits = dayVisits()
/** As browsers call it: 1.6 Mbit/s down, 720 kbit/s up, 150 ms for a question and its answer. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }

test(`${visits} visits without a signal arrive whole on a slow one, each once`, async ({ openAs }) => {
  test.setTimeout(600_000 + visits * 30_000)
  // Another than whose visits other tests make at the same time: one is under way for a person, and is called off here.
  const manager = await openAs('qiuchen', { viewport: phone })
  await callOffWhatRuns(manager)
  const { viewer } = await ask<{ viewer: { id: string } }>(manager, '{ viewer { id } }')
  const stops = await visitDay(manager, visits)
  expect(stops).toHaveLength(visits)
  await manager.goto('/staff/outbox')
  await manager.waitForLoadState('networkidle')
  const device = await Device.of(manager, '/staff/outbox', viewer.id)
  await addCamera(manager)

  await manager.context().setOffline(true)
  // Stop by stop: as many pictures in memory at once no phone would hold either.
  for (const { acts } of stops) await device.put(acts)
  const taken = await takenWith(manager)
  const traffic = trafficOf(manager)
  await manager.context().setOffline(false)
  const session = await manager.context().newCDPSession(manager)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  const begun = Date.now()
  await device.hearSignal()

  const keys = stops.flatMap(({ acts }) => acts.map(({ key }) => key))
  const states = async () => (await device.standing(keys)).map(({ state, problem }) => problem ?? state)
  await expect
    .poll(async () => (await states()).filter((state) => state !== 'sent'), {
      timeout: 60_000 + visits * 15_000,
      intervals: [250],
    })
    .toEqual([])
  const seconds = (Date.now() - begun) / 1000

  const receipts = await device.standing(keys)
  const written = await Promise.all(
    stops.map((_stop, number) => writtenOnServer(manager, receipts[2 * number + 1]!.answerId!)),
  )
  expect(written).toEqual(stops.map((stop) => stop.written))
  const { requests, bytes } = await traffic()
  expect(taken.pictures).toBe(3 * visits)
  // Two acts and four pictures a visit; nothing went twice.
  expect(requests).toBe(6 * visits)
  console.log(
    `day: ${visits} visits, ${taken.pictures} photos of ${kilobytes(taken.bytes / taken.pictures)} kept as ${kilobytes(taken.kept / taken.pictures)}: ${seconds.toFixed(1)} s on slow 4G, ${kilobytes(bytes)} sent in ${requests} requests`,
  )
})

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

/** What a page sends of its outbox from now on. */
function trafficOf(page: Page): () => Promise<{ requests: number; bytes: number }> {
  const sizes: Promise<number>[] = []
  page.on('request', (request) => {
    const acts = request.url().endsWith('/api/files') || request.postData()?.includes('mutation Day')
    if (request.method() !== 'POST' || !acts) return
    const size = request
      .allHeaders()
      .then((headers) => Number(headers['content-length'] ?? 0) + JSON.stringify(headers).length)
    sizes.push(size)
  })
  return async () => {
    const all = await Promise.all(sizes)
    return { requests: all.length, bytes: all.reduce((sum, size) => sum + size, 0) }
  }
}

async function callOffWhatRuns(manager: Page): Promise<void> {
  const { myVisitInProgress } = await ask<{ myVisitInProgress: { id: string } | null }>(
    manager,
    '{ myVisitInProgress { id } }',
  )
  const callOff =
    'mutation ($id: ID!, $key: UUID!) { cancelVisit(id: $id, reason: "test", idempotencyKey: $key) { __typename } }'
  if (myVisitInProgress) await ask(manager, callOff, { id: myVisitInProgress.id, key: crypto.randomUUID() })
}
