import { defineConfig } from 'vitest/config'

/** `vitest run` here runs every suite but the browser's; in one package, that package's. */
export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'apps/server',
      'apps/e2e',
      'apps/manager',
      'apps/portal',
      {
        test: {
          name: 'repository',
          root: './apps/server/test/repository',
          dir: './apps/server/test/repository',
          globalSetup: ['@kewo/testkit/globalSetup'],
          hookTimeout: 900_000,
          // Server code is tested as Node runs it.
          experimental: { viteModuleRunner: false, nodeLoader: false },
        },
      },
    ],
  },
})
