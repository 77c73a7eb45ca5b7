import { createWriteStream, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Db } from '@kewo/db'
import { resultFile, type ResultLanguage } from '@kewo/register'

/** Where the result of a run is kept when nobody says otherwise. */
export const resultPath = (home: string, file: string, importId: string): string =>
  join(home, 'imports', `${basename(file).replace(/\.\w+$/u, '')}-${importId.slice(-8)}.csv`)

export async function writeResult(
  db: Db,
  importId: string,
  language: ResultLanguage,
  path: string,
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  await pipeline(Readable.from(resultFile(db, importId, language)), createWriteStream(path))
}
