import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** Tells what is asked for of the SDK once the whole host is loaded and has opened no traces, and then once it has opened some. */
const program = `
  import { registerHooks } from 'node:module'
  const asked = new Set()
  registerHooks({ resolve: (name, context, next) => { asked.add(name); return next(name, context) } })
  const { openTraces } = await import('./host/traces/openTraces.ts')
  await import('./host/startServer.ts')
  const sdk = () => [...asked].filter((name) => /opentelemetry\\/(?!api$)|startTraces/.test(name))
  const open = async (tracesTo) =>
    ({ traces: (await openTraces({ tracesTo, trustedProxies: 0 }, { warn() {} })) !== null, sdk: sdk() })
  process.stdout.write(JSON.stringify([await open(null), await open('http://127.0.0.1:2')]))
  process.exit()`

test('where no collector is set nothing of it is loaded, and where one is set, all that it takes', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: join(import.meta.dirname, '../../src'),
  })
  const [without, set] = JSON.parse(stdout) as { traces: boolean; sdk: string[] }[]
  expect(without).toEqual({ traces: false, sdk: [] })
  expect(set!.traces).toBe(true)
  expect(set!.sdk).toEqual(expect.arrayContaining(['@opentelemetry/sdk-trace', './startTraces.ts']))
})
