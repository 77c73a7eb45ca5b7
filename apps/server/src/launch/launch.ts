import { join } from 'node:path'
import { createDb } from '@kewo/db'
import { CannotStart } from '@kewo/db/embedded'
import { migrate } from '@kewo/db/migrate'
import { readSettings } from '../env.ts'
import type { Settings } from '../env.ts'
import { startServer } from '../host/startServer.ts'
import { announce } from './announce.ts'
import { Closing } from './closing.ts'
import { provideDatabase } from './database.ts'
import { makeHome } from './home.ts'
import { refuseTakenPort } from './port.ts'
import { provideContents } from './contents.ts'
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
  const databaseUrl = await provideDatabase(settings, closing)
  await refuseTakenPort(settings)
  await migrate(databaseUrl)
  const db = createDb(databaseUrl, 4)
  closing.add(() => db.$disconnect())
  const contents = await provideContents(db, { ...settings, databaseUrl, empty })
  const server = await startServer({
    ...settings,
    databaseUrl,
    secret,
    picturesFolder: join(settings.home, 'pictures'),
    registersFolder: join(settings.home, 'registers'),
  })
  closing.add(() => server.stop())
  announce(settings.publicUrl ?? server.url, contents)
}
