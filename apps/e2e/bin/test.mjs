#!/usr/bin/env node
// `npm test`. Plain JavaScript for whatever Node is there; the rest runs on the pinned Node and pnpm.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const work = 'pnpm install --frozen-lockfile --prefer-offline && node apps/e2e/all/main.ts'
const { status } = spawnSync('npx', ['-y', '-p', 'node@24.21.0', '-p', 'pnpm@11.28.10', '-c', work], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
})
process.exitCode = status ?? 1
