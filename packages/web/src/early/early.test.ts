import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AskedEarly } from './early.ts'

const body = '{"operationName":"Home"}'
const person = 'one'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-30T02:00:00Z') })
  vi.resetModules()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** What the app finds that has been asked early. */
async function early(response: Promise<Response>) {
  const asked: AskedEarly = { askedAt: Date.now(), answeredAt: 0, response }
  vi.stubGlobal('kewoEarly', new Map([[body, asked]]))
  return import('./early.ts')
}

const answerFor = (whose: string | null, status = 200) =>
  Promise.resolve(new Response('{}', { status, headers: whose ? { 'kewo-person': whose } : {} }))

const request = { body, headers: { 'kewo-person': person } }

test('an answer is had once', async () => {
  const { answeredEarly, askedEarlyAt } = await early(answerFor(person))
  expect(askedEarlyAt()).toBeNull()
  expect((await answeredEarly(request))?.response.status).toBe(200)
  expect(askedEarlyAt()).toBe(Date.now())
  expect(await answeredEarly(request)).toBeNull()
})

test('another question has no answer, and leaves this one its own', async () => {
  const { answeredEarly } = await early(answerFor(person))
  expect(await answeredEarly({ ...request, body: '{"operationName":"Brands"}' })).toBeNull()
  expect(await answeredEarly(request)).not.toBeNull()
})

test.each([
  ['meant for another person', answerFor('another')],
  ['meant for nobody', answerFor(null)],
  ['a refusal', answerFor(person, 401)],
])('an answer that is %s is not taken', async (_what, response) => {
  const { answeredEarly, askedEarlyAt } = await early(response)
  expect(await answeredEarly(request)).toBeNull()
  expect(askedEarlyAt()).toBeNull()
})

test('who asks who is signed in takes what anybody is told', async () => {
  const { answeredEarly } = await early(answerFor(null))
  expect(await answeredEarly({ body })).not.toBeNull()
})

test('an old answer is not taken for new', async () => {
  const { answeredEarly } = await early(answerFor(person))
  vi.setSystemTime(Date.now() + 31_000)
  expect(await answeredEarly(request)).toBeNull()
})

test('a request that failed is made again', async () => {
  const { answeredEarly, earlyAnswers } = await early(Promise.reject(new TypeError('Failed to fetch')))
  await earlyAnswers
  expect(await answeredEarly(request)).toBeNull()
})

test('who gives up waits no longer', async () => {
  const { answeredEarly } = await early(new Promise(() => undefined))
  const giving = new AbortController()
  const answer = answeredEarly({ ...request, signal: giving.signal })
  giving.abort()
  expect(await answer).toBeNull()
})
