import type { Db } from '@kewo/db'
import { CannotStart } from '@kewo/db/embedded'
import { forgetSetupTokens, makeSetupToken } from '@kewo/db/setup'
import type { Settings } from '../env.ts'

/** How people get in: as one of the demo's, by the link that makes the first admin, or with their own accounts. */
export type Contents = { kind: 'demo' } | { kind: 'link'; token: string } | { kind: 'installed' }

type Wanted = Settings & { databaseUrl: string; picturesFolder: string; empty: boolean }

/** Fills an empty database with the demo where that is wanted, and tells how people get in. */
export async function provideContents(db: Db, settings: Wanted): Promise<Contents> {
  const company = await db.company.findFirst({ select: { demo: true } })
  if (company?.demo && settings.production) {
    throw new CannotStart(
      'This database holds the demo, whose accounts everybody knows: it is not for production. ' +
        'Please choose another DATABASE_URL or KEWO_HOME.',
    )
  }
  if (company?.demo) return { kind: 'demo' }
  const admins = await db.staff.count({
    where: { roles: { has: 'ADMIN' }, userId: { not: null }, leftAt: null },
  })
  if (admins === 0 && settings.demo && !settings.empty) {
    await fillWithDemo(settings)
    return { kind: 'demo' }
  }
  if (admins === 0) return { kind: 'link', token: await makeSetupToken(db, new Date()) }
  await forgetSetupTokens(db)
  return { kind: 'installed' }
}

async function fillWithDemo({ databaseUrl, picturesFolder, timeZone }: Wanted): Promise<void> {
  // Loaded only where it is wanted: a year of a distributor is a lot of code.
  const { fillDemo } = await import('@kewo/db/demo')
  console.log('The database is empty: making the demo, a distributor with a year of work…')
  const onProgress = (what: string) => console.log(`  ${what}`)
  await fillDemo({ url: databaseUrl, picturesFolder, now: new Date(), timeZone, onProgress })
}
