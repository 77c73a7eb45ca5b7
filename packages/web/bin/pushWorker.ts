import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Beside the service worker, which imports it; see `importScripts` in serviceWorker.config.ts. */
export const pushWorkerFile = 'push-worker.js'

export const pushWorker = (): Plugin => ({
  name: 'kewo-push-worker',
  apply: 'build',
  generateBundle() {
    const source = readFileSync(new URL(pushWorkerFile, import.meta.url), 'utf8')
    this.emitFile({ type: 'asset', fileName: pushWorkerFile, source })
  },
})
