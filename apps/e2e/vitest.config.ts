import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'e2e',
    include: ['all/**/*.test.ts'],
    experimental: { viteModuleRunner: false, nodeLoader: false },
  },
})
