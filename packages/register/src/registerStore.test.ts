import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createRegisterStore } from './registerStore.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kewo-registers-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('keeps a register byte by byte, knows its hash and size, and gives it back as often as asked', async () => {
  const store = createRegisterStore(folder)
  const pieces = Array.from({ length: 300 }, (_, index) => Buffer.from(`${index},零售户\n`.repeat(200)))
  const whole = Buffer.concat(pieces)
  const { id, fileHash, byteSize } = await store.save(Readable.from(pieces))
  expect(byteSize).toBe(whole.length)
  expect(fileHash).toBe(createHash('sha256').update(whole).digest('hex'))
  const source = store.source({ id, fileName: 'a.csv' })
  for (let time = 0; time < 2; time++) expect(await text(await source.open())).toBe(whole.toString())
  await store.remove(id)
  expect(await readdir(folder)).toEqual([])
})

test('keeps nothing of a register that broke off', async () => {
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('a,b\n')
      throw new Error('The line went dead')
    })(),
  )
  await expect(createRegisterStore(folder).save(broken)).rejects.toThrow('The line went dead')
  expect(await readdir(folder)).toEqual([])
})
