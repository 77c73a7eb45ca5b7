import { defineConfig, mergeConfig } from 'vitest/config'
import { patient } from '../../vitest.shared.ts'
import app from './vite.config.ts'

export default mergeConfig(app, defineConfig({ test: patient }))
