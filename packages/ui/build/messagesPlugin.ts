import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'
import { locales } from './locales.ts'

const run = promisify(execFile)
const generate = join(import.meta.dirname, '../bin/generate-messages.ts')
/** Packages with words of their own, which both apps take in. */
const shared = ['ui', 'web'].map((name) => join(import.meta.dirname, '../..', name))
/** Instead of what is compiled into each of them, alike, the apps carry one of each of ours, which do only what is needed. */
const standIns = { 'runtime.js': 'language.ts', 'registry.js': 'figures.ts' }

/** The words of the app that lies in `folder`, and of the packages that it shares with the other. */
export const messagesPlugin = (folder: string): Plugin[] => [
  compiledAnew([folder, ...shared]),
  ownRuntime([folder, ...shared]),
  oneRuntime(folder),
  shorter(),
]

/** While developing: compiles a package's messages again whenever one of its message files changes. */
function compiledAnew(folders: string[]): Plugin {
  return {
    name: 'kewo-messages',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folders.map((folder) => join(folder, 'src')))
      server.watcher.on('all', (_event, path) => {
        const folder = folders.find((each) => path.startsWith(join(each, 'src')))
        if (!folder || !locales.some((locale) => path.endsWith(`.${locale}.json`))) return
        run(process.execPath, [generate], { cwd: folder }).catch((error: { stderr: string }) =>
          server.config.logger.error(error.stderr),
        )
      })
    },
  }
}

function ownRuntime(folders: string[]): Plugin {
  const ours = new Map(
    folders.flatMap((folder) =>
      Object.entries(standIns).map(([theirs, name]) => [
        join(folder, 'src/paraglide', theirs),
        join(import.meta.dirname, '../src/words', name),
      ]),
    ),
  )
  return {
    name: 'kewo-own-runtime',
    apply: (_config, { mode }) => mode !== 'test',
    enforce: 'pre',
    resolveId: (id, importer) => (importer ? ours.get(join(dirname(importer), id)) : null) ?? null,
  }
}

/** A test has no browser and says itself in which language: to the compiled runtime of its app, for all packages. */
function oneRuntime(folder: string): Plugin {
  const runtime = 'src/paraglide/runtime.js'
  const theirs = shared.map((each) => join(each, runtime))
  return {
    name: 'kewo-one-runtime',
    apply: (_config, { mode }) => mode === 'test',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer && theirs.includes(join(dirname(importer), id)) ? join(folder, runtime) : null,
  }
}

/** How a compiled text ends: what chooses between its two languages, the same in each. */
const choosing =
  /\(\(inputs(?: = \{\})?, options = \{\}\) => \{\s*const locale = experimentalStaticLocale \?\? options\.locale \?\? getLocale\(\)\s*if \(locale === "en"\) return (\w+)\(inputs\)\s*return (\w+)\(inputs\)\s*\}\);?/

/** A build has that once, not in each of the two hundred texts that come before a first page. */
function shorter(): Plugin {
  return {
    name: 'kewo-shorter-messages',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/paraglide\/messages\/(?!_index)[^/]+\.js$/.test(id)) return null
      if (!choosing.test(code)) throw new Error(`Paraglide compiles otherwise by now: ${id}`)
      const short = code
        .replace('getLocale, experimentalStaticLocale', 'said')
        .replace(choosing, '/*#__PURE__*/ said($2, $1)')
      return { code: short, map: null }
    },
  }
}
