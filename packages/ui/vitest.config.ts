import { defineConfig } from 'vitest/config'

// Tests of the look read the real style sheet.
export default defineConfig({ test: { css: { include: [/tokens\.css/] } } })
