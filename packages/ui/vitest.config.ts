import { defineConfig } from 'vitest/config'
import { patient } from '../../vitest.shared.ts'

// Tests of the look read the real style sheet.
export default defineConfig({ test: { ...patient, css: { include: [/tokens\.css/] } } })
