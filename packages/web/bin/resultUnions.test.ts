import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const apps = join(import.meta.dirname, '../../../apps')

test('no fragment is written on a union of results: the cache does not know what such a union may be', async () => {
  const files = ['portal', 'manager'].map(async (app) => {
    const names = await readdir(join(apps, app, 'src'), { recursive: true })
    return names.filter((name) => /\.tsx?$/.test(name)).map((name) => join(apps, app, 'src', name))
  })
  const texts = (await Promise.all(files))
    .flat()
    .map(async (file) => [file, await readFile(file, 'utf8')] as const)
  const offenders = (await Promise.all(texts)).filter(([, text]) => /\bon \w+Result\b/.test(text))
  expect(offenders.map(([file]) => file)).toEqual([])
})
