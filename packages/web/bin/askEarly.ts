import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { getOperationName, stringifyVariables } from '@urql/core'
import type { DocumentNode } from 'graphql'
import { build, type Plugin, type Rolldown } from 'vite'
import { bodyOf, extensionsOf } from '../src/documents/bodyOf.ts'
import type { EarlyQuestions } from '../src/early/early.ts'
import { Documents } from './compileDocuments.ts'
import { sourcesOf } from './trustedDocuments.ts'

const entry = fileURLToPath(new URL('../src/early/askEarly.ts', import.meta.url))

/** Of each app, below its folder. */
const cacheFile = 'src/cache.ts'

type FirstPage = {
  app: EarlyQuestions['app']
  /** Below the app's base. */
  paths: readonly string[]
  roles?: readonly string[]
  /** The file that draws it, below the app's folder. */
  file: string
  /** The name of its query. */
  query: string
  variables?: Record<string, unknown>
}

/** What a page asks in its head, before the app's own script is there (src/early). Development goes without. */
export function askEarly(
  folder: string,
  { app, paths, roles, file, query, variables = {} }: FirstPage,
): Plugin {
  let base = '/'
  let src = ''
  return {
    name: 'kewo-ask-early',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      base = config.base
    },
    async generateBundle(_options, bundle) {
      const documents = new Documents(sourcesOf(folder))
      const drawnBy = filesOf(bundle, base, file)
      const code = await built({
        app,
        viewer: bodyOf(documents.named('Viewer')),
        cache: filesOf(bundle, base, cacheFile).scripts,
        page: {
          paths: paths.map((path) => base + path),
          roles,
          body: bodyByClient(documents.named(query), variables),
          scripts: drawnBy.scripts,
          styles: drawnBy.styles,
        },
      })
      src = `assets/early-${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`
      this.emitFile({ type: 'asset', fileName: src, source: code })
    },
    transformIndexHtml: {
      order: 'post',
      // Not async: it has to run before the app's own script does, which takes up what it asks.
      handler: () => [{ tag: 'script', attrs: { defer: true, src: base + src }, injectTo: 'head-prepend' }],
    },
  }
}

/** As urql writes the body of a request whose document the server knows. */
function bodyByClient(document: DocumentNode, variables: object): string {
  const extensions = extensionsOf(document)
  return stringifyVariables({ operationName: getOperationName(document), variables, extensions })
}

/** What a page is drawn with and the entry does not bring. */
function filesOf(
  bundle: Rolldown.OutputBundle,
  base: string,
  file: string,
): { scripts: string[]; styles: string[] } {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const page = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(file)))
  if (!page) throw new Error(`No script has ${file}`)
  const needed = withImports(page)
  for (const each of withImports(chunks.find(({ isEntry }) => isEntry)!)) needed.delete(each)
  const styles = [...needed].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  const named = (name: string) => base + name
  return { scripts: [...needed].map(({ fileName }) => named(fileName)), styles: styles.map(named) }

  function withImports(chunk: Rolldown.OutputChunk, found = new Set<Rolldown.OutputChunk>()) {
    if (found.has(chunk)) return found
    found.add(chunk)
    for (const name of chunk.imports) if (byName.has(name)) withImports(byName.get(name)!, found)
    return found
  }
}

async function built(earlyQuestions: EarlyQuestions): Promise<string> {
  const made = await build({
    ...{ configFile: false, logLevel: 'warn', publicDir: false },
    define: { earlyQuestions: JSON.stringify(earlyQuestions) },
    build: {
      ...{ write: false, target: 'es2022' },
      lib: { entry, formats: ['iife'], name: 'kewoAsksEarly', fileName: () => 'early.js' },
    },
  })
  const [result] = [made].flat()
  if (!result || !('output' in result)) throw new Error('What is asked early was not built')
  return result.output[0].code
}
