#!/usr/bin/env node
import { runOnPinnedNode } from '../../server/bin/toolchain.mjs'

await runOnPinnedNode('apps/e2e/all/main.ts')
