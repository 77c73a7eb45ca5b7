import { defineConfig } from 'vitest/config'
import { onNode } from '../../vitest.shared.ts'

export default defineConfig({ test: { ...onNode, name: 'db', include: ['src/**/*.test.ts'] } })
