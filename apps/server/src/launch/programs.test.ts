import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const programs = fileURLToPath(new URL('../../bin/toolchain/programs.mjs', import.meta.url))

/** Says hello, and on SIGTERM or when its starter is gone takes a moment to say goodbye. */
const server = `
  const bye = (why) => setTimeout(() => { console.log('bye', why); process.exit(3) }, 50)
  process.once('SIGTERM', () => bye('SIGTERM')).once('disconnect', () => bye('disconnect'))
  setInterval(() => undefined, 1000)
  console.log('hello', process.pid)`

/** What start.mjs does once everything is prepared. */
const starter = `
  const { run } = await import(process.argv[1])
  const options = { cwd: '.', env: {}, quiet: false, channel: true }
  const { code } = await run(process.execPath, ['-e', process.argv[2]], options)
  process.exit(code)`

function start() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', starter, programs, server], {
    env: {},
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
  const says = async (words: RegExp) => {
    await expect.poll(() => said).toMatch(words)
    return said
  }
  return { child, says }
}

test('a signal reaches the server, and its exit code comes back', async () => {
  const { child, says } = start()
  await says(/hello/)
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(await says(/bye SIGTERM/)).toBeTruthy()
  expect(code).toBe(3)
})

test('the server hears when the command that started it was killed outright', async () => {
  const { child, says } = start()
  await says(/hello/)
  child.kill('SIGKILL')
  expect(await says(/bye disconnect/)).toBeTruthy()
})
