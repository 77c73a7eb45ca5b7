import { rm } from 'node:fs/promises'
import { announceServer, runningServer } from './env.ts'
import { launchServer, passableFolder } from './launchServer.ts'

/** One real server for the whole run, on a free port, with a database and a demo of its own in a temp folder. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = await passableFolder()
  const running = runningServer()
  if (running) {
    announceServer(running, folder)
    return () => rm(folder, { recursive: true, force: true })
  }
  const { url, stop } = await launchServer(folder)
  announceServer(url, folder)
  return stop
}
