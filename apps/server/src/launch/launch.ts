import { CannotStart } from '@kewo/db/embedded'
import { readSettings } from '../env.ts'
import type { Settings } from '../env.ts'
import { Closing } from './closing.ts'
import { provideDatabase } from './database.ts'
import { isBrokenConnection } from './isBrokenConnection.ts'
import { makeHome } from './home.ts'
import { refuseTakenPort } from './port.ts'
import { tellAndExit } from './plainSentence.ts'
import { secretOf } from './secret.ts'

/** From the environment to a server that answers; what keeps it from starting becomes one plain sentence. */
export async function launch(args: string[]): Promise<void> {
  const closing = new Closing()
  try {
    await start(readSettings(), readArguments(args), closing)
  } catch (error) {
    // Whatever breaks while everything is being closed is no news.
    if (closing.begun) return
    await closing.close()
    tellAndExit(error)
  }
}

function readArguments(args: string[]): { empty: boolean } {
  const unknown = args.find((argument) => argument !== '--empty')
  if (unknown)
    throw new CannotStart(`Unknown option ${unknown}. There is only --empty: start without demo data.`)
  return { empty: args.includes('--empty') }
}

async function start(settings: Settings, { empty }: { empty: boolean }, closing: Closing): Promise<void> {
  makeHome(settings.home)
  const secret = secretOf(settings)
  const database = provideDatabase(settings, closing)
  // A wrong address is refused before anything big is loaded.
  if (settings.databaseUrl) await database
  // The server's code takes a second to load, the embedded database to start: both at once.
  const [{ url, whyBroken }, { serve }] = await Promise.all([database, import('./serve.ts')])
  await refuseTakenPort(settings)
  try {
    await serve({ ...settings, databaseUrl: url, secret, empty }, closing)
  } catch (error) {
    throw isBrokenConnection(error) ? new CannotStart(whyBroken(), { cause: error }) : error
  }
}
