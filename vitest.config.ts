import { defineConfig } from 'vitest/config'
import { LongestFirst } from './vitest.order.ts'
import { onPostgres } from './vitest.shared.ts'

/** `vitest run` here runs every suite but the browser's; in one package, that package's. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      'packages/*',
      'apps/server',
      'apps/e2e',
      'apps/manager',
      'apps/portal',
      {
        test: {
          ...onPostgres,
          name: 'repository',
          root: './apps/server/test/repository',
          dir: './apps/server/test/repository',
        },
      },
    ],
  },
})
