import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['src/register/registerServer.testbed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Server code is tested as Node runs it.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
