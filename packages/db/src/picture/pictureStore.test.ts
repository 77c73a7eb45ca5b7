import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { PictureKindNotTaken, PicturesBusy, PictureTooLarge } from '@kewo/domain'
import { mostMegapixels, photoAlreadyUsed, pictureKinds, UnreadablePicture } from '@kewo/domain'
import sharp from 'sharp'
import { afterAll, describe, expect, test } from 'vitest'
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

const formats = { JPEG: 'jpeg', PNG: 'png', WebP: 'webp', AVIF: 'avif' } as const

/** Of one colour, so that few bytes hold many pixels. */
const plain = (width: number, height: number, format: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff') =>
  sharp({ create: { width, height, channels: 3, background: '#888' }, limitInputPixels: false })
    .toFormat(format, { effort: 1 })
    .toBuffer()

/** Those that the library of pictures can write. */
const written = pictureKinds.filter((kind) => kind !== 'HEIC')

describe.each(written)('%s', (kind) => {
  test('is taken', async () => {
    expect(await store.save(await plain(64, 48, formats[kind]))).toMatchObject({ width: 64, height: 48 })
  })

  test('of more pixels than its kind may have is refused by its head alone', async () => {
    const bomb = await plain(Math.ceil((mostMegapixels[kind] * 1e6) / 4000) + 1, 4000, formats[kind])
    expect(bomb.length).toBeLessThan(2_000_000)
    await expect(store.save(bomb)).rejects.toBeInstanceOf(PictureTooLarge)
  }, 300_000)

  test('cut off is refused', async () => {
    const whole = await photo(640, 480, 'png')
    const bytes = await sharp(whole).toFormat(formats[kind]).toBuffer()
    await expect(store.save(bytes.subarray(0, bytes.length / 2))).rejects.toBeInstanceOf(UnreadablePicture)
  })
})

test('what is transparent is white in every size', async () => {
  const clear = { r: 10, g: 20, b: 30, alpha: 0 }
  const bytes = await sharp({ create: { width: 900, height: 900, channels: 4, background: clear } })
    .png()
    .toBuffer()
  const { storageKey } = await store.save(bytes)
  for (const size of ['large', 'medium', 'small'] as const) {
    const { dominant } = await sharp(await buffer(await store.read(storageKey, size))).stats()
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240)
  }
})

test('what no phone makes is refused by its name', async () => {
  const others = [
    await plain(8, 8, 'gif'),
    await plain(8, 8, 'tiff'),
    Buffer.from(drawing),
    Buffer.from('%PDF-1.7'),
  ]
  for (const [index, kind] of ['GIF', 'TIFF', 'SVG', 'PDF'].entries()) {
    const refused = store.save(others[index]!)
    await expect(refused).rejects.toBeInstanceOf(PictureKindNotTaken)
    await expect(refused).rejects.toThrow(kind)
  }
})

describe('HEIC', () => {
  /** 480 × 360, green, its upper left quarter red. */
  const heic = readFileSync(new URL('photo.heic', import.meta.url))
  const sized = (width: number, height: number) => {
    const bytes = Buffer.from(heic)
    const size = bytes.indexOf('ispe') + 8
    bytes.writeUInt32BE(width, size)
    bytes.writeUInt32BE(height, size + 4)
    return bytes
  }

  test('is taken, with its colours where they were', async () => {
    const stored = await store.save(heic)
    expect(stored).toMatchObject({ mimeType: 'image/webp', width: 480, height: 360 })
    const colourAt = async (left: number, top: number) => {
      const picture = sharp(await buffer(await store.read(stored.storageKey, 'large')))
      const { dominant } = await sharp(
        await picture.extract({ left, top, width: 40, height: 40 }).png().toBuffer(),
      ).stats()
      return dominant
    }
    const [red, green] = [await colourAt(20, 20), await colourAt(400, 300)]
    expect(red.r).toBeGreaterThan(2 * red.g)
    expect(green.g).toBeGreaterThan(2 * green.r)
  })

  test('of more pixels than it may have is refused by its head alone', async () => {
    await expect(store.save(sized(8000, 6000))).rejects.toBeInstanceOf(PictureTooLarge)
  })

  test.each([
    ['cut off', heic.subarray(0, heic.length / 2)],
    ['a head alone', Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)])],
  ])('%s is refused', async (_name, bytes) => {
    await expect(store.save(bytes)).rejects.toBeInstanceOf(UnreadablePicture)
  })

  test('nothing is kept of one whose head lies about its size', async () => {
    const lying = store.save(sized(64, 64))
    const outcome = await lying.then(
      ({ width, height }) => `${width}×${height}`,
      (reason: unknown) => reason instanceof UnreadablePicture,
    )
    expect(outcome).toBe(true)
  })
})

