import { NothingToPublish, whyNotPublishGuidance } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import type { Announcing } from '../notification/announce.ts'
import type { GuidanceScopeRow } from './access.ts'
import { isCurrent } from './guidance.ts'
import { reachedByGuidance } from './reached.ts'
import { hideInEarlier } from './shownPictures.ts'
import { tellOfVersion } from './tellOfGuidance.ts'

/** Nothing waits for the clock any more. */
export const notScheduled = { publishAt: null, scheduledById: null } as const

/** Who publishes: a person, or the clock for the one who left it to the clock. */
type Publisher = Parameters<typeof recordAct>[1] &
  Announcing & { timeZone: string; alsoTold?: string | null | undefined }

/** The draft as publishing judges it. Throws where there is none. */
export async function draftToPublish(db: DbTransaction, guidanceId: string) {
  const draft = await db.guidanceVersion.findFirst({
    where: { guidanceId, publishedAt: null },
    include: { blocks: { orderBy: { position: 'asc' }, include: { pictures: true } } },
  })
  if (!draft) throw new NothingToPublish()
  return draft
}

type Draft = Awaited<ReturnType<typeof draftToPublish>>

/** How many shops it would reach. Throws what first keeps the draft from being published at an instant. */
export async function expectWhole(
  db: DbTransaction,
  guidance: GuidanceScopeRow,
  draft: Draft,
  { now, timeZone }: { now: Date; timeZone: string },
): Promise<number> {
  const audienceSize = await db.retailer.count({ where: reachedByGuidance(guidance) })
  const around = { audienceSize, validUntil: guidance.validUntil, now, timeZone }
  const [refusal] = whyNotPublishGuidance(draft, around)
  if (refusal) throw refusal
  return audienceSize
}

/**
 * Makes the draft of a locked guidance, its pictures prepared, the version that shops read, and tells of it; answers with what
 * changes of the guidance itself. Throws what keeps it from being published.
 */
export async function publishDraft(
  db: DbTransaction,
  publisher: Omit<Publisher, 'db'>,
  guidance: GuidanceScopeRow,
): Promise<Prisma.GuidanceUncheckedUpdateInput> {
  const { id } = guidance
  const { now } = publisher
  const draft = await draftToPublish(db, id)
  const shops = await expectWhole(db, guidance, draft, publisher)
  await db.guidanceVersion.updateMany({
    where: { guidanceId: id, ...isCurrent },
    data: { supersededAt: now },
  })
  await hideInEarlier(
    db,
    guidance,
    draft.blocks.flatMap(({ pictures }) => pictures),
  )
  await db.guidanceVersion.update({ where: { id: draft.id }, data: { publishedAt: now } })
  await recordAct(db, publisher, {
    action: 'publishGuidance',
    subjectType: 'Guidance',
    subjectId: id,
    after: { number: draft.number, title: draft.title, shops },
  })
  await tellOfVersion({ ...publisher, db }, guidance, draft)
  return { publishedAt: now, withdrawnAt: null, ...notScheduled }
}
