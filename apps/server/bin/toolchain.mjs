// Plain JavaScript for whatever Node (20 or later) is there: it brings the pinned Node and pnpm, the packages and the
// generated code, and runs a file of the house on them.
import { join } from 'node:path'
import { installPackages, runTasks } from './toolchain/packages.mjs'
import { pinnedTools } from './toolchain/pinned.mjs'
import { kept, root } from './toolchain/kept.mjs'
import { run } from './toolchain/programs.mjs'

/**
 * Runs `file` (relative to the checkout) in the folder `cwd` to its end and leaves its exit code. `tasks` are turbo's, run before it.
 * Signals that reach us reach it, and it may notice by `process.on('disconnect')` when we are killed.
 */
export async function runOnPinnedNode(file, { args = [], tasks = [], cwd = root } = {}) {
  const tools = await pinnedTools()
  await installPackages(tools)
  if (tasks.length > 0) await runTasks(tasks, tools)
  const { code } = await run(tools.node, [join(root, file), ...args], {
    cwd,
    // Node keeps what it has compiled, which halves the time to load the server.
    env: { ...tools.environment, NODE_COMPILE_CACHE: join(kept, 'compiled') },
    quiet: false,
    channel: true,
  })
  process.exit(code)
}
