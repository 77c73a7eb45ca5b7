import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'server',
    include: ['src/**/*.test.ts', 'test/host/**/*.test.ts'],
    globalSetup: ['@kewo/testkit/globalSetup'],
    testTimeout: 30_000,
    hookTimeout: 900_000,
    // Server code is tested as Node runs it.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
