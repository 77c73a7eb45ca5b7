import { until } from '@kewo/testkit'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { useServer } from './useServer.ts'

const { db, ask, folder } = useServer()

const ready = async () => {
  const { status, text } = await ask('/health/ready')
  return { status, checks: (JSON.parse(text) as { checks: Record<string, boolean> }).checks }
}

/** The checks run by themselves every few seconds. */
const becomesReady = () => until(async () => expect(await ready()).toMatchObject({ status: 200 }))

test('three hundred strangers who ask at once take no connection from anybody', async () => {
  const connections = async () =>
    (
      await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database()`
    )[0]!.count
  await becomesReady()
  const before = await connections()
  const answers = await Promise.all(Array.from({ length: 300 }, ready))
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  expect(await connections()).toBeLessThanOrEqual(before + 1)
})

test('a full disk is told, and which folder lies on it; room again, ready again', async () => {
  const file = join(folder, 'pictures', '.writable')
  rmSync(file)
  symlinkSync('/dev/full', file)
  await until(async () =>
    expect(await ready()).toMatchObject({ status: 503, checks: { pictures: false, registers: true } }),
  )
  rmSync(file)
  await becomesReady()
})

test.each(['/', '/staff/', '/brands/x', '/health/live', '/health/ready'])(
  'HEAD %s is answered as GET',
  async (path) => {
    const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)]
    expect(head.status).toBe(get.status)
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
    expect(head.text).toBe('')
  },
)

describe('the figures are for this machine', () => {
  test('itself reads them', async () => {
    expect((await ask('/metrics')).text).toContain('process_cpu_seconds_total')
  })

  test.each([{ 'x-forwarded-for': '127.0.0.1' }, { forwarded: 'for=127.0.0.1' }])(
    'what a proxy on it passes on does not: %s',
    async (headers) => {
      const answer = await ask('/metrics', { headers })
      expect([answer.status, answer.text.includes('process_')]).toEqual([404, false])
    },
  )
})
