import { defineConfig } from 'vitest/config'
import { onNode } from '../../vitest.shared.ts'

export default defineConfig({ test: { ...onNode, name: 'e2e', include: ['{all,support}/**/*.test.ts'] } })
