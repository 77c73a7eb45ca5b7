import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { homeSettings, sayWhereDownloadsGo } from './home.mjs'
import { kept, root } from './kept.mjs'
import { giveUp, run } from './programs.mjs'

const nodeVersion = '24.21.0'
const { packageManager: pnpm } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

const system = process.platform === 'win32' ? 'win' : process.platform
const prefix = system === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
const nodePackage = `${prefix}-${system}-${process.arch}`
const folder = join(kept, `${nodePackage}-${nodeVersion}-${pnpm.replace('@', '-')}`)
const pinnedNode = join(folder, 'node_modules', nodePackage, 'bin', system === 'win' ? 'node.exe' : 'node')

/**
 * The Node and pnpm that this version was made with, from the registry that npm is set to. They stay beside the
 * packages: a later start needs neither the network nor the home folder.
 */
export async function pinnedTools() {
  if (!existsSync(folder)) await fetchTools()
  const node = existsSync(pinnedNode) ? pinnedNode : process.execPath
  const path = [dirname(node), join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return {
    node,
    pnpm: join(folder, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs'),
    environment: environment(path),
  }
}

function environment(PATH) {
  const quietly = { TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1', DO_NOT_TRACK: '1' }
  return { ...process.env, ...quietly, PATH }
}

async function fetchTools() {
  process.stdout.write(`Fetching Node ${nodeVersion} and ${pnpm} (once).\n`)
  sayWhereDownloadsGo()
  const unfinished = `${folder}.${process.pid}`
  prepareFolder(unfinished)
  let { code, output } = await install(unfinished, [`${nodePackage}@${nodeVersion}`, pnpm])
  // Not every system has every version in the registry; a Node that is there and new enough does as well.
  if (code !== 0 && Number.parseInt(process.versions.node, 10) >= 24) {
    ;({ code, output } = await install(unfinished, [pnpm]))
  }
  if (code !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    giveUp(`Node ${nodeVersion} and ${pnpm} could not be fetched with npm: is the network there?`, output)
  }
  renameSync(unfinished, folder)
}

function prepareFolder(path) {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    giveUp(`The folder ${kept} cannot be made: ${error.message}.`)
  }
}

/** Their install scripts are left out: these packages carry the programs as they are. */
async function install(prefixFolder, packages) {
  const args = ['install', '--prefix', prefixFolder, '--no-save', '--no-package-lock', '--ignore-scripts']
  const calm = ['--no-audit', '--no-fund', '--no-update-notifier', '--prefer-offline', '--loglevel=error']
  const options = { cwd: prefixFolder, env: { ...process.env, ...homeSettings() } }
  const npm = process.env.npm_execpath ?? ''
  return npm.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, ...args, ...calm, ...packages], options)
    : run(system === 'win' ? 'npm.cmd' : 'npm', [...args, ...calm, ...packages], options)
}
