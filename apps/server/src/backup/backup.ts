import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeBackup } from '@kewo/db/backup'
import { CannotStart } from '@kewo/db/embedded'
import { readSettings } from '../env.ts'
import { Closing } from '../launch/closing.ts'
import { databaseBeside } from '../launch/databaseBeside.ts'
import { readArguments } from './readArguments.ts'
import { summary } from './summary.ts'
import { words } from './words.ts'

/**
 * `backup FILE [--overwrite] [--language zh-CN|en]`: the database, pictures and registers in one file, also while a server
 * runs. Answers the exit code: 0 when all is in it, 1 when a picture was missing, 2 on a wrong command line.
 */
export async function backup(args: string[], environment?: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const read = readArguments(args, 'backup')
  if (!read) {
    console.error(words['zh-CN'].backupUsage)
    console.error(words.en.backupUsage)
    return 2
  }
  const say = words[read.language]
  const settings = readSettings(environment)
  // A start would make an empty database there, and that would be backed up.
  if (!settings.databaseUrl && !existsSync(join(settings.home, 'postgresql')))
    throw new CannotStart(`There is no Kewo in ${settings.home}: nothing to back up. Please check KEWO_HOME.`)
  const closing = new Closing()
  try {
    const url = await databaseBeside(settings, closing)
    const { manifest, missing } = await writeBackup({ url, home: settings.home, ...read })
    for (const name of missing) console.error(say.missing(name))
    console.log(say.written(summary(read.file, manifest)))
    console.log(say.apart(settings.home))
    return missing.length > 0 ? 1 : 0
  } finally {
    await closing.close()
  }
}
