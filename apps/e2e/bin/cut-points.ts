import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { programEnvironment } from '../support/env.ts'
import { launchServer, passableFolder } from '../support/launchServer.ts'

// pnpm attack:cutpoints [cases]: all the cuts of the line, and the server killed. `npm test` tries a few, without kills.
const cases = Number(process.argv[2] ?? '500')
/** A person may send so many pictures a day and a shop ask so often in an hour: each run has a company of its own. */
const mostInOneRun = 125

async function attack(count: number): Promise<number> {
  const folder = await passableFolder()
  let server = await launchServer(folder)
  const port = Number(new URL(server.url).port)
  const killAndStart = () =>
    void server
      .kill()
      .then(() => launchServer(folder, [], port))
      .then((started) => (server = started))
  process.on('SIGUSR2', killAndStart)
  const tries = spawn('pnpm', ['exec', 'playwright', 'test', 'cutPoints'], {
    stdio: 'inherit',
    env: programEnvironment({
      KEWO_CUT_POINTS: String(count),
      KEWO_E2E_URL: server.url,
      KEWO_E2E_KEEPER: String(process.pid),
    }),
  })
  const [code] = (await once(tries, 'exit')) as [number | null]
  process.off('SIGUSR2', killAndStart)
  await server.stop()
  return code ?? 1
}

for (let left = cases; left > 0; left -= mostInOneRun) {
  const code = await attack(Math.min(left, mostInOneRun))
  if (code !== 0) process.exit(code)
}
