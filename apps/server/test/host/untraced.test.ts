import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

/** Tells what was asked for, once the whole host is loaded and has opened its traces or not. */
const program = (tracesTo: string | null) => `
  import { registerHooks } from 'node:module'
  const asked = new Set()
  registerHooks({ resolve: (name, context, next) => { asked.add(name); return next(name, context) } })
  const { openTraces } = await import('./host/traces/openTraces.ts')
  await import('./host/startServer.ts')
  const traces = await openTraces({ tracesTo: ${JSON.stringify(tracesTo)}, trustedProxies: 0 }, { warn() {} })
  const sdk = [...asked].filter((name) => /opentelemetry\\/(?!api$)|startTraces/.test(name))
  process.stdout.write(JSON.stringify({ traces: traces !== null, sdk }))
  process.exit()`

async function loaded(tracesTo: string | null): Promise<{ traces: boolean; sdk: string[] }> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program(tracesTo)],
    { cwd: join(import.meta.dirname, '../../src') },
  )
  return JSON.parse(stdout) as { traces: boolean; sdk: string[] }
}

test('where no collector is set nothing of it is loaded, and where one is set, all that it takes', async () => {
  expect(await loaded(null)).toEqual({ traces: false, sdk: [] })
  const { traces, sdk } = await loaded('http://127.0.0.1:2')
  expect(traces).toBe(true)
  expect(sdk).toEqual(expect.arrayContaining(['@opentelemetry/sdk-trace', './startTraces.ts']))
})
