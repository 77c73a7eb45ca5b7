import { defineConfig } from 'vitest/config'
import { onNode } from '../../vitest.shared.ts'

export default defineConfig({
  test: {
    ...onNode,
    name: 'testkit',
    include: ['src/**/*.test.ts'],
    globalSetup: ['./src/globalSetup.ts'],
  },
})
