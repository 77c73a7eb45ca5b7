// `prisma generate` with nothing but the npm registry: Prisma's command line wants to download a schema engine that
// generating never runs. Naming any executable in its place keeps it offline; prisma/migrations are made and applied
// by src/migrate with the same engine as WebAssembly.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js')

const { status, error, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
  cwd: folder,
  encoding: 'utf8',
  env: {
    ...process.env,
    // Prisma finds the generators of other packages by their command, and looks for commands in PATH.
    PATH: [join(folder, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  },
})
if (error) throw error
if (status !== 0) process.stderr.write(stdout + stderr)
process.exitCode = status ?? 1
