import { defineConfig } from 'vitest/config'
import { onPostgres } from '../../vitest.shared.ts'

export default defineConfig({ test: { ...onPostgres, name: 'register', include: ['src/**/*.test.ts'] } })
