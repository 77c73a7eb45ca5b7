import { expect, test } from 'vitest'
import { WorkAtOnce } from './workAtOnce.ts'

const settle = () => new Promise((wake) => setImmediate(wake))

test('four at once, the others in the order of their coming, too many refused, and nobody else held up', async () => {
  const work = new WorkAtOnce()
  const begun: number[] = []
  const ends: (() => void)[] = []
  for (let index = 0; index < 44; index++)
    void work.begin('shop').then((end) => {
      begun.push(index)
      ends.push(end)
    })
  await settle()
  expect(begun).toEqual([0, 1, 2, 3])
  await expect(work.begin('shop')).rejects.toMatchObject({ extensions: { code: 'TOO_MANY' } })
  await expect(work.begin('another')).resolves.toBeTypeOf('function')

  ends[0]?.()
  ends[0]?.()
  await settle()
  expect(begun).toEqual([0, 1, 2, 3, 4])

  for (let index = 1; index < 44; index++) {
    ends[index]?.()
    await settle()
  }
  expect(begun.length).toBe(44)
  await expect(work.begin('shop')).resolves.toBeTypeOf('function')
})