test('an AVIF whose head lies about its size is not decoded', async () => {
  const bomb = await plain(5000, 4000, 'avif')
  const size = bomb.indexOf('ispe') + 8
  bomb.writeUInt32BE(64, size)
  bomb.writeUInt32BE(64, size + 4)
  await expect(store.save(bomb)).rejects.toBeInstanceOf(UnreadablePicture)
}, 300_000)

test('so many at once that they would wait too long are turned away, and the others are kept', async () => {
  const bytes = await plain(64, 64, 'png')
  const outcomes = await Promise.allSettled(Array.from({ length: 40 }, () => store.save(bytes)))
  const refused = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  )
  expect(refused.length).toBeGreaterThan(0)
  expect(refused.every((reason) => reason instanceof PicturesBusy)).toBe(true)
  expect(outcomes.length - refused.length).toBeGreaterThanOrEqual(16)
})

test('what is removed is gone in all sizes, and removing it again does no harm', async () => {
  const { storageKey } = await store.save(await plain(64, 64, 'png'))
  await store.remove(storageKey)
  await expect(store.read(storageKey, 'small').then(buffer)).rejects.toThrow()
  await store.remove(storageKey)
})

test('what is blurred cannot be told any more, in any size, and the rest stays', async () => {
  // A board of small squares: its left half is hidden.
  const cells = Array.from({ length: 200 }, (_, index) => {
    const [x, y] = [index % 20, Math.floor(index / 20)]
    return `<rect x="${x * 20}" y="${y * 20}" width="20" height="20" fill="${(x + y) % 2 ? '#000' : '#fff'}"/>`
  })
  const board = await sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">${cells.join('')}</svg>`),
  )
    .png()
    .toBuffer()
  const original = await store.save(board)
  const hidden = await store.blurred(original.storageKey, [{ left: 0, top: 0, width: 0.5, height: 1 }])
  expect(hidden).toMatchObject({ width: 400, height: 200 })
  const contrast = async (key: string, size: 'large' | 'medium' | 'small', left: number) => {
    const picture = sharp(await buffer(await store.read(key, size)))
    const { width, height } = await picture.metadata()
    const region = { left: Math.round(left * width), top: 0, width: Math.floor(width * 0.4), height }
    const { channels } = await sharp(await picture.extract(region).png().toBuffer()).stats()
    return channels[0]!.stdev
  }
  for (const size of ['large', 'medium', 'small'] as const) {
    expect(await contrast(hidden.storageKey, size, 0.02)).toBeLessThan(40)
    expect(await contrast(hidden.storageKey, size, 0.55)).toBeGreaterThan(80)
    expect(await contrast(original.storageKey, size, 0.02)).toBeGreaterThan(80)
  }
})

test('an area at the very corner of a tiny picture is blurred too', async () => {
  const tiny = await store.save(await photo(10, 10))
  await expect(
    store.blurred(tiny.storageKey, [{ left: 0.99, top: 0.99, width: 0.01, height: 0.01 }]),
  ).resolves.toMatchObject({ width: 10, height: 10 })
})
