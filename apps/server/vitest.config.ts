import { defineConfig } from 'vitest/config'
import { onPostgres } from '../../vitest.shared.ts'

export default defineConfig({
  test: { ...onPostgres, name: 'server', include: ['src/**/*.test.ts', 'test/host/**/*.test.ts'] },
})
