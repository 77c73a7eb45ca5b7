import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'testkit',
    include: ['src/**/*.test.ts'],
    globalSetup: ['./src/globalSetup.ts'],
    hookTimeout: 900_000,
    // Server code is tested as Node runs it.
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
