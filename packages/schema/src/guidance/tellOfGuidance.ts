import { titleWords } from '../notification/titleWords.ts'
import type { DbTransaction, GuidanceVersion } from '@kewo/db'
import type { SignedInWithin } from '../builder/context.ts'
import { addAnnouncement, announce, type Announcing } from '../notification/announce.ts'
import { notify } from '../notification/notify.ts'
import { managersOf } from '../retailer/managersOf.ts'
import { withValidLicence } from '../retailer/validLicence.ts'
import { type GuidanceScopeRow, guidanceScope } from './access.ts'
import { reachedByGuidance } from './reached.ts'

type Titled = Pick<GuidanceVersion, 'title' | 'titleEn' | 'number'>

/** Tells of a version that was published: who has opened an earlier one, that it changed; the others, that there is one. */
export async function tellOfVersion(
  telling: Announcing & { alsoTold?: string | null | undefined },
  guidance: GuidanceScopeRow,
  version: Titled,
): Promise<void> {
  const { db, now, alsoTold } = telling
  const notice = { params: { title: titleWords(version) }, subjectId: guidance.id }
  const managers = await managersOf(db, reachedByGuidance(guidance))
  const people = [...managers, alsoTold]
  await notify(telling, people, version.number === 1 ? 'GUIDANCE_PUBLISHED' : 'GUIDANCE_CHANGED', notice)
  await announce(telling, 'GUIDANCE_PUBLISHED', { ...notice, dueAt: now })
  if (version.number > 1) await announce(telling, 'GUIDANCE_CHANGED', { ...notice, dueAt: now })
}

/** Tells those who have opened it that it was taken back. */
export async function tellOfWithdrawal(
  telling: SignedInWithin,
  { id }: GuidanceScopeRow,
  version: Titled,
): Promise<void> {
  const params = { title: titleWords(version) }
  await announce(telling, 'GUIDANCE_WITHDRAWN', { params, subjectId: id, dueAt: telling.now })
}

/** Has opened a version of it. */
const opened = (guidanceId: string) => ({ some: { openedAt: { not: null }, version: { guidanceId } } })

const readGuidance = (db: DbTransaction, id: string) =>
  db.guidance.findUniqueOrThrow({ where: { id }, select: guidanceScope })

addAnnouncement('GUIDANCE_PUBLISHED', async (db, id, { now, timeZone }) => {
  const guidance = await readGuidance(db, id)
  if (guidance.withdrawnAt !== null) return null
  const unread = { receipts: { none: opened(id).some } }
  return { AND: [reachedByGuidance(guidance), unread, withValidLicence(now, timeZone)] }
})

addAnnouncement('GUIDANCE_CHANGED', async (db, id, { now, timeZone }) => {
  const guidance = await readGuidance(db, id)
  if (guidance.withdrawnAt !== null) return null
  return { AND: [reachedByGuidance(guidance), { receipts: opened(id) }, withValidLicence(now, timeZone)] }
})

addAnnouncement('GUIDANCE_WITHDRAWN', async (db, id, { now, timeZone }) => {
  // Published anew in the meantime, it holds again.
  if ((await readGuidance(db, id)).withdrawnAt === null) return null
  return { AND: [{ receipts: opened(id) }, withValidLicence(now, timeZone)] }
})
