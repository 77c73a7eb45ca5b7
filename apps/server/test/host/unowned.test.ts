import process from 'node:process'
import Fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logUnowned } from '../../src/host/unowned.ts'

// Vitest takes every such rejection for a failure of the test; here they are what is tested.
const others = process.listeners('unhandledRejection')
beforeAll(() => void process.removeAllListeners('unhandledRejection'))
afterAll(() => others.forEach((listener) => process.on('unhandledRejection', listener)))

test('a rejection without an owner is logged with its request, counted, and ends nothing', async () => {
  const lines: string[] = []
  const app = Fastify({ logger: { level: 'error', stream: { write: (line) => void lines.push(line) } } })
  const unowned = logUnowned(app)
  app.get('/lost/:n', async ({ id }) => {
    await new Promise((resolve) => setTimeout(resolve, 1))
    const lost = Promise.withResolvers<void>()
    lost.reject(new Error('nobody waits for this'))
    return { id }
  })
  const ids: string[] = []
  for (const n of [1, 2]) {
    const { id } = (await app.inject(`/lost/${n}`)).json<{ id: string }>()
    ids.push(id)
  }
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(unowned.count()).toBe(2)
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject(
    ids.map((requestId) => ({ requestId, asked: 'GET /lost/:n', err: { message: 'nobody waits for this' } })),
  )
  unowned.stop()
  expect(process.listenerCount('unhandledRejection')).toBe(0)
  await app.close()
})
