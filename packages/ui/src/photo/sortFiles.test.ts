import { expect, test } from 'vitest'
import { sortFiles } from './sortFiles.ts'

const file = (name: string, type: string) => new File(['x'], name, { type })
const photos = (count: number) =>
  Array.from({ length: count }, (_, index) => file(`${index}.jpg`, 'image/jpeg'))

test('of more pictures than there is room for the first are taken and the rest is counted', () => {
  const { taken, tooMany, noPictures } = sortFiles(photos(12), 9)
  expect([taken.map(({ name }) => name).at(-1), taken.length, tooMany, noPictures]).toEqual([
    '8.jpg',
    9,
    3,
    [],
  ])
})

test('what is no picture is named and takes no room', () => {
  const files = [file('清单.pdf', 'application/pdf'), ...photos(2), file('notes.txt', 'text/plain')]
  expect(sortFiles(files, 2)).toMatchObject({ tooMany: 0, noPictures: ['清单.pdf', 'notes.txt'] })
})

test('a picture whose kind the device does not know by name is one', () => {
  expect(sortFiles([file('IMG_1.HEIC', '')], 1).taken).toHaveLength(1)
})
