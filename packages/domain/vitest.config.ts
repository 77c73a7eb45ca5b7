import { defineConfig } from 'vitest/config'
import { patient } from '../../vitest.shared.ts'

// Pure functions have no state to leak, so one worker can run all files: a third of the time.
export default defineConfig({ test: { ...patient, isolate: false } })
