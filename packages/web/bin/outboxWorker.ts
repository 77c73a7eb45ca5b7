import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

/** Beside the service worker, which imports it; see `importScripts` in serviceWorker.config.ts. */
export const outboxWorkerFile = 'outbox-worker.js'

const entry = fileURLToPath(new URL('../src/outboxWorker/outboxWorker.ts', import.meta.url))

/** The outbox's sender for the service worker, in a file of its own: no page carries a byte of it. */
export function outboxWorker(): Plugin {
  let base = '/'
  return {
    name: 'kewo-outbox-worker',
    apply: 'build',
    configResolved(config) {
      base = config.base
    },
    async generateBundle() {
      const made = await build({
        ...{ configFile: false, base, logLevel: 'warn', publicDir: false },
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          ...{ write: false, target: 'es2022' },
          lib: { entry, formats: ['iife'], name: 'kewoOutbox', fileName: () => outboxWorkerFile },
        },
      })
      const [result] = [made].flat()
      if (!result || !('output' in result)) throw new Error('The outbox worker was not built')
      this.emitFile({ type: 'asset', fileName: outboxWorkerFile, source: result.output[0].code })
    },
  }
}
