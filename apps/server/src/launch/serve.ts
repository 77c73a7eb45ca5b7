import { join } from 'node:path'
import { createDb } from '@kewo/db'
import { migrate } from '@kewo/db/migrate'
import { Documents } from '../documents/documents.ts'
import { keptDocuments } from '../documents/keptDocuments.ts'
import type { Settings } from '../env.ts'
import { startServer } from '../host/startServer.ts'
import { announcement } from './announce.ts'
import type { Closing } from './closing.ts'
import { provideContents } from './contents.ts'
import { picturesFolder } from './home.ts'
import { pushKeysIn } from './pushKeys.ts'

type Complete = Settings & { databaseUrl: string; secret: string; empty: boolean }

/** Brings the database to what this version needs, serves, and says where. */
export async function serve(settings: Complete, closing: Closing): Promise<void> {
  await migrate(settings.databaseUrl)
  const db = createDb(settings.databaseUrl, 4)
  closing.add(() => db.$disconnect())
  const pictures = picturesFolder(settings.home)
  const contents = await provideContents(db, { ...settings, picturesFolder: pictures, tell: console.log })
  const registersFolder = join(settings.home, 'registers')
  const server = await startServer({
    ...settings,
    picturesFolder: pictures,
    registersFolder,
    documents: new Documents(keptDocuments(settings.home, console.warn), { others: settings.anyDocument }),
    push: { ...pushKeysIn(settings.home), services: settings.pushServices },
    // The demo's admin is everybody's.
    adminsNeedSecondFactor: settings.production,
  })
  closing.add(() => server.stop())
  console.log(announcement(settings.publicUrl ?? server.url, contents))
}
