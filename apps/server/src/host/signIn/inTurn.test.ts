import { expect, test } from 'vitest'
import { createTurns } from './inTurn.ts'

test('what has the same key is done one after the other, also after one has failed', async () => {
  const inTurn = createTurns(4)
  const told: string[] = []
  const work = (name: string, fails = false) =>
    inTurn('shop', async () => {
      told.push(`${name} begins`)
      await new Promise((resolve) => setImmediate(resolve))
      told.push(`${name} ends`)
      if (fails) throw new Error(name)
      return name
    })
  const all = await Promise.allSettled([work('a'), work('b', true), work('c')])
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

test('never more at once than there are lanes, whatever the keys', async () => {
  const inTurn = createTurns(3)
  let [running, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++running)
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
  }
  await Promise.all(Array.from({ length: 100 }, (_none, index) => inTurn(`name ${index}`, work)))
  expect(most).toBe(3)
})
