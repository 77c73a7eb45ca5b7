import { join } from 'node:path'
import { runningPostgres } from '@kewo/db/embedded'
import type { Settings } from '../env.ts'
import type { Closing } from './closing.ts'
import { provideDatabase } from './database.ts'

/** The database of a Kewo that runs beside us, else our own for as long as we need it. */
export async function databaseBeside(settings: Settings, closing: Closing): Promise<string> {
  const running = settings.databaseUrl ? null : await runningPostgres(join(settings.home, 'postgresql'))
  return running ?? (await provideDatabase(settings, closing, { patient: true })).url
}
