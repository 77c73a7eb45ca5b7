import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'demo',
    include: ['src/**/*.test.ts'],
    globalSetup: ['@kewo/testkit/globalSetup'],
    testTimeout: 60_000,
    hookTimeout: 900_000,
    // Server code is tested as Node runs it.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
