import type { TestProject } from 'vitest/node'
import { startTestServer, type TestServer } from './database/server.ts'
import { provideTemplate } from './database/template.ts'

type Run = { server: TestServer; template: string }
type Shared = { run: Promise<Run>; users: number }

// Vitest loads this file anew for each project; the projects of one run share one server through the process.
const shared: { [key: symbol]: Shared | undefined } = globalThis
const key = Symbol.for('kewo.testDatabase')

/** Vitest's globalSetup for every project whose tests call `useDatabase`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ours = (shared[key] ??= { run: start(), users: 0 })
  ours.users += 1
  const { server, template } = await ours.run
  project.provide('testDatabase', { serverUrl: server.url, template })
  return async () => {
    ours.users -= 1
    if (ours.users > 0) return
    shared[key] = undefined
    await server.stop()
  }
}

async function start(): Promise<Run> {
  const server = await startTestServer()
  return { server, template: await provideTemplate(server.url) }
}
