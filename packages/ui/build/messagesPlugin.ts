import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'

const run = promisify(execFile)
const generate = join(import.meta.dirname, '../bin/generate-messages.ts')

/** While developing: compiles a package's messages again whenever one of its message files changes. */
export function messagesPlugin(...folders: string[]): Plugin {
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
