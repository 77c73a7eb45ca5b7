import { defineConfig } from 'vitest/config'
import { onPostgres } from '../../vitest.shared.ts'

export default defineConfig({ test: { ...onPostgres, name: 'demo', include: ['src/**/*.test.ts'] } })
