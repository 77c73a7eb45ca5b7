import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { homeSettings } from './home.mjs'
import { kept, root } from './kept.mjs'
import { giveUp, run } from './programs.mjs'

const stamp = join(kept, 'installed')

/** Installs the packages when the lockfile has changed since the last time, or some of them are gone. */
export async function installPackages({ node, pnpm, environment }) {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && areThere()) return
  process.stdout.write('Installing the packages (once, and after an update).\n')
  // The lockfile carries a hash for each package; asking about each one's age again would need the network.
  const args = [
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--trust-lockfile',
    '--reporter=append-only',
  ]
  const { code, output } = await run(node, [pnpm, ...args], { cwd: root, env: preparation(environment) })
  if (code !== 0) giveUp('The packages could not be installed.', lastLines(output))
  writeFileSync(stamp, wanted)
}

/** Writes the generated code and builds the web apps where something has changed since the last time. */
export async function runTasks(tasks, { node, environment }) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  const args = [turbo, 'run', ...tasks, '--output-logs=errors-only']
  // With nothing to do it is over at once, and not worth a word.
  const note = setTimeout(() => process.stdout.write('Building what has changed.\n'), 1500)
  const { code, output } = await run(node, args, { cwd: root, env: preparation(environment) })
  clearTimeout(note)
  if (code !== 0) giveUp('Kewo could not be built.', output)
}

/** In production, too, the tools that build are needed; and nobody is there to answer a question. */
function preparation(environment) {
  return { ...environment, ...homeSettings(), CI: 'true', NODE_ENV: 'development' }
}

function fingerprint() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, name)))
  return hash.digest('hex')
}

function areThere() {
  const folders = ['apps', 'packages'].flatMap((parent) =>
    readdirSync(join(root, parent)).map((name) => join(root, parent, name)),
  )
  const projects = folders.filter((folder) => existsSync(join(folder, 'package.json')))
  return [root, ...projects].every((folder) => existsSync(join(folder, 'node_modules')))
}

const lastLines = (output) =>
  output
    .split('\n')
    .filter((line) => !line.startsWith('Progress:'))
    .slice(-30)
    .join('\n')
