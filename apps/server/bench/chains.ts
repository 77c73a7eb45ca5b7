// pnpm --filter @kewo/server bench:chains [entries] [rounds]: how long `verify-chains` takes on a database with a long audit log, and whether it finds a change.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Db } from '@kewo/db'
import { loadAuditLog } from './loadAuditLog.ts'
import { withDatabase } from './withDatabase.ts'

const [entries = 1_000_000, rounds = 2] = process.argv.slice(2, 4).map(Number)

/** `cpu` in seconds of its process, PostgreSQL's is not in it; `megabytes`: the most memory that it held at any time. */
type Run = { seconds: number; cpu: number; megabytes: number }

async function run(how: 'verify' | 'read', url: string): Promise<Run> {
  const child = fork(join(import.meta.dirname, 'chainReader.ts'), [how, url])
  const [answer] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The reader ended with exit code ${code}`)
    }),
  ])) as [Run]
  return answer
}

/** As somebody would who holds the database: the log itself refuses to be changed. */
async function changeOne(db: Db, sequence: number): Promise<void> {
  await db.$executeRaw`ALTER TABLE "AuditEntry" DISABLE TRIGGER append_only`
  await db.$executeRaw`UPDATE "AuditEntry" SET actor = '别人' WHERE sequence = ${sequence}`
}

await withDatabase(async ({ db, url }) => {
  console.log(`Loading ${entries.toLocaleString('en')} entries…`)
  await loadAuditLog(db, entries)

  const runs: [string, Run][] = []
  for (let round = 0; round < rounds; round++)
    for (const how of ['read', 'verify'] as const) runs.push([how, await run(how, url)])
  const load = loadavg()[0]?.toFixed(1)
  console.log(`\n${entries} entries; ${availableParallelism()} cores, load ${load} at the end\n`)
  console.log('| | seconds | entries/s | CPU s | most memory, MB |')
  console.log('|---|---|---|---|---|')
  for (const [how, { seconds, cpu, megabytes }] of runs) {
    const figures = [seconds.toFixed(1), (entries / seconds).toFixed(0), cpu.toFixed(1), megabytes.toFixed(0)]
    console.log(`| ${how} | ${figures.join(' | ')} |`)
  }
  const least = (wanted: string) =>
    Math.min(...runs.map(([how, { seconds }]) => (how === wanted ? seconds : Infinity)))
  console.log(
    `\nOf the time to verify, reading alone takes ${((least('read') / least('verify')) * 100).toFixed(0)} %.`,
  )

  const changed = Math.ceil(entries * 0.765)
  console.log(`\nEntry ${changed} is changed:`)
  await changeOne(db, changed)
  await run('verify', url)
})
