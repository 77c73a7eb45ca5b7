import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'schema',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['@kewo/testkit/globalSetup'],
    testTimeout: 20_000,
    hookTimeout: 900_000,
    // A file has its database, not its process: building the schema anew for each costs more than a third of the time.
    isolate: false,
    // Server code is tested as Node runs it.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
