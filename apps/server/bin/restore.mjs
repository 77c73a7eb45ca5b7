#!/usr/bin/env node
import { runOnPinnedNode } from './toolchain.mjs'

// npm runs commands in the checkout; the backup is named from where the person stands.
const cwd = process.env.INIT_CWD ?? process.cwd()

await runOnPinnedNode('apps/server/src/restore.ts', {
  args: process.argv.slice(2),
  tasks: ['generate'],
  cwd,
})
