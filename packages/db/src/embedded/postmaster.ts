import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The PostgreSQL that `postmaster.pid` in a data folder tells of. */
export type Postmaster = { pid: number; port: number }

export function recordedPostmaster(data: string): Postmaster | undefined {
  const path = join(data, 'postmaster.pid')
  if (!existsSync(path)) return undefined
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n')
  return { pid: Number(pid), port: Number(port) }
}

/**
 * Whether that process is still this data folder's PostgreSQL. After a restart of the machine the number may belong
 * to anybody, so its command line has to name the folder.
 */
export function isAlive({ pid }: Postmaster, data: string): boolean {
  if (!isRunning(pid)) return false
  const command = commandLine(pid)
  return command === undefined || command.includes(data)
}

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** When a process began, so that its number in other hands is not taken for it; empty where the system does not tell. */
export function startOf(pid: number): string {
  if (process.platform === 'win32') return ''
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-p', String(pid), '-o', 'lstart='], { encoding: 'utf8' }).stdout.replaceAll(
      /\s+/g,
      '_',
    )
  try {
    // Behind the command's name, which may hold anything, the twentieth field.
    const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19]
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}-${ticks}`
  } catch {
    return ''
  }
}

/** Its command line, empty when the process has just ended; undefined where the system does not tell. */
function commandLine(pid: number): string | undefined {
  if (process.platform === 'win32') return undefined
  if (process.platform === 'linux') {
    const path = `/proc/${pid}/cmdline`
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  return spawnSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout
}
