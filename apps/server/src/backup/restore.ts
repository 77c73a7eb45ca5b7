import { createDb } from '@kewo/db'
import { restoreBackup } from '@kewo/db/backup'
import { migrate } from '@kewo/db/migrate'
import { verifyAll } from '../chains/verifyAll.ts'
import { words as chainWords } from '../chains/words.ts'
import { readSettings } from '../env.ts'
import { Closing } from '../launch/closing.ts'
import { provideDatabase } from '../launch/database.ts'
import { makeHome, picturesIn } from '../launch/home.ts'
import { readArguments } from './readArguments.ts'
import { summary } from './summary.ts'
import { words } from './words.ts'

/**
 * `restore FILE [--language zh-CN|en]`: brings a backup back into an empty database and verifies the chains. Answers the
 * exit code: 0 when all is back and every chain holds, 1 when a chain does not, 2 on a wrong command line.
 */
export async function restore(args: string[], environment?: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const read = readArguments(args, 'restore')
  if (!read) {
    console.error(words['zh-CN'].restoreUsage)
    console.error(words.en.restoreUsage)
    return 2
  }
  const { language, file } = read
  const settings = readSettings(environment)
  const closing = new Closing()
  try {
    makeHome(settings.home)
    // Never the one of a server that runs: that is refused here.
    const { url } = await provideDatabase(settings, closing)
    const manifest = await restoreBackup({ url, home: settings.home, file })
    await migrate(url)
    console.log(words[language].restored(summary(file, manifest)))
    const db = createDb(url, 2)
    closing.add(() => db.$disconnect())
    const { faults } = await verifyAll(db, picturesIn(settings.home), chainWords[language], null)
    console.log(words[language].secret(settings.home))
    return faults === 0 ? 0 : 1
  } finally {
    await closing.close()
  }
}
