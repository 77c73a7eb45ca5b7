import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { photoAlreadyUsed, UnreadablePicture } from '@kewo/domain'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { createPictureStore } from './pictureStore.ts'

const folder = mkdtempSync(join(tmpdir(), 'kewo-pictures-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const store = createPictureStore(folder)

/** Dark at the left, light at the right, with something that tells where it was taken. */
const photo = (width: number, height: number, format: 'jpeg' | 'png' = 'jpeg') =>
  sharp(Buffer.from(drawing), { density: 200 })
    .resize(width, height, { fit: 'fill' })
    .withExif({ IFD0: { Copyright: 'somewhere' } })
    .toFormat(format)
    .toBuffer()

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="80">
  <rect width="90" height="80" fill="#345"/><circle cx="30" cy="30" r="22" fill="#eca"/><rect x="60" y="50" width="20" height="25" fill="#7b5"/></svg>`

const sizeOf = async (key: string, size: 'large' | 'medium' | 'small') =>
  sharp(await buffer(await store.read(key, size))).metadata()

test('a photo is kept in three sizes, without what it told of itself', async () => {
  const stored = await store.save(await photo(2000, 1000))
  expect(stored).toMatchObject({ mimeType: 'image/webp', width: 1600, height: 800 })
  const widths = await Promise.all(
    (['large', 'medium', 'small'] as const).map((size) => sizeOf(stored.storageKey, size)),
  )
  expect(widths.map(({ width, exif }) => [width, exif])).toEqual(
    [1600, 800, 320].map((width) => [width, undefined]),
  )
})

test('a small picture is not blown up, and one that is kept again under its name takes the place', async () => {
  const first = await store.save(await photo(200, 100), 'demo/one')
  const second = await store.save(await photo(400, 200), 'demo/one')
  expect([first.width, second.width]).toEqual([200, 400])
  expect((await sizeOf('demo/one', 'large')).width).toBe(400)
})

test('the same photo is known again after it was resized and re-saved', async () => {
  const [one, other] = await Promise.all(
    [photo(1200, 900), photo(600, 450, 'png')].map(async (bytes) => store.save(await bytes)),
  )
  expect(photoAlreadyUsed(other!.perceptualHash, [one!])).toBe(one)
})

test('what is no picture is refused', async () => {
  await expect(store.save(Buffer.from('no picture'))).rejects.toBeInstanceOf(UnreadablePicture)
})
