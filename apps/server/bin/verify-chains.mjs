#!/usr/bin/env node
import { runOnPinnedNode } from './toolchain.mjs'

await runOnPinnedNode('apps/server/src/verifyChains.ts', { args: process.argv.slice(2), tasks: ['generate'] })
