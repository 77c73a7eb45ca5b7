import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'

const run = promisify(execFile)
const generate = join(import.meta.dirname, '../bin/generate-messages.ts')
const runtime = 'src/paraglide/runtime.js'
const ownRuntime = join(import.meta.dirname, '..', runtime)

/** The words of an app and of this package in the app that lies in `folder`. */
export const messagesPlugin = (folder: string): Plugin[] => [
  compiledAnew([folder, join(import.meta.dirname, '..')]),
  oneRuntime(folder),
]

/** While developing: compiles a package's messages again whenever one of its message files changes. */
function compiledAnew(folders: string[]): Plugin {
  return {
    name: 'kewo-messages',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(folders.map((folder) => join(folder, 'messages')))
      server.watcher.on('all', (_event, path) => {
        const folder = folders.find((each) => path.startsWith(join(each, 'messages')))
        if (!folder) return
        run(process.execPath, [generate], { cwd: folder }).catch((error: { stderr: string }) =>
          server.config.logger.error(error.stderr),
        )
      })
    },
  }
}

/** What chooses the language is compiled into both, alike; the app carries its own only: 1.2 KB less to fetch. */
function oneRuntime(folder: string): Plugin {
  return {
    name: 'kewo-one-runtime',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer && join(dirname(importer), id) === ownRuntime ? join(folder, runtime) : null,
  }
}
