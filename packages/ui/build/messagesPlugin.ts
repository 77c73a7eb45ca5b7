import { join } from 'node:path'
import type { Plugin } from 'vite'
import { generateMessages } from './generateMessages.ts'

/** Compiles an app's messages when Vite starts, and again whenever a message file changes. */
export function messagesPlugin(folder: string): Plugin {
  const messages = join(folder, 'messages')
  return {
    name: 'kewo-messages',
    buildStart: () => generateMessages(folder),
    configureServer(server) {
      server.watcher.add(messages)
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(messages)) return
        generateMessages(folder).catch((error: Error) => server.config.logger.error(error.message))
      })
    },
  }
}
