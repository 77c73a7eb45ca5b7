import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createRequest } from '@urql/core'
import { parse, print, visit } from 'graphql'
import { expect, test } from 'vitest'
import { graphql } from '../src/documents/compiled.ts'
import type { Compiled } from '../src/documents/packed.ts'
import { Documents } from './compileDocuments.ts'

const shared = join(import.meta.dirname, '../src')
const folders = ['portal', 'manager'].map((app) => [
  join(import.meta.dirname, `../../../apps/${app}/src`),
  shared,
])

async function sourcesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return Promise.all(
    names
      .filter((name) => /\.tsx?$/.test(name) && !/\.(test|testbed)\./.test(name))
      .map((name) => readFile(join(folder, name), 'utf8')),
  )
}

/** What only the types read does not go to the server. */
const asSent = (text: string) =>
  print(visit(parse(text), { Directive: ({ name }) => (name.value === '_unmask' ? null : undefined) }))

test('every document of both apps is the same when it comes out of a build', async () => {
  let compared = 0
  for (const sources of folders) {
    const documents = new Documents(sources)
    for (const source of (await Promise.all(sources.map(sourcesIn))).flat()) {
      const texts = [...source.matchAll(/graphql\(\s*`([^`]*)`/g)].map(([, text]) => text!)
      const built = texts.map((text) => print(graphql(compiledBy(documents, text))))
      expect(built).toEqual(texts.map(asSent))
      compared += texts.length
    }
  }
  expect(compared).toBeGreaterThan(300)
})

/** What stands for a text in a built app. */
const compiledBy = (documents: Documents, text: string) =>
  JSON.parse(documents.compile(`graphql(\`${text}\``).slice('graphql('.length)) as Compiled[]

test('an operation has the id under which the server finds it, and needs no text', () => {
  const documents = new Documents(folders[0]!)
  const [id, text] = Object.entries(documents.all()).find(([, each]) => each.startsWith('query Home'))!
  expect(id).toMatch(/^[0-9a-f]{64}$/)
  expect(text).toContain('fragment ToDo_query')
  const own = graphql(compiledBy(documents, 'query Home { viewer { id } }'))
  expect(createRequest(own, {}).query).toMatchObject({ documentId: expect.stringMatching(/^[0-9a-f]{64}$/) })
})
