import { expect, test, vi } from 'vitest'
import { firstWithin, shrinkPicture } from './shrinkPicture.ts'

const blob = (size: number) => new Blob([new Uint8Array(size)])

test('the first way that is small enough is taken, and no other tried', async () => {
  const make = vi.fn<(size: number) => Promise<Blob>>(async (size) => blob(size))
  expect((await firstWithin(50, [90, 50, 10], make)).size).toBe(50)
  expect(make.mock.calls).toEqual([[90], [50]])
})

test('where none is, the last', async () => {
  expect((await firstWithin(5, [90, 50, 10], async (size) => blob(size))).size).toBe(10)
})

test('what is small stays as it is, and so does what this browser cannot read', async () => {
  for (const picture of [blob(10), blob(900_000)]) expect(await shrinkPicture(picture, 'photo')).toBe(picture)
})
