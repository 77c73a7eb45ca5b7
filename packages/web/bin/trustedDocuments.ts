import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { Documents } from './compileDocuments.ts'

/** Where a build says which documents its app asks with; the server reads it. */
const listFile = '.vite/documents.json'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const shared = here('../src')

/** Instead of these a built app carries what does without text and parser. */
const standIns = new Map([
  ['@kewo/schema/client', join(shared, 'documents/compiled.ts')],
  ['@0no-co/graphql.web', join(shared, 'documents/withoutParser.ts')],
])

/** Where an app's documents are written. */
export const sourcesOf = (app: string): string[] => [join(app, 'src'), shared]

/** Makes ids and data of an app's documents. In development they stay text. */
export function trustedDocuments(app: string): Plugin {
  const sources = sourcesOf(app)
  let documents: Documents
  return {
    name: 'kewo-trusted-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      documents = new Documents(sources)
    },
    resolveId(source, importer) {
      const standIn = standIns.get(source)
      return standIn && importer !== standIn ? standIn : null
    },
    transform(code, id) {
      if (!sources.some((folder) => id.startsWith(folder)) || !code.includes('graphql(')) return null
      return { code: documents.compile(code), map: null }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: listFile, source: JSON.stringify(documents.all()) })
    },
  }
}
