import type { Db } from '@kewo/db'
import { CannotStart } from '@kewo/db/embedded'
import { forgetSetupTokens, makeSetupToken } from '@kewo/db/setup'
import type { Settings } from '../env.ts'

/** How people get in: with the demo's accounts, by the link that makes the first admin, or with their own accounts. */
export type Contents =
  | { kind: 'demo'; userNames: readonly string[]; password: string }
  | { kind: 'link'; token: string }
  | { kind: 'installed' }

export type ContentsOrder = Pick<Settings, 'demo' | 'production' | 'timeZone'> & {
  /** No demo this time, whatever `demo` says. */
  empty: boolean
  databaseUrl: string
  picturesFolder: string
  tell: (progress: string) => void
}

/** Fills an empty database with the demo where that is wanted, and tells how people get in. */
export async function provideContents(db: Db, order: ContentsOrder): Promise<Contents> {
  if (await wantsDemo(db, order)) await fillWithDemo(order)
  const company = await db.company.findFirst({ select: { demo: true } })
  if (company?.demo) return demoContents(order)
  const admins = await db.staff.count({
    where: { roles: { has: 'ADMIN' }, userId: { not: null }, leftAt: null },
  })
  if (admins === 0) return { kind: 'link', token: await makeSetupToken(db, new Date()) }
  await forgetSetupTokens(db)
  return { kind: 'installed' }
}

/** A database that somebody began to set up, by a start without the demo, stays without. */
async function wantsDemo(db: Db, { demo, empty }: ContentsOrder): Promise<boolean> {
  if (!demo || empty) return false
  const [companies, users, links] = await Promise.all([
    db.company.count(),
    db.user.count(),
    db.setupToken.count(),
  ])
  return companies + users + links === 0
}

async function fillWithDemo({ databaseUrl, picturesFolder, timeZone, tell }: ContentsOrder): Promise<void> {
  const { fillDemo } = await import('@kewo/demo')
  tell('The database is empty: making the demo.')
  await fillDemo({ url: databaseUrl, picturesFolder, now: new Date(), timeZone, onProgress: tell })
}

async function demoContents({ production }: ContentsOrder): Promise<Contents> {
  if (production) {
    throw new CannotStart(
      'This database holds the demo, whose accounts everybody knows: it is not for production. ' +
        'Please choose another DATABASE_URL or KEWO_HOME.',
    )
  }
  const { demoUserNames, demoPassword } = await import('@kewo/demo')
  return { kind: 'demo', userNames: demoUserNames, password: demoPassword }
}
