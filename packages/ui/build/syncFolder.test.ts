import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { syncFolder } from './syncFolder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kewo-sync-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('what is new and changed is moved, what is gone is deleted, what is equal is left alone', async () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')]
  await mkdir(join(from, 'messages'), { recursive: true })
  await mkdir(to)
  await writeFile(join(from, 'equal.js'), '1')
  await writeFile(join(from, 'changed.js'), 'new')
  await writeFile(join(from, 'messages/added.js'), '2')
  await writeFile(join(to, 'equal.js'), '1')
  await writeFile(join(to, 'changed.js'), 'old')
  await writeFile(join(to, 'gone.js'), '3')
  const before = await stat(join(to, 'equal.js'))

  await syncFolder(from, to)

  expect((await readdir(to, { recursive: true })).toSorted()).toEqual([
    'changed.js',
    'equal.js',
    'messages',
    'messages/added.js',
  ])
  expect(await readFile(join(to, 'changed.js'), 'utf8')).toBe('new')
  expect((await stat(join(to, 'equal.js'))).ino).toBe(before.ino)
})
